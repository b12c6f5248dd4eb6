using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Goes straight down: sub-periods and due dates of the policy, obligations of each chain, coverage, petitions.</summary>
internal static class Assessor
{
    /// <summary>The version in results, a build constant without a commit (E9).</summary>
    public const string LibraryVersion = ThisAssembly.Version;

    /// <summary>The whole assessment.</summary>
    public static Assessment Assess(PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf)
    {
        // V3: schemes and the like are those of the version that speaks for the last calendar day of the period.
        Policy speaking = timeline.VersionOn(period.CalendarRange.To!.Value);
        DayRange days = DayRange.Of(speaking.Periods.RangeOf(period));
        int today = Day.Of(asOf);
        int coverageDay = Math.Min(today, days.Last);

        ObligationPlan plan = Planner.Plan(timeline, period);
        ObligationColumns columns = ObligationAssessor.Assess(register, plan, today);
        var coverage = new CoverageAssessor(register, timeline.VersionOn(Day.At(coverageDay)).Definition.Assignments, coverageDay);

        List<PetitionAssessor.Judged> petitions = PetitionAssessor.Assess(timeline, register, days, today);
        List<FeedbackAssessor.Expected> forms = speaking.Definition.Feedback is { } feedback ? FeedbackAssessor.Forms(register, feedback, period, days, today) : [];
        var source = new ObligationSource(register, plan, columns);
        var findings = new Findings(source, petitions, forms, speaking.Definition.Tasks, period, days, today);
        IEnumerable<ScoredSubject> scores = speaking.Definition.Evaluation.SelectMany(scheme => new Scorer(findings, scheme).Score());

        return new Assessment
        {
            Envelope = new(speaking.Id, LibraryVersion, period, asOf),
            Obligations = new(source),
            Coverage = coverage.Results(days, timeline.InForce),
            Orphaned = Ids(register, coverage.Orphaned()),
            Misplaced = Ids(register, coverage.Misplaced()),
            Petitions = PetitionAssessor.Results(register, petitions),
            Documents = DocumentAssessor.Assess(register, speaking.Definition.Tasks, days, today),
            Feedback = speaking.Definition.Feedback is null ? null : FeedbackAssessor.Assess(register, forms),
            Evaluations = Classifier.Classify(speaking.Definition.Evaluation, scores),
            Problems = Contradictions.Find(timeline, register),
        };
    }

    private static ValueList<Id<ResponsibilityAssignment>> Ids(ResponsibilityRegister register, IEnumerable<int> assignments) =>
        assignments.Select(a => new Id<ResponsibilityAssignment>(register.Assignments.Keys[a])).ToValueList();
}
