using System.Globalization;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Testing.Outputs;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Testing;

/// <content>What is expected: one verb for each part of a result; what is left out is not checked.</content>
public sealed partial record Scenario
{
    /// <summary>Expects an obligation.</summary>
    /// <param name="rule">The rule's code.</param>
    /// <param name="period">The sub-period; left out, each.</param>
    /// <param name="status">How it stands.</param>
    /// <param name="due">The due date.</param>
    /// <param name="daysLate">How many days late.</param>
    /// <param name="count">How many dates count.</param>
    /// <param name="credit">What it counts, 0 to 1.</param>
    /// <param name="assignment">The assignment; left out, each.</param>
    public Scenario ExpectObligation(
        string rule,
        ReportingPeriod? period = null,
        ObligationStatus? status = null,
        LocalDate? due = null,
        int? daysLate = null,
        int? count = null,
        decimal? credit = null,
        string? assignment = null) => Expecting(
        "obligations",
        ("rule", rule),
        ("assignment", assignment),
        ("period", period?.ToString()),
        ("status", status is { } s ? CamelCase.Of(s) : null),
        ("due", Iso(due)),
        ("count", Number(count)),
        ("daysLate", Number(daysLate)),
        ("credit", Number(credit)));

    /// <summary>Expects that a rule makes nothing due.</summary>
    /// <param name="rule">The rule's code.</param>
    /// <param name="period">The sub-period; left out, none at all.</param>
    /// <param name="assignment">The assignment; left out, of none.</param>
    public Scenario ExpectNoObligation(string rule, ReportingPeriod? period = null, string? assignment = null) =>
        Expecting("obligations", ("rule", rule), ("assignment", assignment), ("period", period?.ToString()), ("exists", "false"));

    /// <summary>Expects the coverage of an assignment rule.</summary>
    /// <param name="rule">The rule's code.</param>
    /// <param name="targets">How many targets.</param>
    /// <param name="covered">How many are covered.</param>
    /// <param name="uncovered">The uncovered targets, separated by <c>;</c>; empty for none.</param>
    /// <param name="crowded">The crowded targets, likewise.</param>
    /// <param name="overloaded">The overloaded assignees, likewise.</param>
    /// <param name="underloaded">The underloaded assignees, likewise.</param>
    /// <param name="vacantDays">The days vacant.</param>
    public Scenario ExpectCoverage(
        string rule,
        int? targets = null,
        int? covered = null,
        string? uncovered = null,
        string? crowded = null,
        string? overloaded = null,
        string? underloaded = null,
        long? vacantDays = null) => Expecting(
        "coverage",
        ("rule", rule),
        ("targets", Number(targets)),
        ("covered", Number(covered)),
        ("uncovered", uncovered),
        ("crowded", crowded),
        ("overloaded", overloaded),
        ("underloaded", underloaded),
        ("vacantDays", Number(vacantDays)));

    /// <summary>Expects a petition.</summary>
    /// <param name="status">How it stands.</param>
    /// <param name="due">By when it is answered.</param>
    /// <param name="id">The petition; left out, each.</param>
    public Scenario ExpectPetition(PetitionStatus? status = null, LocalDate? due = null, string? id = null) =>
        Expecting("petitions", ("id", id), ("due", Iso(due)), ("status", status is { } s ? CamelCase.Of(s) : null));

    /// <summary>Expects the feedback forms.</summary>
    /// <param name="expected">How many are expected.</param>
    /// <param name="received">How many came in.</param>
    /// <param name="missing">The assignments without one, separated by <c>;</c>; empty for none.</param>
    public Scenario ExpectFeedback(int? expected = null, int? received = null, string? missing = null) =>
        Expecting("feedback", ("expected", Number(expected)), ("received", Number(received)), ("missing", missing));

    /// <summary>Expects an evaluation.</summary>
    /// <param name="scheme">The scheme's code.</param>
    /// <param name="subject">The subject; left out, each.</param>
    /// <param name="score">The score.</param>
    /// <param name="grade">The grade's code.</param>
    /// <param name="gradeBeforeQuota">The grade's code before quotas.</param>
    /// <param name="adjustments">The adjustments that held, separated by <c>;</c>; empty for none.</param>
    public Scenario ExpectEvaluation(
        string scheme, string? subject = null, decimal? score = null, string? grade = null, string? gradeBeforeQuota = null, string? adjustments = null) => Expecting(
        "evaluations", ("scheme", scheme), ("subject", subject), ("score", Number(score)), ("gradeBeforeQuota", gradeBeforeQuota), ("grade", grade), ("adjustments", adjustments));

    /// <summary>Expects what a criterion gives.</summary>
    /// <param name="scheme">The scheme's code.</param>
    /// <param name="code">The criterion's code.</param>
    /// <param name="value">The value measured.</param>
    /// <param name="points">The points before scaling.</param>
    /// <param name="subject">The subject; left out, each.</param>
    public Scenario ExpectCriterion(string scheme, string code, decimal? value = null, decimal? points = null, string? subject = null) =>
        Expecting("criteria", ("scheme", scheme), ("subject", subject), ("code", code), ("value", Number(value)), ("points", Number(points)));

    /// <summary>Expects that an adjustment held, or did not.</summary>
    /// <param name="scheme">The scheme's code.</param>
    /// <param name="code">The adjustment's code.</param>
    /// <param name="held">Whether it held.</param>
    /// <param name="subject">The subject; left out, each.</param>
    public Scenario ExpectAdjustment(string scheme, string code, bool held = true, string? subject = null) =>
        Expecting("adjustments", ("scheme", scheme), ("subject", subject), ("code", code), ("held", held ? "true" : "false"));

    /// <summary>Expects that the explanation, in Vietnamese, has a text in it.</summary>
    /// <param name="scheme">The scheme's code.</param>
    /// <param name="says">The text.</param>
    /// <param name="subject">The subject; left out, each.</param>
    public Scenario ExpectExplanation(string scheme, string says, string? subject = null) => Expecting("explanations", ("scheme", scheme), ("subject", subject), ("says", says));

    /// <summary>Expects a problem between policy and register (V7).</summary>
    /// <param name="code">Its code.</param>
    /// <param name="id">The record's id; left out, any.</param>
    public Scenario ExpectProblem(string code, string? id = null) => Expecting("problems", ("code", code), ("id", id));

    private Scenario Expecting(string table, params ReadOnlySpan<(string Column, string? Text)> cells) =>
        this with { Expected = [.. Expected, ExpectedRows.OfGiven(table, cells)] };

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
