using System.Text.Json;
using System.Text.Json.Nodes;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.TestKit.Twin;

/// <summary>What the twin finds, in the form and order of the evaluation output.</summary>
public static class TwinJson
{
    /// <summary>The JSON, without the parts that name the policy, the register and the library.</summary>
    public static byte[] ToUtf8(TwinAssessment assessment, ReportingPeriod period, LocalDate asOf)
    {
        var root = new JsonObject
        {
            ["period"] = period.ToString(),
            ["asOf"] = Iso(asOf),
            ["obligations"] = Array(assessment.Obligations, Of),
            ["coverage"] = Array(assessment.Coverage, Of),
            ["orphaned"] = Texts(assessment.Orphaned),
            ["misplaced"] = Texts(assessment.Misplaced),
            ["petitions"] = Array(assessment.Petitions, Of),
            ["documents"] = Array(assessment.Documents, Of),
            ["feedback"] = assessment.Forms is { } forms ? Of(forms) : null,
            ["evaluations"] = Array(assessment.Evaluations, Of),
        };
        return JsonSerializer.SerializeToUtf8Bytes(root);
    }

    private static JsonObject Of(TwinObligation o) => new()
    {
        ["rule"] = o.Rule,
        ["assignment"] = o.Assignment.Key,
        ["period"] = o.Period.ToString(),
        ["status"] = Camel(o.Status),
        ["due"] = Iso(o.Due),
        ["count"] = o.Count,
        ["required"] = o.Required,
        ["metOn"] = Iso(o.MetOn),
        ["daysLate"] = o.DaysLate,
        ["incomplete"] = o.IsIncomplete ? true : null,
        ["credit"] = Number(o.Credit),
        ["recipients"] = o.Recipients is { } recipients ? Texts(recipients.Select(r => r.Key)) : null,
    };

    private static JsonObject Of(TwinCoverage c) => new()
    {
        ["rule"] = c.Rule,
        ["on"] = Iso(c.On),
        ["targets"] = c.Targets,
        ["covered"] = c.Covered,
        ["uncovered"] = Texts(c.Uncovered),
        ["crowded"] = Texts(c.Crowded),
        ["overloaded"] = Texts(c.Overloaded),
        ["underloaded"] = Texts(c.Underloaded),
        ["vacantDays"] = c.VacantDays,
    };

    private static JsonObject Of(TwinPetition p) => new() { ["id"] = p.Id.Key, ["due"] = Iso(p.Due), ["status"] = Camel(p.Status) };

    private static JsonObject Of(TwinDocument d) => new()
    {
        ["document"] = d.Document,
        ["tasks"] = d.Tasks,
        ["completionRate"] = Number(d.CompletionRate),
        ["failed"] = d.Failed,
    };

    private static JsonObject Of(IReadOnlyList<TwinForm> forms)
    {
        IGrouping<Id<Party>, TwinForm>[] assignees = [.. forms.GroupBy(f => f.Link.Party)];
        return new()
        {
            ["expected"] = forms.Count,
            ["received"] = forms.Count(f => f.Rating is not null),
            ["missing"] = Texts(forms.Where(f => f.Rating is null).Select(f => f.Link.Id.Key)),
            ["assignees"] = assignees.Length,
            ["complete"] = assignees.Count(a => a.All(f => f.Rating is not null)),
            ["partial"] = assignees.Count(a => a.Any(f => f.Rating is not null) && a.Any(f => f.Rating is null)),
            ["none"] = assignees.Count(a => a.All(f => f.Rating is null)),
        };
    }

    private static JsonObject Of(TwinEvaluation e) => new()
    {
        ["scheme"] = e.Scheme.Code,
        ["subject"] = e.Subject.Id.Key,
        ["score"] = e.Score,
        ["gradeBeforeQuota"] = e.GradeBeforeQuotaCode,
        ["grade"] = e.GradeCode,
        ["criteria"] = Array(e.Criteria, c => new JsonObject
        {
            ["code"] = c.Code,
            ["value"] = Number(c.Value),
            ["points"] = Number(c.Points),
            ["weight"] = Number(c.Weight),
        }),
        ["adjustments"] = Texts(e.Adjustments),
    };

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> of) => [.. items.Select(of)];

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];

    private static decimal? Number(Fraction? number) => number?.Round(6);

    private static string? Iso(LocalDate? date) => date is { } d ? LocalDatePattern.Iso.Format(d) : null;

    private static string Camel<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
