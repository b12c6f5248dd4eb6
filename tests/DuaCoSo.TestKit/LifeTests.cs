using DuaCoSo.Domain;
using Xunit;

namespace DuaCoSo.TestKit;

/// <summary>What the tests of every aggregate have: a table of all its verbs in all its states.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
public abstract class LifeTests<T>
    where T : Aggregate
{
    /// <summary>What comes of every verb in every state.</summary>
    protected abstract StateMachine<T> Table { get; }

    /// <summary>Every verb in every state comes to what the table says.</summary>
    [Fact]
    public void Verbs_InEveryState_AreAllowedOrRefusedWithTheirCode() => Table.Check();
}
