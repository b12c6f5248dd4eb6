using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>What the page shows of the register, as columns; records are numbered by their ids in order.</summary>
internal static class RegisterData
{
    /// <summary>The tables.</summary>
    public static void Write(PageJson json, PageSource source)
    {
        ResponsibilityRegister register = source.Register;
        json.Object("localities", () => Localities(json, source));
        json.Object("parties", () => Parties(json, source, [.. register.Facts.Parties.OrderBy(p => source.Of(p.Id))]));
        json.Object("members", () => Members(json, source, register.Facts.Members));
        json.Object("assignments", () => Assignments(json, source, [.. register.Facts.Assignments.OrderBy(a => source.Of(a.Id))]));
        json.Object("activities", () => Activities(json, source));
        json.Object("excusals", () => Excusals(json, source, register.Facts.Excusals));
        json.Object("petitions", () => Petitions(json, source));
        json.Object("tasks", () => Tasks(json, source));
        json.Object("documents", () => Documents(json, source, register.Facts.Documents));
    }

    private static void Localities(PageJson json, PageSource source)
    {
        KeyTable keys = source.Register.Localities.Keys;
        IReadOnlyList<LocalityVersion> versions = source.Register.Facts.Localities;
        json.Texts("id", Enumerable.Range(0, keys.Count).Select(i => keys[i]));
        json.Numbers("version", versions.Select(v => source.Of(v.Locality)));
        json.Texts("name", versions.Select(source.Names.Of));
        json.Codes("level", versions.Select(v => v.Level.Code));
        json.Codes("kind", versions.Select(v => v.Kind));
        json.Numbers("parent", versions.Select(v => source.Of(v.Parent)));
        json.Codes("traits", versions.Select(v => v.Traits.Count == 0 ? null : string.Join("; ", v.Traits)));
        Intervals(json, versions, v => v.Interval);
    }

    private static void Parties(PageJson json, PageSource source, Party[] parties)
    {
        json.Texts("id", parties.Select(p => p.Id.Key));
        json.Texts("name", parties.Select(source.Names.Of));
        json.Codes("kind", parties.Select(p => CamelCase.Of(p.Kind)));
        json.Codes("position", parties.Select(p => p.Position?.Code));
        json.Numbers("organization", parties.Select(p => source.Of(p.Organization)));
        Intervals(json, parties, p => p.Interval);
    }

    private static void Members(PageJson json, PageSource source, IReadOnlyList<Membership> members)
    {
        json.Numbers("group", members.Select(m => source.Of(m.Group)));
        json.Numbers("party", members.Select(m => source.Of(m.Party)));
        json.Codes("role", members.Select(m => CamelCase.Of(m.Role)));
        Intervals(json, members, m => m.Interval);
    }

    private static void Assignments(PageJson json, PageSource source, ResponsibilityAssignment[] assignments)
    {
        json.Texts("id", assignments.Select(a => a.Id.Key));
        json.Numbers("party", assignments.Select(a => source.Of(a.Party)));
        json.Codes("role", assignments.Select(a => a.Role.Code));
        json.Numbers("locality", assignments.Select(a => source.Of(a.Locality)));
        json.Codes("sector", assignments.Select(a => a.Sector?.Code));
        json.Codes("matter", assignments.Select(a => a.Matter?.Key));
        json.Codes("document", assignments.Select(a => a.Document?.Key));
        json.Numbers("chain", assignments.Select(a => source.Register.Assignments.Chain[source.Of(a.Id)]));
        json.Array("succeeds", assignments, a => json.Numbers(null, a.Succeeds.Select(s => source.Of(s))));
        Intervals(json, assignments, a => a.Interval);
    }

