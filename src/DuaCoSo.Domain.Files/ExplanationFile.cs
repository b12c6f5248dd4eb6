using System.Text.Encodings.Web;
using System.Text.Json;
using DuaCoSo.Domain.Explanations;
using NodaTime.Text;

namespace DuaCoSo.Domain.Files;

/// <summary>Writes an explanation as JSON (tệp giải trình) (E8): numbers to 6 decimals, fields may be added, none removed.</summary>
public static class ExplanationFile
{
    /// <summary>Writes an explanation: UTF-8 without a byte order mark, the same bytes on any machine.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="explanation">The explanation.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Stream output, Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(explanation);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("policy", explanation.Policy);
        json.WriteString("period", explanation.Period.ToString());
        json.WriteString("asOf", LocalDatePattern.Iso.Format(explanation.AsOf));
        json.WriteString("subject", explanation.Evaluation.Subject.Key);
        Write(json, "scheme", explanation.Scheme);
        Write(json, "criteria", explanation.Criteria, Write);
        Write(json, "points", explanation.Points);
        Write(json, "allWeights", explanation.AllWeights);
        Write(json, "countedWeights", explanation.CountedWeights);
        Write(json, "scaling", explanation.Evaluation.Scored.Scaling);
        Write(json, "score", explanation.Evaluation.Score is { } score ? Fraction.FromDecimal(score) : null);
        Write(json, "grades", explanation.Grades, Write);
        Write(json, "adjustments", explanation.Adjustments, Write);
        json.WriteString("gradeBeforeQuota", explanation.Evaluation.GradeBeforeQuota);
        Write(json, "quotas", explanation.Quotas, Write);
        json.WriteString("grade", explanation.Evaluation.Grade);
        if (explanation.Next is { } next)
        {
            Write(json, next);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CriterionExplanation criterion)
    {
        Write(json, "rule", criterion.Rule);
        Write(json, "measured", criterion.Measured);
        Write(json, "weight", criterion.Score.Weight);
        Write(json, "points", criterion.Score.Points);
        Write(json, "scaledPoints", criterion.ScaledPoints);
        if (criterion.Absent is { } absent)
        {
            json.WriteString("whenAbsent", CamelCase.Of(absent));
        }

        if (criterion.ForNextGrade is { } needed)
        {
            json.WriteStartObject("forNextGrade");
            Write(json, needed.IsAtMost ? "atMost" : "atLeast", needed.Value);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string name, MeasureExplanation measured)
    {
        json.WriteStartObject(name);
        json.WriteString("measure", measured.Measure.ToString());
        Write(json, "value", measured.Value.InCriterion);
        Write(json, "numerator", measured.Numerator);
        Write(json, "denominator", measured.Denominator);
        Write(json, "records", measured.Records, static (json, record) =>
        {
            json.WriteString("kind", CamelCase.Of(record.Kind));
            json.WriteString("id", record.Id);
            if (record.Period is { } period)
            {
                json.WriteString("period", period.ToString());
            }

            if (record.Date is { } date)
            {
                json.WriteString("date", LocalDatePattern.Iso.Format(date));
            }

            json.WriteString("status", record.Status);
            if (record.IsIncomplete)
            {
                json.WriteBoolean("incomplete", value: true);
            }

            Write(json, "amount", record.Amount);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GradeExplanation grade)
    {
        Write(json, "rule", grade.Rule);
        Write(json, "atLeast", Fraction.FromDecimal(grade.AtLeast));
        json.WriteBoolean("scoreReached", grade.IsScoreReached);
        Write(json, "requires", grade.Requires);
        json.WriteBoolean("given", grade.IsGiven);
    }

    private static void Write(Utf8JsonWriter json, AdjustmentExplanation adjustment)
    {
        Write(json, "rule", adjustment.Rule);
        json.WriteBoolean("held", adjustment.Held);
        Write(json, "when", adjustment.When);
        if (adjustment.OrganizationGrade is { } grade)
        {
            json.WriteString("organizationGrade", grade);
        }

        json.WriteString("from", adjustment.From);
        json.WriteString("to", adjustment.To);
    }

    private static void Write(Utf8JsonWriter json, QuotaExplanation quota)
    {
        json.WriteString("grade", quota.Quota.Grade);
        json.WriteString("group", quota.Standing.Group.Key);
        json.WriteNumber("base", quota.Standing.Group.Base);
        json.WriteNumber("cap", quota.Standing.Group.Cap);
        json.WriteNumber("holders", quota.Standing.Group.Holders);
        if (quota.Standing.Rank is { } rank)
        {
            json.WriteNumber("rank", rank);
        }

        json.WriteBoolean("tied", quota.Standing.IsTied);
        json.WriteString("from", quota.From);
        json.WriteString("to", quota.To);
    }

    private static void Write(Utf8JsonWriter json, NextGradeExplanation next)
    {
        json.WriteStartObject("next");
        Write(json, "rule", next.Rule);
        Write(json, "pointsShort", next.PointsShort);
        Write(json, "unmetCondition", next.UnmetCondition);
        json.WriteStartArray("holdingAdjustments");
        foreach (string code in next.HoldingAdjustments)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The depth of conditions is bounded by the policy's check (V4).
    private static void Write(Utf8JsonWriter json, string name, ConditionExplanation? condition)
    {
        if (condition is null)
        {
            return;
        }

        json.WriteStartObject(name);
        Members(json, condition);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, ConditionExplanation condition)
    {
        json.WriteString("condition", condition.Condition.ToString());
        json.WriteString("truth", CamelCase.Of(condition.Truth));
        if (condition.Measured is { } measured)
        {
            Write(json, "measured", measured);
        }

        if (condition.Parts.Count > 0)
        {
            Write(json, "parts", condition.Parts, Members);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, RuleCitation rule)
    {
        json.WriteStartObject(name);
        json.WriteString("code", rule.Code);
        if (rule.Title is { } title)
        {
            json.WriteStartObject("title");
            json.WriteString("vi", title.Vietnamese);
            json.WriteString("en", title.English);
            json.WriteEndObject();
        }

        if (rule.Basis is { } basis)
        {
            json.WriteString("basis", basis);
        }

        if (rule.Provenance is { } provenance)
        {
            json.WriteString("provenance", provenance.ToString());
        }

        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> members)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Fraction? number) => AssessmentFile.WriteNumber(json, name, number);
}
