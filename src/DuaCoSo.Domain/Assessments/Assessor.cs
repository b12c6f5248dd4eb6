using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Goes straight down: sub-periods and due dates of the policy, obligations of each chain, figures, scores, grades.</summary>
internal sealed class Assessor
{
    private readonly PolicyTimeline _timeline;
    private readonly ResponsibilityRegister _register;
    private readonly Policy _speaking;
    private readonly DayRange _days;
    private readonly int _asOf;

    /// <summary>An assessment of a register for a period as of a date.</summary>
    public Assessor(PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf, AssessmentOptions options)
    {
        _timeline = timeline;
        _register = register;

        // V3: schemes and the like are those of the version that speaks for the last calendar day of the period.
        _speaking = timeline.VersionOn(period.CalendarRange.To!.Value);
        _days = DayRange.Of(_speaking.Periods.RangeOf(period));
        _asOf = Day.Of(asOf);
        ObligationPlan plan = Planner.Plan(timeline, period);
        var findings = new Findings(
            new(register, plan, ObligationAssessor.Assess(register, plan, _asOf)),
            PetitionAssessor.Assess(timeline, register, _days, _asOf),
            _speaking.Definition.Feedback is { } feedback ? FeedbackAssessor.Forms(register, feedback, period, _days, _asOf) : [],
            _speaking.Definition.Tasks,
            period,
            _days,
            _asOf,
            Registered(_speaking, options));
        Context = new(new(_speaking.Id, ThisAssembly.Version, period, asOf) { CustomMeasures = NamesOf(findings.CustomMeasures.Values) }, _speaking, findings);
    }

    /// <summary>What was found, and what it rests on.</summary>
    public AssessmentContext Context { get; }

    /// <summary>The whole assessment.</summary>
    public Assessment Assess()
    {
        int coverageDay = Math.Min(_asOf, _days.Last);
        var coverage = new CoverageAssessor(_register, _timeline.VersionOn(Day.At(coverageDay)).Definition.Assignments, coverageDay);
        Findings findings = Context.Findings;
        EvaluationList evaluations = Context.Classify();
        return new Assessment
        {
            Policy = _timeline,
            Register = _register,
            Envelope = Context.Envelope,
            Obligations = new(findings.Obligations),
            Coverage = coverage.Results(_days, _timeline.InForce),
            Orphaned = Ids(coverage.Orphaned()),
            Misplaced = Ids(coverage.Misplaced()),
            Petitions = PetitionAssessor.Results(_register, findings.Petitions),
            Documents = DocumentAssessor.Assess(_register, findings.TaskRule, _days, _asOf),
            Feedback = _speaking.Definition.Feedback is null ? null : FeedbackAssessor.Assess(_register, findings.Forms),
            Evaluations = evaluations,
            Decisions = _register.Decisions.Of(Context.Envelope.Period, _asOf).ToValueList(),
            Problems = Contradictions.Find(_timeline, _register, Context.Envelope.Period, _days, _asOf, Context),
        };
    }

    /// <summary>The scores of some subjects alone.</summary>
    public ScoreSheet Score(IEnumerable<int> parties) => new(Context.Envelope, Context.Score([.. parties]).ToValueList());

    private ValueList<Id<ResponsibilityAssignment>> Ids(IEnumerable<int> assignments) =>
        assignments.Select(a => new Id<ResponsibilityAssignment>(_register.Assignments.Keys[a])).ToValueList();

    /// <summary>The custom measures that the schemes use, by name.</summary>
    private static Dictionary<string, ICustomMeasure> Registered(Policy policy, AssessmentOptions options)
    {
        var registered = options.CustomMeasures.ToDictionary(m => m.Name, StringComparer.Ordinal);
        var used = new Dictionary<string, ICustomMeasure>(StringComparer.Ordinal);
        foreach (string name in policy.CustomMeasures)
        {
            used[name] = registered.TryGetValue(name, out ICustomMeasure? custom)
                ? custom
                : throw new ArgumentException($"The policy {policy.Id} uses the custom measure '{name}', which is not registered in the options.", nameof(options));
        }

        return used;
    }

    private static ValueList<string> NamesOf(IEnumerable<ICustomMeasure> measures) =>
        measures.Select(m => $"{m.Name}@{m.Version}").Order(TextKey.Comparer).ToValueList();
}
