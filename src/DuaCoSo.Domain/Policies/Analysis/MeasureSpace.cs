using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>What the measures of a scheme may give one subject together: more than they really may, never less.</summary>
/// <remarks>Each measure by itself; that two of them go together is not known, so whatever is impossible here is impossible.</remarks>
internal sealed class MeasureSpace
{
    private readonly Dictionary<Measure, MeasureState> _states;

    private MeasureSpace(Dictionary<Measure, MeasureState> states) => _states = states;

    /// <summary>The measures of a scheme, whatever the register.</summary>
    public static MeasureSpace Of(EvaluationScheme scheme, bool hasFeedbackRule)
    {
        var states = new Dictionary<Measure, MeasureState>();
        foreach (Measure measure in Measures.Of(scheme))
        {
            states.TryAdd(measure, MeasureState.Of(measure, hasFeedbackRule));
        }

        return new(states);
    }

    /// <summary>What a measure of the scheme may give.</summary>
    public MeasureState this[Measure measure] => _states[measure];

    /// <summary>The space where a measure may only give so much; <see langword="null"/> when that is nothing.</summary>
    public MeasureSpace? With(Measure measure, MeasureState state) =>
        state.IsImpossible ? null
        : state == _states[measure] ? this
        : new(new(_states) { [measure] = state });

    /// <summary>All that lies in any of two spaces.</summary>
    public static MeasureSpace? Or(MeasureSpace? one, MeasureSpace? other) =>
        one is null || other is null || ReferenceEquals(one, other)
            ? one ?? other
            : new(one._states.ToDictionary(s => s.Key, s => s.Value.Or(other._states[s.Key])));

    /// <summary>Whether both say the same.</summary>
    public bool IsSame(MeasureSpace other) => ReferenceEquals(this, other) || _states.All(s => other._states[s.Key] == s.Value);

    /// <summary>What is left when a condition must come to something; <see langword="null"/> when it cannot.</summary>
    public MeasureSpace? When(Condition condition, Outcome outcome)
    {
        // What is learnt from a later condition may decide an earlier one: a few rounds, until nothing more is learnt.
        MeasureSpace space = this;
        for (int round = 0; round < 4; round++)
        {
            if (Narrowed(space, condition, outcome) is not { } next)
            {
                return null;
            }

            if (next.IsSame(space))
            {
                break;
            }

            space = next;
        }

        return space;
    }

    private static MeasureSpace? Narrowed(MeasureSpace space, Condition condition, Outcome outcome) => condition switch
    {
        Comparison comparison => space.With(comparison.Measure, space[comparison.Measure].When(comparison, outcome)),
        Not not => Narrowed(space, not.Condition, Opposite(outcome)),
        AllOf all => outcome is Outcome.Holds or Outcome.DoesNotFail ? Each(space, all.Conditions, outcome) : Any(space, all.Conditions, outcome),
        AnyOf any => outcome is Outcome.Holds or Outcome.DoesNotFail ? Any(space, any.Conditions, outcome) : Each(space, any.Conditions, outcome),
        _ => throw new ArgumentException("Not one of the conditions.", nameof(condition)),
    };

    private static MeasureSpace? Each(MeasureSpace space, ValueList<Condition> conditions, Outcome outcome)
    {
        MeasureSpace? left = space;
        foreach (Condition condition in conditions)
        {
            left = left is null ? null : Narrowed(left, condition, outcome);
        }

        return left;
    }

    private static MeasureSpace? Any(MeasureSpace space, ValueList<Condition> conditions, Outcome outcome)
    {
        MeasureSpace? left = null;
        foreach (Condition condition in conditions)
        {
            left = Or(left, Narrowed(space, condition, outcome));
        }

        return left;
    }

    private static Outcome Opposite(Outcome outcome) => outcome switch
    {
        Outcome.Holds => Outcome.Fails,
        Outcome.Fails => Outcome.Holds,
        Outcome.DoesNotHold => Outcome.DoesNotFail,
        _ => Outcome.DoesNotHold,
    };
}
