using System.Reflection;
using System.Runtime.CompilerServices;
using DuaCoSo.Domain;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Conventions.Tests.Conventions;

/// <summary>Every public value prints itself, the same in every culture.</summary>
[Rule("T1")]
public sealed class ToStringTests
{
    private static readonly Type[] Values =
        [.. Shipped.PublicTypes.Where(type => !type.IsAbstract && !type.IsEnum && (type.IsValueType || type.IsRecord()) && !type.IsByRefLike)];

    [Fact]
    public void Values_PrintThemselvesByTheirOwnWords()
    {
        Values.Should().Contain(typeof(DateRange)).And.Contain(typeof(LocalizedText)).And.Contain(typeof(Id<>));
        Values.Where(type => Printer(type) is not { } method || method.DeclaringType!.Namespace!.StartsWith("System", StringComparison.Ordinal) || method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Select(type => type.FullName)
            .Should().BeEmpty("what the compiler writes prints dates and numbers in the thread's culture");
    }

    [Fact]
    public void Values_PrintTheSameInEveryCulture()
    {
        var wrong = new List<string>();
        foreach (Type type in Values)
        {
            foreach (bool isFull in (bool[])[true, false])
            {
                object sample = Samples.For(type, isFull);
                HashSet<string> texts = [];
                Cultures.Each(_ => texts.Add(sample.ToString()!));
                if (texts.Count != 1 || texts.Single().Contains("DuaCoSo.", StringComparison.Ordinal))
                {
                    wrong.Add($"{type.FullName}: {string.Join(" | ", texts)}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    private static MethodInfo? Printer(Type type) => type.GetMethod(nameof(ToString), Type.EmptyTypes);
}
