using System.Buffers;
using System.Text.Json;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Policies;
using NodaTime.Text;

namespace DuaCoSo.Domain.Files;

/// <summary>Writes what a comparison found as JSON (tệp so sánh) (V6), a public contract: fields may be added, none removed.</summary>
public static class ComparisonFile
{
    /// <summary>Writes in what two policies differ: UTF-8, lines ending in LF, the same bytes on any machine.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="before">The one.</param>
    /// <param name="after">The other.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Stream output, Policy before, Policy after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Write(output, json =>
        {
            WritePolicies(json, before, after);
            WriteDifferences(json, after.DifferencesFrom(before));
        });
    }

    /// <summary>Writes what two policies make of one register: totals by grade, and every subject whose score or grade differs, with the nodes of its explanation that do.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Stream output, AssessmentComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Write(output, json =>
        {
            AssessmentEnvelope envelope = comparison.After.Envelope;
            WritePolicies(json, comparison.Before.Policy, comparison.After.Policy);
            json.WriteString("registerDigest", comparison.After.Register.Digest);
            json.WriteString("libraryVersion", envelope.LibraryVersion);
            json.WriteString("period", envelope.Period.ToString());
            json.WriteString("asOf", LocalDatePattern.Iso.Format(envelope.AsOf));
            json.WriteStartArray("totals");
            foreach (GradeTotal total in comparison.Totals)
            {
                json.WriteStartObject();
                json.WriteString("scheme", total.Scheme);
                json.WriteString("grade", total.Grade);
                json.WriteNumber("before", total.Before);
                json.WriteNumber("after", total.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("evaluations");
            foreach (EvaluationChange change in comparison.Changed)
            {
                WriteChange(json, change);
            }

            json.WriteEndArray();
        });
    }

    private static void WriteChange(Utf8JsonWriter json, EvaluationChange change)
    {
        json.WriteStartObject();
        json.WriteString("scheme", change.Scheme);
        json.WriteString("subject", change.Subject.Key);
        WriteScore(json, "scoreBefore", change.Before?.Score);
        json.WriteString("gradeBefore", change.Before?.Grade);
        WriteScore(json, "scoreAfter", change.After?.Score);
        json.WriteString("gradeAfter", change.After?.Grade);
        WriteDifferences(json, change.Explain());
        json.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter json, string name, decimal? score)
    {
        if (score is { } number)
        {
            json.WriteNumber(name, ExactNumber.Shortest(number));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WritePolicies(Utf8JsonWriter json, PolicyTimeline before, PolicyTimeline after)
    {
        WritePolicy(json, "before", before);
        WritePolicy(json, "after", after);
    }

    private static void WritePolicy(Utf8JsonWriter json, string name, PolicyTimeline policy)
    {
        json.WriteStartObject(name);
        json.WriteString("policy", policy.Versions[0].Id);
        json.WriteString("policyDigest", PolicyDigest.Of(policy));
        json.WriteEndObject();
    }

    private static void WriteDifferences(Utf8JsonWriter json, ValueList<Difference> differences)
    {
        json.WriteStartArray("differences");
        foreach (Difference difference in differences)
        {
            json.WriteStartObject();
            json.WriteString("kind", CamelCase.Of(difference.Kind));
            json.WriteString("path", difference.Path);
            json.WriteString("before", difference.Before);
            json.WriteString("after", difference.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForm.Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write(JsonForm.WithLineFeeds(buffer.WrittenSpan));
    }
}
