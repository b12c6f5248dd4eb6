using System.Globalization;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Tool;

/// <summary>What a person wants to see of a comparison of policies or of results (V6).</summary>
internal static class ComparisonTables
{
    private const int NodesShown = 3;

    /// <summary>The differences of two policies.</summary>
    public static TextTable Differences(Policy before, Policy after, Language language)
    {
        var words = new Words(language);
        return new(
            words.Of($"Khác biệt: {before} → {after}", $"Differences: {before} → {after}"),
            [words.Of("Thay đổi", "Change"), words.Of("Ở đâu", "Where"), words.Of("Trước", "Before"), words.Of("Sau", "After")],
            after.DifferencesFrom(before).Select(d => ValueList.Create<string>([Kind(d.Kind, words), d.Path, d.Before ?? "–", d.After ?? "–"])).ToValueList());
    }

    /// <summary>The totals by grade, and the subjects whose score or grade changes.</summary>
    public static List<TextTable> Of(AssessmentComparison comparison, Language language)
    {
        var words = new Words(language);
        return [Totals(comparison, words), Changes(comparison, words)];
    }

    private static TextTable Totals(AssessmentComparison comparison, Words words) => new(
        words.Of("Số đối tượng theo mức", "Subjects by grade"),
        [words.Of("Đối tượng", "Scheme"), words.Of("Mức", "Grade"), words.Of("Trước", "Before"), words.Of("Sau", "After"), words.Of("Chênh lệch", "Difference")],
        comparison.Totals.Select(t => ValueList.Create<string>(
        [
            words.Name(t.Scheme, Schemes(comparison)),
            GradeName(comparison, t.Scheme, t.Grade, words),
            t.Before.ToString(CultureInfo.InvariantCulture),
            t.After.ToString(CultureInfo.InvariantCulture),
            (t.After - t.Before).ToString("+0;-0;0", CultureInfo.InvariantCulture),
        ])).ToValueList());

    private static TextTable Changes(AssessmentComparison comparison, Words words) => new(
        words.Of(
            $"Thay đổi điểm hoặc mức: {comparison.Changed.Count()}/{comparison.Evaluations.Count}",
            $"Score or grade changes: {comparison.Changed.Count()}/{comparison.Evaluations.Count}"),
        [
            words.Of("Đối tượng", "Scheme"), words.Of("Mã", "Subject"), words.Of("Trước", "Before"), words.Of("Sau", "After"), words.Of("Chỗ khác trong giải trình", "Where the explanations differ"),
        ],
        comparison.Changed.Select(c => ValueList.Create<string>(
        [
            c.Scheme,
            c.Subject.Key,
            Result(comparison, c.Before, words),
            Result(comparison, c.After, words),
            Reasons(c),
        ])).ToValueList());

    // What the change comes to is in the other columns.
    private static string Reasons(EvaluationChange change)
    {
        string[] nodes = [.. change.Explain().Where(d => d.Path is not ("score" or "grade" or "gradeBeforeQuota")).Select(d => d.ToString())];
        string shown = string.Join("; ", nodes.Take(NodesShown));
        return nodes.Length > NodesShown ? string.Create(CultureInfo.InvariantCulture, $"{shown}; … (+{nodes.Length - NodesShown})") : shown;
    }

    private static string Result(AssessmentComparison comparison, Evaluation? evaluation, Words words)
    {
        if (evaluation is null)
        {
            return "–";
        }

        string grade = GradeName(comparison, evaluation.Scheme, evaluation.Grade, words);
        return evaluation.Score is { } score ? $"{words.Number(score)} {grade}" : grade;
    }

    private static string GradeName(AssessmentComparison comparison, string scheme, string grade, Words words) => grade == Evaluation.NotAssessed
        ? words.Of("Không xếp loại", "Not assessed")
        : words.Name(grade, Schemes(comparison).Where(s => s.Code == scheme).SelectMany(s => s.Grades));

    private static IEnumerable<EvaluationScheme> Schemes(AssessmentComparison comparison) =>
        comparison.After.SpeakingVersion.Definition.Evaluation.Concat(comparison.Before.SpeakingVersion.Definition.Evaluation);

    private static string Kind(DifferenceKind kind, Words words) => kind switch
    {
        DifferenceKind.Added => words.Of("Thêm", "Added"),
        DifferenceKind.Removed => words.Of("Bỏ", "Removed"),
        _ => words.Of("Sửa", "Changed"),
    };
}
