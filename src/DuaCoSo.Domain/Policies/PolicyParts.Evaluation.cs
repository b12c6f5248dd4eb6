using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies;

/// <content>Evaluation schemes.</content>
internal static partial class PolicyParts
{
    private static Part Scheme(EvaluationScheme scheme) => Rule(
        scheme,
        "",
        Part.Word("period", scheme.Period),
        Part.Object(
            "subjects",
            "",
            Part.Values("kinds", scheme.Subjects.Kinds, CamelCase.Of),
            Part.Values("positions", scheme.Subjects.Positions, p => p.Code),
            Part.Values("roles", scheme.Subjects.Roles, r => r.Code),
            Part.Of("minimumDaysInForce", scheme.Subjects.MinimumDaysInForce)),
        Part.Of("includeMembers", scheme.IncludeMembers),
        Part.Of("includeOrganization", scheme.IncludeOrganization),
        Part.Rules("criteria", scheme.Criteria, Criterion),
        Part.Rules("grades", scheme.Grades, Grade),
        Part.Rules("adjustments", scheme.Adjustments, Adjustment),
        Part.Sequence("quotas", scheme.Quotas, Quota));

    private static Part Criterion(Criterion criterion) => Rule(
        criterion, "", Part.Of("weight", criterion.Weight), Measure(criterion.Measure), Scoring(criterion.Scoring), Part.Word("whenAbsent", criterion.WhenAbsent));

    private static Part Grade(Grade grade) => Rule(grade, "", Part.Of("atLeast", grade.AtLeast), Condition("requires", grade.Requires));

    private static Part Adjustment(Adjustment adjustment) => adjustment switch
    {
        Demotion a => Rule(a, "demoteBy", Condition("when", a.When), Part.Of("demoteBy", a.Steps)),
        GradeCap a => Rule(a, "capAt", Condition("when", a.When), Part.Of("capAt", a.Grade)),
        GradeSetting a => Rule(a, "setTo", Condition("when", a.When), Part.Of("setTo", a.Grade)),
        NotAboveOrganization a => Rule(a, "notAboveOrganization", Part.Of("notAboveOrganization", a.Scheme)),
        _ => throw new ArgumentException($"The adjustment {adjustment} is of no known kind.", nameof(adjustment)),
    };

    private static Part Quota(GradeQuota quota) => Part.Object(
        "",
        "",
        [
            Part.Of("grade", quota.Grade),
            Part.Of("share", quota.Share),
            Part.Of("among", quota.Among),
            Part.Word("base", quota.Base),
            Part.Word("rounding", quota.Rounding),
            Part.Word("ties", quota.Ties),
            Part.Word("groupBy", quota.GroupBy),
            .. Origin(quota.Basis, quota.Provenance, quota.LastReviewed),
        ]);

    private static Part Measure(Measure measure) => measure switch
    {
        ObligationMeasure m => Part.Object("measure", "obligation", Part.Of("obligation", m.Obligation), Part.Word("as", m.Figure)),
        PetitionMeasure m => Part.Object("measure", "petitions", Part.Word("petitions", m.Figure)),
        TaskMeasure m => Part.Object("measure", "tasks", Part.Word("tasks", m.Figure)),
        ContributionMeasure m => Part.Object("measure", "contributions", Part.Of("contributions", "total"), Part.Of("kind", m.Kind.Code)),
        FeedbackMeasure m => Part.Object("measure", "feedback", Part.Word("feedback", m.Figure)),
        SanctionMeasure => Part.Object("measure", "sanctions", Part.Of("sanctions", "count")),
        ManualMeasure m => Part.Object("measure", "manual", Part.Of("manual", m.Criterion)),
        CustomMeasure m => Part.Object("measure", "custom", Part.Of("custom", m.Name)),
        _ => throw new ArgumentException($"The measure {measure} is of no known kind.", nameof(measure)),
    };

    private static Part Scoring(Scoring scoring) => scoring switch
    {
        LinearScoring s => Form("linear", Part.Object("linear", "", Part.Of("from", s.From), Part.Of("to", s.To))),
        StepScoring s => Form("steps", Part.Sequence("steps", s.Steps, step => Part.Object("", "", Part.Of("atLeast", step.AtLeast), Part.Of("share", step.Share)))),
        DeductScoring s => Form("deduct", Part.Object("deduct", "", Part.Of("each", s.Each))),
        PointScoring => Form("points", Part.Object("points", "")),
        _ => throw new ArgumentException($"The scoring {scoring} is of no known kind.", nameof(scoring)),
    };

    private static Part Form(string name, Part part) => Part.Object("scoring", name, part);

    // A policy that was checked has no deeper conditions than a file can hold.
    private static Part Condition(string name, Condition? condition) => condition switch
    {
        null => Part.Of(name, (string?)null),
        Comparison c => Part.Object(name, "measure", Measure(c.Measure), Part.Of("is", Operator(c.Is)), Part.Of("value", c.Value)),
        AllOf c => Part.Object(name, "all", Part.Sequence("all", c.Conditions, part => Condition("", part))),
        AnyOf c => Part.Object(name, "any", Part.Sequence("any", c.Conditions, part => Condition("", part))),
        Not c => Part.Object(name, "not", Condition("not", c.Condition)),
        _ => throw new ArgumentException($"The condition {condition} is of no known kind.", nameof(condition)),
    };

    private static string Operator(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.GreaterOrEqual => ">=",
        ComparisonOperator.Greater => ">",
        _ => "==",
    };
}
