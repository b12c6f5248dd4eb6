using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Registers;

/// <summary>No aggregate goes without a total table of its verbs and states.</summary>
public sealed class EveryLifeTests
{
    [Fact]
    public void Aggregates_All_HaveATableOfVerbsAndStates()
    {
        Type[] aggregates = [.. typeof(Aggregate).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Aggregate)) && !t.IsAbstract)];
        IEnumerable<Type> tested = typeof(EveryLifeTests).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(LifeTests<>))
            .Select(t => t.BaseType!.GenericTypeArguments[0]).Distinct();

        aggregates.Should().HaveCountGreaterThan(7);
        tested.Should().BeEquivalentTo(aggregates);
    }
}
