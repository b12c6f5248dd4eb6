using System.Reflection;
using DuaCoSo.Domain;
using FluentAssertions;
using FluentAssertions.Execution;

namespace DuaCoSo.TestKit;

/// <summary>A total test of an aggregate: every verb in every state, allowed or refused with its code.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
public sealed class StateMachine<T>
    where T : Aggregate
{
    private readonly List<(string Name, Func<T> Make)> _states = [];
    private readonly List<(string Name, Action<T> Call, string[] Outcomes)> _verbs = [];

    /// <summary>A state, and how to get an aggregate into it.</summary>
    public StateMachine<T> State(string name, Func<T> make)
    {
        _states.Add((name, make));
        return this;
    }

    /// <summary>A verb, and what comes of it in each state in turn: the code of the event that it raises, or of the problem that refuses it.</summary>
    public StateMachine<T> Verb(string name, Action<T> call, params string[] outcomes)
    {
        _verbs.Add((name, call, outcomes));
        return this;
    }

    /// <summary>Calls every verb in every state.</summary>
    public void Check()
    {
        _states.Should().NotBeEmpty();
        _verbs.Should().NotBeEmpty();
        using var all = new AssertionScope();
        foreach ((string verb, Action<T> call, string[] outcomes) in _verbs)
        {
            outcomes.Should().HaveSameCount(_states, "{0} has an outcome in every state", verb);
            for (int i = 0; i < Math.Min(outcomes.Length, _states.Count); i++)
            {
                Outcome(_states[i].Make(), call).Should().Be(outcomes[i], "{0} in the state {1}", verb, _states[i].Name);
            }
        }
    }

    /// <summary>Calls every verb in every state, of a machine that must have all of both.</summary>
    /// <typeparam name="TState">The aggregate's states; those of the machine have their names.</typeparam>
    /// <param name="state">The state of an aggregate.</param>
    public void CheckTotal<TState>(Func<T, TState> state)
        where TState : struct, Enum
    {
        _states.Select(s => s.Name).Should().Equal(Enum.GetNames<TState>(), "every state is in the machine");
        _states.Select(s => state(s.Make()).ToString()).Should().Equal(_states.Select(s => s.Name), "each is in the state that it is said to be in");
        string[] named = [.. _verbs.Select(v => v.Name.Split(' ')[0])];
        typeof(T).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.ReturnType == typeof(void) && !m.IsSpecialName).Select(m => m.Name)
            .Should().BeSubsetOf(named, "every verb is in the machine");
        Check();
    }

    private static string Outcome(T aggregate, Action<T> call)
    {
        long version = aggregate.Version;
        ValueList<DomainEvent> pending = aggregate.PendingEvents;
        try
        {
            call(aggregate);
        }
        catch (DomainException refused)
        {
            return aggregate.Version == version && aggregate.PendingEvents.Equals(pending) ? refused.Code : $"{refused.Code}, but something changed";
        }

        return aggregate.Version == version + 1 && aggregate.PendingEvents.Count == pending.Count + 1
            ? aggregate.PendingEvents[^1].Code
            : "allowed, but it is not one event and one version more";
    }
}
