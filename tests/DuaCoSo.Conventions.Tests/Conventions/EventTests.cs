using System.Reflection;
using DuaCoSo.Domain;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Conventions.Tests.Conventions;

/// <summary>What every event of every aggregate is: a sealed record of ids and values under a code that never changes.</summary>
[Rule("T1")]
public sealed class EventTests
{
    // Texts are where a person's name could hide: only codes are texts, and these are they.
    private static readonly string[] Codes = ["Key", "Code", "Scheme", "Grade"];

    private static readonly Type[] Events = [.. Shipped.PublicTypes.Where(type => type.IsSubclassOf(typeof(DomainEvent)))];

    [Fact]
    public void Events_AreSealedRecords()
    {
        Events.Should().HaveCountGreaterThan(20);
        Events.Where(type => !type.IsSealed || !type.IsRecord()).Select(type => type.FullName).Should().BeEmpty();
    }

    [Fact]
    public void Codes_AreTheNamesOfTheirTypes() =>
        Events.Select(type => (Type: type.Name, ((DomainEvent)Samples.For(type, isFull: true)).Code)).Where(e => e.Code != char.ToLowerInvariant(e.Type[0]) + e.Type[1..])
            .Should().BeEmpty("a code is stable: who renames a type sees that it would change");

    [Fact]
    public void Codes_AreUnique() =>
        Events.GroupBy(type => type.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();

    [Fact]
    public void Texts_AreCodes() =>
        Events.SelectMany(type => type.GetProperties()).Where(property => property.PropertyType == typeof(string) && !Codes.Contains(property.Name, StringComparer.Ordinal))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty("remarks and reasons may name people");

    [Fact]
    public void Values_AreNeverAggregates() =>
        Events.SelectMany(type => type.GetProperties()).Where(property => property.PropertyType.IsAssignableTo(typeof(Aggregate)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty("an event does not change after it happened");
}
