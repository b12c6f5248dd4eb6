namespace DuaCoSo.Domain.Evaluations;

/// <summary>What some criteria of a scheme give together, subject by subject: in a sweep over the others it is worked out once.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class PartialPoints
{
    private readonly bool[] _isAdded;
    private readonly bool[] _hasBasis;
    private readonly FractionColumn _points;
    private readonly FractionColumn? _leftOut;

    /// <summary>Adds up criteria.</summary>
    /// <param name="isAdded">Of each criterion whether it is one of them.</param>
    /// <param name="points">What makes points of each criterion's values.</param>
    /// <param name="values">Of each criterion what was measured, subject by subject.</param>
    /// <param name="count">How many subjects there are.</param>
    public PartialPoints(bool[] isAdded, CriterionPoints[] points, FractionColumn[] values, int count)
    {
        _isAdded = isAdded;
        (_hasBasis, _points) = (new bool[count], new(count));
        for (int place = 0; place < count; place++)
        {
            PointSum sum = default;
            for (int criterion = 0; criterion < isAdded.Length; criterion++)
            {
                if (isAdded[criterion])
                {
                    Fraction? value = values[criterion][place];
                    sum.Add(points[criterion], in value);
                }
            }

            (_hasBasis[place], _points[place]) = (sum.HasBasis, sum.Points);
            if (!sum.LeftOut.IsZero)
            {
                _leftOut ??= new(count);
                _leftOut[place] = sum.LeftOut;
            }
        }
    }

    /// <summary>What they give a subject.</summary>
    public PointSum this[int place] => new(_hasBasis[place], _points[place]!.Value, _leftOut?[place] ?? Fraction.Zero);

    /// <summary>Whether it is of these criteria.</summary>
    public bool IsOf(bool[] isAdded) => _isAdded.AsSpan().SequenceEqual(isAdded);
}
