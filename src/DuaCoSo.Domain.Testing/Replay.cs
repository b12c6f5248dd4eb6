using System.Globalization;
using System.Text;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Testing.Replays;
using NodaTime.Text;

namespace DuaCoSo.Domain.Testing;

/// <summary>What another policy makes of a year that is over (áp thử quy định mới trên hồ sơ cũ), as a text that a reviewer signs.</summary>
/// <remarks>The text names policies and register by their digests and holds no clock: it changes only when one of them, or the library's results, do.</remarks>
public sealed class Replay
{
    private const string Heading = "Áp thử quy định / Replay";

    private readonly AssessmentComparison _comparison;

    private Replay(AssessmentComparison comparison) => _comparison = comparison;

    /// <summary>A replay.</summary>
    /// <param name="comparison">The register's year under the policy that was in force, and under the other.</param>
    public static Replay Of(AssessmentComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new(comparison);
    }

    /// <summary>The text with empty lines for the reviewer: both policies, the register, what changes in the rules, how many subjects have which grade, and each subject whose score or grade changes; lines end in LF.</summary>
    public string ToText()
    {
        (Assessment before, Assessment after) = (_comparison.Before, _comparison.After);
        var text = new StringBuilder(Heading).Append('\n');
        Line(text, $"trước / before: {before.SpeakingVersion.Id} {PolicyDigest.Of(before.Policy)}");
        Line(text, $"sau / after: {after.SpeakingVersion.Id} {PolicyDigest.Of(after.Policy)}");
        Line(text, $"hồ sơ / register: {after.Register.Digest}");
        Line(text, $"kỳ / period: {after.Envelope.Period}, tính đến / as of: {LocalDatePattern.Iso.Format(after.Envelope.AsOf)}");
        Section(text, "Quy định khác nhau / Rules that differ", after.SpeakingVersion.DifferencesFrom(before.SpeakingVersion).Select(d => $"{d.Path}: {d.Before ?? "–"} → {d.After ?? "–"}"));
        Section(text, "Số đối tượng theo mức / Subjects by grade", _comparison.Totals.Where(t => t.Before != t.After).Select(t => FormattableString.Invariant($"{t.Scheme} {t.Grade}: {t.Before} → {t.After}")));
        Section(text, "Thay đổi điểm hoặc mức / Scores or grades that change", _comparison.Changed.SelectMany(Lines));
        return text.Append(Signature.Lines).ToString();
    }

    /// <summary>Holds the text against one that was approved.</summary>
    /// <param name="approved">The approved text; <see langword="null"/> when there is none.</param>
    public ReplayVerdict Judge(string? approved)
    {
        if (approved is null)
        {
            return new(ReplayStatus.Missing, "", "", []);
        }

        var signature = Signature.Of(approved.ReplaceLineEndings("\n"));
        ValueList<string> differences = LineDifferences.Of(signature.Body, Signature.Of(ToText()).Body);
        ReplayStatus status = differences.Count > 0 ? ReplayStatus.Different : signature.IsSigned ? ReplayStatus.Approved : ReplayStatus.NotSigned;
        return new(status, signature.Reviewer, signature.Date, differences);
    }

    /// <summary>What is compared.</summary>
    public override string ToString() => _comparison.ToString();

    // What a title or an id says is never a line of its own: none can sign.
    private static void Line(StringBuilder text, string line) => text.Append(SafeText.Of(line)).Append('\n');

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        Line(text, "");
        Line(text, title);
        foreach (string line in lines.DefaultIfEmpty("–"))
        {
            Line(text, "  " + line);
        }
    }

    private static IEnumerable<string> Lines(EvaluationChange change) =>
    [
        $"{change.Scheme} {change.Subject}: {Result(change.Before)} → {Result(change.After)}",
        .. change.Explain().Where(d => d.Path is not ("score" or "grade" or "gradeBeforeQuota")).Select(d => $"  {d}"),
    ];

    private static string Result(Evaluation? evaluation) =>
        evaluation is null ? "–" : string.Join(' ', evaluation.Score?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–", evaluation.Grade);
}
