using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.TestKit.Scenes;

/// <summary>The plainest policy, and the plainest rule of each kind; a test changes what it is about.</summary>
public static class Decree
{
    /// <summary>No rules; in force from 2000 on.</summary>
    public static PolicyDefinition Empty { get; } = new()
    {
        Id = "example",
        Title = new("Quy định mẫu", "Example"),
        Province = "99",
        LegalBasis = [new() { Number = "1-QĐ/TU" }],
        Effective = DateRange.Since(new(2000, 1, 1)),
    };

    /// <summary>A visit a month.</summary>
    public static FrequencyRule Visit { get; } = new() { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Month };

    /// <summary>A report a quarter, due on the fifth day after it.</summary>
    public static SubmissionRule Report { get; } = new()
    {
        Code = "report",
        Activities = [ActivityKind.Report],
        Every = PeriodKind.Quarter,
        Due = DueRule.DaysAfterEnd(5),
    };

    /// <summary>What the council gives, up to 100 points.</summary>
    public static Criterion Council { get; } = new()
    {
        Code = "council",
        Weight = 100,
        Measure = new ManualMeasure { Criterion = "council" },
        Scoring = new PointScoring(),
    };

    /// <summary>Officials by the year; excellent from 90 points, good from 70, completed from 50, else failed; by the council's points alone.</summary>
    public static EvaluationScheme Officials { get; } = new()
    {
        Code = "officials",
        Period = PeriodKind.Year,
        Subjects = new() { Kinds = [PartyKind.Official] },
        Criteria = [Council],
        Grades =
        [
            new() { Code = "excellent", AtLeast = 90 }, new() { Code = "good", AtLeast = 70 },
            new() { Code = "completed", AtLeast = 50 }, new() { Code = "failed", AtLeast = 0 },
        ],
    };

    /// <summary>A policy of some rules on what is due.</summary>
    public static PolicyDefinition Of(params ReadOnlySpan<ObligationRule> rules) => Empty with { Obligations = ValueList.Create(rules) };

    /// <summary>A policy of some rules on who is responsible.</summary>
    public static PolicyDefinition Of(params ReadOnlySpan<AssignmentRule> rules) => Empty with { Assignments = ValueList.Create(rules) };

    /// <summary>A policy of some schemes.</summary>
    public static PolicyDefinition Of(params ReadOnlySpan<EvaluationScheme> schemes) => Empty with { Evaluation = ValueList.Create(schemes) };

    /// <summary>A policy that is in force on some days.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="days">Such as <c>2016-01-01..2016-12-31</c>.</param>
    public static PolicyDefinition In(this PolicyDefinition policy, string days) => policy with { Effective = Read.Range(days) };
}
