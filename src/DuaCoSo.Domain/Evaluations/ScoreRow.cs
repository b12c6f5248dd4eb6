using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>What a subject's values come to under one scheme, before anything that looks at other subjects (E1–E6). There are many, so it is small.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ScoreRow(bool hasEnoughDays, decimal? score, int? grade, ValueList<Truth> verdicts)
{
    private readonly decimal _score = score ?? 0;
    private readonly bool _hasScore = score is not null;
    private readonly int _grade = grade ?? -1;

    /// <summary>Whether it had enough days in force to be assessed (E1).</summary>
    public bool HasEnoughDays { get; } = hasEnoughDays;

    /// <summary>The score to 2 decimals; <see langword="null"/> when it is not assessed (E3, E4).</summary>
    public decimal? Score => _hasScore ? _score : null;

    /// <summary>The place in the scale of the grade that score and conditions give; <see langword="null"/> when it is not assessed (E5).</summary>
    public int? Grade => _grade < 0 ? null : _grade;

    /// <summary>What the condition of each adjustment came to, in the scheme's order (E6).</summary>
    public ValueList<Truth> Verdicts { get; } = verdicts;

    /// <summary>The same with other verdicts.</summary>
    public ScoreRow With(ValueList<Truth> others) => new(HasEnoughDays, Score, Grade, others);
}
