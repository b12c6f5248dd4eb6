using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>What the measures of a scheme may give one subject together: more than they really may, never less.</summary>
/// <remarks>Each measure by itself; that two of them go together is not known, so whatever is impossible here is impossible.</remarks>
internal sealed class MeasureSpace
{
    // Equal measures have one number, by which every space of a scheme keeps their states; the same object is found without comparing what it says.
    private readonly Dictionary<Measure, int> _numbers;
    private readonly MeasureState[] _states;

    private MeasureSpace(Dictionary<Measure, int> numbers, MeasureState[] states)
    {
        _numbers = numbers;
        _states = states;
    }

    /// <summary>The measures of a scheme, whatever the register.</summary>
    public static MeasureSpace Of(IReadOnlyList<Measure> measures, bool hasFeedbackRule)
    {
        var numbers = new Dictionary<Measure, int>(ReferenceEqualityComparer.Instance);
        var byValue = new Dictionary<Measure, int>();
        var states = new List<MeasureState>();
        foreach (Measure measure in measures)
        {
            if (byValue.TryAdd(measure, states.Count))
            {
                states.Add(MeasureState.Of(measure, hasFeedbackRule));
            }

            numbers.TryAdd(measure, byValue[measure]);
        }

        return new(numbers, [.. states]);
    }

    /// <summary>What a measure of the scheme may give.</summary>
    public MeasureState this[Measure measure] => _states[_numbers[measure]];

    /// <summary>What the measure of a number may give.</summary>
    public MeasureState this[int number] => _states[number];

    /// <summary>The number of a measure of the scheme, the same in every space of it.</summary>
    public int NumberOf(Measure measure) => _numbers[measure];

    /// <summary>The space where a measure may only give so much; <see langword="null"/> when that is nothing.</summary>
    public MeasureSpace? With(int number, MeasureState state)
    {
        if (state.IsImpossible)
        {
            return null;
        }

        if (state == _states[number])
        {
            return this;
        }

        MeasureState[] states = [.. _states];
        states[number] = state;
        return new(_numbers, states);
    }

    /// <summary>All that lies in any of two spaces.</summary>
    public static MeasureSpace? Or(MeasureSpace? one, MeasureSpace? other)
    {
        if (one is null || other is null || ReferenceEquals(one, other))
        {
            return one ?? other;
        }

        var states = new MeasureState[one._states.Length];
        for (int i = 0; i < states.Length; i++)
        {
            states[i] = one._states[i].Or(other._states[i]);
        }

        return new(one._numbers, states);
    }

    /// <summary>Whether both say the same.</summary>
    public bool IsSame(MeasureSpace other) => ReferenceEquals(this, other) || _states.AsSpan().SequenceEqual(other._states);

    /// <summary>What is left when a condition must come to something; <see langword="null"/> when it cannot.</summary>
    public MeasureSpace? When(Condition condition, Outcome outcome)
    {
        if (condition is Comparison)
        {
            return Narrowed(this, condition, outcome);
        }

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
        Comparison comparison when space.NumberOf(comparison.Measure) is var number => space.With(number, space[number].When(comparison, outcome)),
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
