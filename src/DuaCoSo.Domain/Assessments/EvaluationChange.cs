using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Assessments;

/// <summary>One subject's evaluation under two policies (thay đổi kết quả đánh giá) (V6).</summary>
public sealed class EvaluationChange
{
    internal EvaluationChange(Evaluation? before, Evaluation? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The evaluation before; <see langword="null"/> when it was no subject of the scheme.</summary>
    public Evaluation? Before { get; }

    /// <summary>The evaluation after; <see langword="null"/> when it is no subject of the scheme.</summary>
    public Evaluation? After { get; }

    /// <summary>The scheme's code.</summary>
    public string Scheme => (After ?? Before)!.Scheme;

    /// <summary>The subject.</summary>
    public Id<Party> Subject => (After ?? Before)!.Subject;

    /// <summary>Whether score or grade differ, or it is a subject under one of the two alone.</summary>
    public bool IsChanged => IsGradeChanged || Before!.Score != After!.Score;

    /// <summary>Whether the final grade differs, or it is a subject under one of the two alone.</summary>
    public bool IsGradeChanged => Before is null || After is null || !string.Equals(Before.Grade, After.Grade, StringComparison.Ordinal);

    /// <summary>Why: the nodes of the two explanations that differ, by paths such as <c>criteria[visits].points</c> (E8). Built when asked for.</summary>
    /// <remarks>A figure can differ where score and grade do not. Of a subject under one of the two alone, the whole explanation.</remarks>
    /// <returns>None when nothing differs. Fractions are exact, such as <c>82/3</c>.</returns>
    public ValueList<Difference> Explain()
    {
        IEnumerable<Difference> differences = Part.Compare("", PartsOf(Before), PartsOf(After));
        return differences.Select(d => d with { Path = d.Path.TrimStart('.') }).ToValueList();
    }

    /// <summary>The scheme, the subject, and score and grade before and after.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scheme} {Subject}: {Before?.Score} {Before?.Grade ?? "–"} → {After?.Score} {After?.Grade ?? "–"}");

    private static Part? PartsOf(Evaluation? evaluation) => evaluation is null ? null : ExplanationParts.Of(evaluation.Explain());
}
