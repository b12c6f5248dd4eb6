using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>Adds up the points of one subject, criterion by criterion, and makes the score of them (E3, E4).</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PointSum
{
    private static readonly Fraction Bound = Fraction.FromDecimal(1_000_000_000_000_000_000_000m);

    private ExactSum _points;
    private ExactSum _leftOut;

    /// <summary>What was added up before.</summary>
    public PointSum(bool hasBasis, in Fraction points, in Fraction leftOut)
    {
        HasBasis = hasBasis;
        _points.Add(points);
        _leftOut.Add(leftOut);
    }

    /// <summary>Whether there was anything to measure for any of them; else there is no score.</summary>
    public bool HasBasis { get; private set; }

    /// <summary>Σ points.</summary>
    public readonly Fraction Points => _points.Total;

    /// <summary>Σ weights of those left out.</summary>
    public readonly Fraction LeftOut => _leftOut.Total;

    /// <summary>Adds what a criterion gives for a value, or for having none.</summary>
    public void Add(CriterionPoints criterion, ref readonly Fraction? value)
    {
        HasBasis |= value is not null;
        if (!criterion.AddTo(ref _points, in value))
        {
            _leftOut.Add(criterion.Weight);
        }
    }

    /// <summary>Σ points, scaled to all weights and rounded.</summary>
    public readonly decimal Score(in Fraction allWeights)
    {
        bool isWhole = _leftOut.IsZero;
        Fraction all = isWhole ? Fraction.One : allWeights, counted = isWhole ? Fraction.One : allWeights - _leftOut.Total;

        // As decimal can hold it: taking points off for each of a hugely negative value can give more.
        return _points.TryRoundTimes(all, counted, 2, out decimal score) ? score : Fraction.Clamp(_points.Total * (all / counted), -Bound, Bound).Round(2);
    }
}
