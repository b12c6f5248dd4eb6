using System.Globalization;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Testing;

/// <content>What is given: one verb for each kind of fact.</content>
public sealed partial record Scenario
{
    /// <summary>A locality, or a version of one.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="level">Its level; left out, what the letters of its id say.</param>
    /// <param name="parent">The locality above it.</param>
    /// <param name="traits">Its traits, separated by <c>;</c>.</param>
    /// <param name="from">The version's first day.</param>
    /// <param name="to">The version's last day, included.</param>
    public Scenario Locality(string id, LocalityLevel? level = null, string? parent = null, string? traits = null, LocalDate? from = null, LocalDate? to = null) =>
        With("localities", ("id", id), ("level", level?.Code), ("parent", parent), ("traits", traits), ("from", Iso(from)), ("to", Iso(to)));

    /// <summary>A party.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">Its kind; left out, what the letters of its id say.</param>
    /// <param name="position">Its position.</param>
    /// <param name="organization">The organisation that it belongs to.</param>
    /// <param name="from">The first day on which it is active.</param>
    /// <param name="to">The last day on which it is active, included.</param>
    public Scenario Party(string id, PartyKind? kind = null, Position? position = null, string? organization = null, LocalDate? from = null, LocalDate? to = null) => With(
        "parties", ("id", id), ("kind", kind is { } k ? CamelCase.Of(k) : null), ("position", position?.Code), ("organization", organization), ("from", Iso(from)), ("to", Iso(to)));

    /// <summary>A holder of a post, or a leader of a team.</summary>
    /// <param name="group">The post or team.</param>
    /// <param name="party">The official.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included.</param>
    public Scenario Holding(string group, string party, LocalDate? from = null, LocalDate? to = null) =>
        With("members", ("group", group), ("party", party), ("from", Iso(from)), ("to", Iso(to)));

    /// <summary>An assignment.</summary>
    /// <param name="party">Who is responsible.</param>
    /// <param name="locality">For which locality.</param>
    /// <param name="role">The role; left out, in charge.</param>
    /// <param name="from">The first day in force.</param>
    /// <param name="to">The last day in force, included.</param>
    /// <param name="id">Its id; left out, the next of PC1, PC2 ….</param>
    /// <param name="sector">The sector.</param>
    /// <param name="matter">The document to be carried out.</param>
    /// <param name="succeeds">The assignments that it succeeds, separated by <c>;</c>.</param>
    public Scenario Assigned(
        string party,
        string? locality = null,
        AssignmentRole? role = null,
        LocalDate? from = null,
        LocalDate? to = null,
        string? id = null,
        Sector? sector = null,
        string? matter = null,
        string? succeeds = null) => With(
        "assignments", ("id", id), ("party", party), ("role", role?.Code), ("locality", locality), ("sector", sector?.Code), ("matter", matter), ("from", Iso(from)), ("to", Iso(to)), ("succeeds", succeeds));

    /// <summary>An activity on a day.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="on">The day.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="contents">Its contents, separated by <c>;</c>.</param>
    /// <param name="assignment">The assignment; left out, the first.</param>
    public Scenario Did(ActivityKind kind, LocalDate on, Performer? by = null, string? contents = null, string? assignment = null) =>
        With("activities", ("assignment", assignment), ("kind", kind.Code), ("date", Iso(on)), ("by", by?.Code), ("contents", contents));

    /// <summary>A report or plan that was handed in.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="period">The period that it is about.</param>
    /// <param name="on">The day.</param>
    /// <param name="contents">Its contents, separated by <c>;</c>.</param>
    /// <param name="returned">The day on which it was returned.</param>
    /// <param name="assignment">The assignment; left out, the first.</param>
    public Scenario Submitted(ActivityKind kind, ReportingPeriod period, LocalDate on, string? contents = null, LocalDate? returned = null, string? assignment = null) => With(
        "activities", ("assignment", assignment), ("kind", kind.Code), ("date", Iso(on)), ("period", period.ToString()), ("contents", contents), ("returned", Iso(returned)));

    /// <summary>Days on which an assignment is excused.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included.</param>
    /// <param name="assignment">The assignment; left out, the first.</param>
    public Scenario Excused(LocalDate? from, LocalDate? to, string? assignment = null) => With("excusals", ("assignment", assignment), ("from", Iso(from)), ("to", Iso(to)));

    /// <summary>A petition.</summary>
    /// <param name="raised">When it was raised.</param>
    /// <param name="referred">When it was referred.</param>
    /// <param name="answered">When it was answered.</param>
    /// <param name="category">What it is about.</param>
    /// <param name="extended">How often its term was extended.</param>
    /// <param name="assignment">The assignment through which it came; left out, the first.</param>
    public Scenario Petitioned(
        LocalDate raised, LocalDate? referred = null, LocalDate? answered = null, PetitionCategory? category = null, int extended = 0, string? assignment = null) => With(
        "petitions",
        ("assignment", assignment),
        ("category", category?.Code),
        ("raised", Iso(raised)),
        ("referred", Iso(referred)),
        ("extended", extended == 0 ? null : extended.ToString(CultureInfo.InvariantCulture)),
        ("answered", Iso(answered)));

    /// <summary>A contracted task.</summary>
    /// <param name="due">By when it is due.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="on">When; left out, on the due day.</param>
    /// <param name="responsible">Who is responsible, separated by <c>;</c>; left out, the first party.</param>
    /// <param name="weight">Its weight; left out, 1.</param>
    /// <param name="target">The number to be reached.</param>
    /// <param name="actual">The number reached.</param>
    /// <param name="document">The document that it carries out.</param>
    public Scenario Contracted(
        LocalDate due,
        TaskOutcome? outcome = null,
        LocalDate? on = null,
        string? responsible = null,
        decimal? weight = null,
        decimal? target = null,
        decimal? actual = null,
        string? document = null) => With(
        "tasks",
        ("responsible", responsible),
        ("due", Iso(due)),
        ("weight", Number(weight)),
        ("target", Number(target)),
        ("actual", Number(actual)),
        ("outcome", outcome is { } o ? CamelCase.Of(o) : null),
        ("outcomeOn", Iso(on)),
        ("document", document));

    /// <summary>What an assignment brings to its locality.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="amount">How much.</param>
    /// <param name="on">When; left out, on the period's last day.</param>
    /// <param name="assignment">The assignment; left out, the first.</param>
    public Scenario Contributed(ContributionKind kind, decimal amount, LocalDate? on = null, string? assignment = null) =>
        With("contributions", ("assignment", assignment), ("date", Iso(on)), ("kind", kind.Code), ("amount", Number(amount)));

    /// <summary>A feedback form.</summary>
    /// <param name="rating">The rating, 0 to 100.</param>
    /// <param name="on">When; left out, on the date of the assessment.</param>
    /// <param name="assignment">The assignment; left out, the first.</param>
    public Scenario Rated(decimal rating, LocalDate? on = null, string? assignment = null) =>
        With("feedback", ("assignment", assignment), ("date", Iso(on)), ("rating", Number(rating)));

    /// <summary>A manual score for the period.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="points">The points.</param>
    /// <param name="subject">Whom; left out, the first party.</param>
    public Scenario Scored(string criterion, decimal points, string? subject = null) => With("scores", ("subject", subject), ("criterion", criterion), ("points", Number(points)));

    /// <summary>A sanction.</summary>
    /// <param name="on">When; left out, on the period's last day.</param>
    /// <param name="party">Whose; left out, the first party's.</param>
    public Scenario Sanctioned(LocalDate? on = null, string? party = null) => With("sanctions", ("party", party), ("date", Iso(on)));

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
