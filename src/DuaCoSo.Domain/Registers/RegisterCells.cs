using System.Globalization;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Territories;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Registers;

/// <summary>
/// Every record as the cells of its row in the order of R, in one canonical form: absent and default values empty, numbers without trailing
/// zeros, dates in ISO form, lists joined by <c>;</c> in ordinal order. What the digest is over and what files are written from.
/// </summary>
internal static class RegisterCells
{
    /// <summary>Every record with its table, in the order of the tables.</summary>
    public static IEnumerable<(RegisterTable Table, string[] Cells)> Of(RegisterFacts facts) =>
    [
        .. facts.Localities.Select(f => (RegisterTable.Localities, Of(f))),
        .. facts.Parties.Select(f => (RegisterTable.Parties, Of(f))),
        .. facts.Members.Select(f => (RegisterTable.Members, Of(f))),
        .. facts.Assignments.Select(f => (RegisterTable.Assignments, Of(f))),
        .. facts.Activities.Select(f => (RegisterTable.Activities, Of(f))),
        .. facts.Excusals.Select(f => (RegisterTable.Excusals, Of(f))),
        .. facts.Petitions.Select(f => (RegisterTable.Petitions, Of(f))),
        .. facts.Tasks.Select(f => (RegisterTable.Tasks, Of(f))),
        .. facts.Contributions.Select(f => (RegisterTable.Contributions, Of(f))),
        .. facts.Feedback.Select(f => (RegisterTable.Feedback, Of(f))),
        .. facts.Scores.Select(f => (RegisterTable.Scores, Of(f))),
        .. facts.Sanctions.Select(f => (RegisterTable.Sanctions, Of(f))),
        .. facts.Documents.Select(f => (RegisterTable.Documents, Of(f))),
        .. facts.Decisions.Select(f => (RegisterTable.Decisions, Of(f))),
    ];

    private static string[] Of(LocalityVersion f) =>
        [f.Locality.Key, f.Code ?? "", f.Name ?? "", f.Level.Code, f.Kind ?? "", Text(f.Parent), List(f.Traits), Iso(f.Interval.From), Iso(f.Interval.To), List(f.Succeeds)];

    private static string[] Of(Party f) =>
        [f.Id.Key, f.Name ?? "", CamelCase.Of(f.Kind), Text(f.Position), Text(f.Organization), Iso(f.Interval.From), Iso(f.Interval.To)];

    private static string[] Of(Membership f) => [f.Group.Key, f.Party.Key, CamelCase.Of(f.Role), Iso(f.Interval.From), Iso(f.Interval.To)];

    private static string[] Of(ResponsibilityAssignment f) =>
        [f.Id.Key, f.Party.Key, f.Role.Code, Text(f.Locality), Text(f.Sector), Text(f.Matter), Iso(f.Interval.From), Iso(f.Interval.To), Text(f.Document), List(f.Succeeds)];

    private static string[] Of(Activity f) =>
        [f.Id.Key, f.Assignment.Key, f.Kind.Code, Iso(f.Date), Text(f.Period), List(f.Contents), Text(f.By), Iso(f.Returned)];

    private static string[] Of(Excusal f) => [f.Assignment.Key, Iso(f.Interval.From), Iso(f.Interval.To), f.Reason ?? ""];

    private static string[] Of(Petition f) =>
        [f.Id.Key, Text(f.Assignment), Text(f.Locality), f.Category.Code, Iso(f.Raised), Iso(f.Referred), f.Extended == 0 ? "" : Number(f.Extended), Iso(f.Answered), Iso(f.Resolved)];

    private static string[] Of(ContractedTask f) =>
    [
        f.Id.Key, List(f.Responsible), Text(f.Locality), f.Title ?? "", Iso(f.Due), f.Weight == 1 ? "" : Number(f.Weight), Number(f.Target), Number(f.Actual),
        f.Outcome is { } outcome ? CamelCase.Of(outcome) : "", Iso(f.OutcomeOn), Text(f.Document), f.Direction == TargetDirection.AtLeast ? "" : CamelCase.Of(f.Direction), Text(f.Petition),
    ];

    private static string[] Of(Contribution f) =>
        [f.Id.Key, f.Assignment.Key, Iso(f.Date), f.Kind.Code, Number(f.Amount), f.Unit ?? "", f.Source ?? "", Text(f.Task)];

    private static string[] Of(FeedbackForm f) => [f.Assignment.Key, f.Period.ToString(), Iso(f.Date), Number(f.Rating)];

    private static string[] Of(ManualScore f) => [f.Subject.Key, f.Criterion, f.Period.ToString(), Number(f.Points)];

    private static string[] Of(Sanction f) => [f.Party.Key, Iso(f.Date), Text(f.Kind), Text(f.Document)];

    private static string[] Of(IssuedDocument f) =>
        [f.Id.Key, f.Number ?? "", f.Issuer ?? "", Iso(f.Issued), f.Title ?? "", Text(f.Replaces), Text(f.CarriesOut)];

    private static string[] Of(EvaluationDecision f) =>
        [f.Scheme, f.Subject.Key, f.Period.ToString(), f.Grade, Iso(f.Date), Text(f.Document), f.Reason ?? ""];

    private static string Text<T>(T? value)
        where T : struct => value?.ToString() ?? "";

    private static string Iso(LocalDate? date) => date is { } d ? LocalDatePattern.Iso.Format(d) : "";

    private static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    private static string List<T>(ValueList<T> items)
    {
        string[] texts = [.. items.Select(i => i!.ToString()!).Distinct(StringComparer.Ordinal)];
        Array.Sort(texts, TextKey.Compare);
        return string.Join(';', texts);
    }
}
