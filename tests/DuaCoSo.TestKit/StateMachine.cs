using System.Linq.Expressions;
using System.Reflection;
using DuaCoSo.Domain;
using FluentAssertions;
using FluentAssertions.Execution;
using NodaTime;

namespace DuaCoSo.TestKit;

/// <summary>A total test of an aggregate: every verb in every state, allowed or refused with its code.</summary>
/// <remarks>The verbs are found by reflection, the states are all of an enum: a verb or a state that the table does not have, or a cell that is not said, fails.</remarks>
/// <typeparam name="T">The aggregate.</typeparam>
public sealed class StateMachine<T>
    where T : Aggregate
{
    private readonly Func<T, string> _stateOf;
    private readonly string[] _everyState;
    private readonly LocalDate _on;
    private readonly ProblemKind _backwards;
    private readonly List<(string Name, Func<T> Make)> _states = [];
    private readonly List<(string Name, MethodInfo Verb, Action<T, LocalDate> Call, string[] Outcomes)> _rows = [];

    internal StateMachine(Func<T, string> stateOf, string[] everyState, LocalDate on, ProblemKind backwards) =>
        (_stateOf, _everyState, _on, _backwards) = (stateOf, everyState, on, backwards);

    /// <summary>Every verb of the aggregate: what changes it, alone or by giving it a successor.</summary>
    private static IEnumerable<MethodInfo> Verbs => typeof(T).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(m => !m.IsSpecialName && (m.ReturnType == typeof(void) || m.ReturnType.IsSubclassOf(typeof(Aggregate))));

    /// <summary>A state, and how to get an aggregate into it that a verb has changed before.</summary>
    public StateMachine<T> State<TState>(TState state, Func<T> make)
        where TState : struct, Enum
    {
        _states.Add((state.ToString(), make));
        return this;
    }

    /// <summary>A call of a verb, and what comes of it in each state in turn: the code of the event that it raises, or of the problem that refuses it.</summary>
    public StateMachine<T> Verb(string name, Expression<Action<T, LocalDate>> call, params string[] outcomes)
    {
        ArgumentNullException.ThrowIfNull(call);
        _rows.Add((name, ((MethodCallExpression)call.Body).Method, call.Compile(), outcomes));
        return this;
    }

    /// <summary>Calls every verb in every state, and once more on the day before the latest verb.</summary>
    public void Check()
    {
        using var all = new AssertionScope();
        _states.Select(s => s.Name).Should().Equal(_everyState, "every state is in the table");
        Verbs.Should().NotBeEmpty();
        Verbs.Select(v => v.Name).Distinct().Should().BeEquivalentTo(_rows.Select(r => r.Verb.Name).Distinct(), "every verb is in the table");
        Verbs.Where(v => v.GetParameters() is not [.., { Name: "on" } last] || last.ParameterType != typeof(LocalDate))
            .Should().BeEmpty("every verb takes, last of all, the day on which it is said");
        foreach ((string name, _, Action<T, LocalDate> call, string[] outcomes) in _rows)
        {
            outcomes.Should().HaveSameCount(_states, "{0} has an outcome in every state", name);
            foreach (((string state, Func<T> make), string outcome) in _states.Zip(outcomes))
            {
                CheckCell(make, call, outcome, $"{name}, in the state {state}");
            }
        }

        foreach ((string state, Func<T> make) in _states)
        {
            T aggregate = make();
            _stateOf(aggregate).Should().Be(state, "each is in the state that it is said to be in");
            (aggregate.ChangedOn is { } changedOn && changedOn <= _on).Should().BeTrue("a verb has changed it before: {0}", state);
        }
    }

    private void CheckCell(Func<T> make, Action<T, LocalDate> call, string outcome, string cell)
    {
        string actual = Outcome(make(), call, _on);
        actual.Should().Be(outcome, cell);

        T again = make();
        string[] before = outcome.StartsWith("DCS", StringComparison.Ordinal) ? [outcome, _backwards.Code] : [_backwards.Code];
        Outcome(again, call, (again.ChangedOn ?? _on).PlusDays(-1)).Should().BeOneOf(before, "{0}, before the latest verb", cell);
    }

    private static string Outcome(T aggregate, Action<T, LocalDate> call, LocalDate on)
    {
        (long version, LocalDate? changedOn) = (aggregate.Version, aggregate.ChangedOn);
        ValueList<DomainEvent> pending = aggregate.PendingEvents;
        try
        {
            call(aggregate, on);
        }
        catch (DomainException refused)
        {
            return aggregate.Version == version && aggregate.ChangedOn == changedOn && aggregate.PendingEvents.Equals(pending) ? refused.Code : $"{refused.Code}, but something changed";
        }

        return aggregate.Version == version + 1 && aggregate.PendingEvents.Count == pending.Count + 1 && aggregate.PendingEvents[^1].On == on && aggregate.ChangedOn == on
            ? aggregate.PendingEvents[^1].Code
            : "allowed, but it is not one event of the day and one version more";
    }
}
