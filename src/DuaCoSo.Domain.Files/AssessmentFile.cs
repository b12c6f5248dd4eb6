using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Files;

/// <summary>Writes the result of an assessment as JSON (tệp kết quả đánh giá), a public contract: fields may be added, none removed.</summary>
public static class AssessmentFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a result: UTF-8 without a byte order mark, lines ending in LF, the same bytes on any machine (E9).</summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">The result.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Stream output, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(assessment);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, assessment);
        }

        // The writer ends lines as the machine does (net8.0 has no option for it); a bare CR stands nowhere else in JSON.
        ReadOnlySpan<byte> rest = buffer.WrittenSpan;
        for (int end = rest.IndexOf((byte)'\r'); end >= 0; end = rest.IndexOf((byte)'\r'))
        {
            output.Write(rest[..end]);
            rest = rest[(end + 1)..];
        }

        output.Write(rest);
        output.WriteByte((byte)'\n');
    }

    /// <summary>The result as UTF-8 text.</summary>
    /// <param name="assessment">The result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is <see langword="null"/>.</exception>
    public static byte[] ToUtf8(Assessment assessment)
    {
        using var output = new MemoryStream();
        Write(output, assessment);
        return output.ToArray();
    }

    /// <summary>The greatest number that is printed; beyond it, from targets of a millionth and amounts of 10¹⁵, stands this bound.</summary>
    private static Fraction Shown { get; } = Fraction.FromDecimal(1_000_000_000_000_000_000_000m);

    private static void Write(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject();
        json.WriteString("policy", assessment.Envelope.Policy);
        json.WriteString("policyDigest", PolicyDigest.Of(assessment.Policy));
        json.WriteString("registerDigest", assessment.Register.Digest);
        json.WriteString("libraryVersion", assessment.Envelope.LibraryVersion);
        json.WriteString("period", assessment.Envelope.Period.ToString());
        json.WriteString("asOf", Iso(assessment.Envelope.AsOf));
        if (assessment.Envelope.CustomMeasures.Count > 0)
        {
            WriteTexts(json, "customMeasures", assessment.Envelope.CustomMeasures);
        }

        WriteObligations(json, assessment.Obligations);
        WriteCoverage(json, assessment.Coverage);
        WriteTexts(json, "orphaned", assessment.Orphaned);
        WriteTexts(json, "misplaced", assessment.Misplaced);
        WritePetitions(json, assessment.Petitions);
        WriteDocuments(json, assessment.Documents);
        WriteFeedback(json, assessment.Feedback);
        WriteEvaluations(json, assessment.Evaluations);
        json.WriteEndObject();
    }

    private static void WriteObligations(Utf8JsonWriter json, ObligationList obligations)
    {
        json.WriteStartArray("obligations");
        foreach (Obligation obligation in obligations)
        {
            json.WriteStartObject();
            json.WriteString("rule", obligation.Rule);
            json.WriteString("assignment", obligation.Assignment.Key);
            json.WriteString("period", obligation.Period.ToString());
            json.WriteString("status", CamelCase.Of(obligation.Status));
            json.WriteString("due", Iso(obligation.Due));
            WriteOptional(json, "count", obligation.Count);
            WriteOptional(json, "required", obligation.Required);
            if (obligation.MetOn is { } metOn)
            {
                json.WriteString("metOn", Iso(metOn));
            }

            WriteOptional(json, "daysLate", obligation.DaysLate);
            if (obligation.IsIncomplete)
            {
                json.WriteBoolean("incomplete", value: true);
            }

            WriteNumber(json, "credit", obligation.Credit);
            if (obligation.Recipients is { } recipients)
            {
                WriteTexts(json, "recipients", recipients);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCoverage(Utf8JsonWriter json, ValueList<CoverageResult> coverage)
    {
        json.WriteStartArray("coverage");
        foreach (CoverageResult result in coverage)
        {
            json.WriteStartObject();
            json.WriteString("rule", result.Rule);
            json.WriteString("on", Iso(result.On));
            json.WriteNumber("targets", result.Targets);
            json.WriteNumber("covered", result.Covered);
            WriteTexts(json, "uncovered", result.Uncovered);
            WriteTexts(json, "crowded", result.Crowded);
            WriteTexts(json, "overloaded", result.Overloaded);
            WriteTexts(json, "underloaded", result.Underloaded);
            json.WriteNumber("vacantDays", result.VacantDays);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePetitions(Utf8JsonWriter json, ValueList<PetitionResult> petitions)
    {
        json.WriteStartArray("petitions");
        foreach (PetitionResult petition in petitions)
        {
            json.WriteStartObject();
            json.WriteString("id", petition.Petition.Key);
            json.WriteString("due", Iso(petition.Due));
            json.WriteString("status", CamelCase.Of(petition.Status));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDocuments(Utf8JsonWriter json, ValueList<DocumentProgress> documents)
    {
        json.WriteStartArray("documents");
        foreach (DocumentProgress document in documents)
        {
            json.WriteStartObject();
            json.WriteString("document", document.Document.Key);
            json.WriteNumber("tasks", document.Tasks.Counted);
            WriteNumber(json, "completionRate", document.Tasks.CompletionRate);
            json.WriteNumber("failed", document.Tasks.Failed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFeedback(Utf8JsonWriter json, FeedbackCoverage? feedback)
    {
        if (feedback is null)
        {
            return;
        }

        json.WriteStartObject("feedback");
        json.WriteNumber("expected", feedback.Expected);
        json.WriteNumber("received", feedback.Received);
        WriteTexts(json, "missing", feedback.Missing);
        json.WriteNumber("assignees", feedback.Assignees);
        json.WriteNumber("complete", feedback.Complete);
        json.WriteNumber("partial", feedback.Partial);
        json.WriteNumber("none", feedback.None);
        json.WriteEndObject();
    }

    private static void WriteEvaluations(Utf8JsonWriter json, EvaluationList evaluations)
    {
        json.WriteStartArray("evaluations");
        foreach (Evaluation evaluation in evaluations)
        {
            json.WriteStartObject();
            json.WriteString("scheme", evaluation.Scheme);
            json.WriteString("subject", evaluation.Subject.Key);
            WriteNumber(json, "score", evaluation.Score is { } score ? Fraction.FromDecimal(score) : null);
            json.WriteString("gradeBeforeQuota", evaluation.GradeBeforeQuota);
            json.WriteString("grade", evaluation.Grade);
            json.WriteStartArray("criteria");
            foreach (CriterionScore criterion in evaluation.Criteria)
            {
                json.WriteStartObject();
                json.WriteString("code", criterion.Code);
                WriteNumber(json, "value", criterion.Value);
                WriteNumber(json, "points", criterion.Points);
                WriteNumber(json, "weight", criterion.Weight);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteTexts(json, "adjustments", evaluation.Adjustments);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts<T>(Utf8JsonWriter json, string name, ValueList<T> texts)
    {
        json.WriteStartArray(name);
        foreach (T text in texts)
        {
            json.WriteStringValue(text?.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    /// <summary>A number to 6 decimals, half away from zero, without trailing zeros; rounding affects the print alone (E4).</summary>
    internal static void WriteNumber(Utf8JsonWriter json, string name, Fraction? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, Fraction.Clamp(value, -Shown, Shown).Round(6));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