    // Those that an obligation of the page can rest on: in one of its sub-periods, or labelled with one; later ones do not exist (T3).
    private static void Activities(PageJson json, PageSource source)
    {
        LocalDate asOf = source.Assessment.Envelope.AsOf;
        PlannedTable planned = source.Planned;
        var labels = planned.Periods.ToHashSet();
        DateRange? shown = planned.Firsts.Count == 0
            ? null
            : new DateRange(Day.At(planned.Firsts.Min(o => o.Days.First)), Day.At(planned.Firsts.Max(o => o.Days.Last)));
        Activity[] activities =
        [
            .. source.Register.Facts.Activities
                .Where(a => a.Date <= asOf && (shown?.Contains(a.Date) == true || (a.Period is { } label && labels.Contains(label))))
                .OrderBy(a => source.Of(a.Assignment)).ThenBy(a => a.Date).ThenBy(a => a.Id),
        ];
        json.Texts("id", activities.Select(a => a.Id.Key));
        json.Steps("assignment", activities.Select(a => source.Of(a.Assignment)));
        json.Codes("kind", activities.Select(a => a.Kind.Code));
        json.Steps("date", activities.Select(a => Day.Of(a.Date) - Day.Of(source.FirstDay)));
        json.Codes("period", activities.Select(a => a.Period?.ToString()));
        json.Codes("contents", activities.Select(a => a.Contents.Count == 0 ? null : string.Join("; ", a.Contents)));
        json.Codes("by", activities.Select(a => a.By?.Code));
        json.Array("returned", activities.Index().Where(a => a.Item.Returned is not null), a => json.Array(null, () =>
        {
            json.Number(null, a.Index);
            json.Day(null, a.Item.Returned);
        }));
    }

    private static void Excusals(PageJson json, PageSource source, IReadOnlyList<Excusal> excusals)
    {
        json.Numbers("assignment", excusals.Select(e => source.Of(e.Assignment)));
        json.Texts("reason", excusals.Select(e => source.Names.Personal(e.Reason)));
        Intervals(json, excusals, e => e.Interval);
    }

    private static void Petitions(PageJson json, PageSource source)
    {
        ValueList<Assessments.PetitionResult> results = source.Assessment.Petitions;
        var shown = results.Select(r => r.Petition.Key).ToHashSet(StringComparer.Ordinal);
        var facts = source.Register.Facts.Petitions.Where(p => shown.Contains(p.Id.Key)).ToDictionary(p => p.Id.Key, StringComparer.Ordinal);
        LocalDate asOf = source.Assessment.Envelope.AsOf;
        json.Texts("id", results.Select(r => r.Petition.Key));
        json.Days("due", results.Select(r => (LocalDate?)r.Due));
        json.Codes("status", results.Select(r => CamelCase.Of(r.Status)));
        json.Numbers("assignment", results.Select(r => source.Of(r.Assignment)));
        Petition[] petitions = [.. results.Select(r => facts[r.Petition.Key])];
        json.Numbers("locality", petitions.Select(p => source.Of(p.Locality)));
        json.Codes("category", petitions.Select(p => p.Category.Code));
        json.Days("raised", petitions.Select(p => (LocalDate?)p.Raised));
        json.Days("answered", petitions.Select(p => p.Answered > asOf ? null : p.Answered));
    }

    private static void Tasks(PageJson json, PageSource source)
    {
        ContractedTask[] tasks = [.. source.Register.Facts.Tasks.Where(t => source.Period.Contains(t.Due)).OrderBy(t => t.Id)];
        LocalDate asOf = source.Assessment.Envelope.AsOf;
        json.Texts("id", tasks.Select(t => t.Id.Key));
        json.Texts("title", tasks.Select(t => source.Names.Personal(t.Title)));
        json.Array("responsible", tasks, t => json.Numbers(null, t.Responsible.Select(p => source.Of(p))));
        json.Days("due", tasks.Select(t => (LocalDate?)t.Due));
        json.Array("weight", tasks, t => json.Exact(null, Fraction.FromDecimal(t.Weight)));
        json.Codes("outcome", tasks.Select(t => t.Outcome is { } outcome && !(t.OutcomeOn > asOf) ? CamelCase.Of(outcome) : t.Due < asOf ? "notCompleted" : "pending"));
        json.Days("outcomeOn", tasks.Select(t => t.OutcomeOn > asOf ? null : t.OutcomeOn));
        json.Codes("document", tasks.Select(t => t.Document?.Key));
    }

    private static void Documents(PageJson json, PageSource source, IReadOnlyList<IssuedDocument> documents)
    {
        json.Texts("id", documents.Select(d => d.Id.Key));
        json.Texts("number", documents.Select(d => d.Number));
        json.Texts("title", documents.Select(d => source.Names.Personal(d.Title)));
    }

    private static void Intervals<T>(PageJson json, IReadOnlyList<T> rows, Func<T, DateRange> interval)
    {
        json.Days("from", rows.Select(r => interval(r).From));
        json.Days("to", rows.Select(r => interval(r).To));
    }
}
