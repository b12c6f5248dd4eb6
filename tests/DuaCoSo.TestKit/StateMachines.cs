using DuaCoSo.Domain;
using NodaTime;

namespace DuaCoSo.TestKit;

/// <summary>Makes tables of verbs and states.</summary>
public static class StateMachines
{
    /// <summary>A table of an aggregate.</summary>
    /// <typeparam name="T">The aggregate.</typeparam>
    /// <typeparam name="TState">Its states: its own, or, where it has none, all that its verbs tell apart.</typeparam>
    /// <param name="stateOf">The state of an aggregate.</param>
    /// <param name="on">The day on which the verbs are said, after all that led to a state.</param>
    /// <param name="backwards">What refuses a verb that is said before another.</param>
    public static StateMachine<T> Of<T, TState>(Func<T, TState> stateOf, LocalDate on, ProblemKind backwards)
        where T : Aggregate
        where TState : struct, Enum => new(a => stateOf(a).ToString(), Enum.GetNames<TState>(), on, backwards);
}
