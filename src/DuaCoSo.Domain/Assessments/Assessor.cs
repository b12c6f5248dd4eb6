using System.Collections.ObjectModel;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Decisions;
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
    /// <param name="timeline">The versions of the policy.</param>
    /// <param name="register">The facts.</param>
    /// <param name="period">The evaluation period.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="options">What else it needs.</param>
    /// <param name="find">Finds the obligations of a plan as of a day; all of them by default.</param>
    public Assessor(
        PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf, AssessmentOptions options,
        Func<ObligationPlan, int, (ObligationSource Source, Func<ObligationTallies>? Tallies)>? find = null)
    {
        _timeline = timeline;
        _register = register;

        // V3: schemes and the like are those of the version that speaks for the last calendar day of the period.
        _speaking = timeline.VersionOn(period.CalendarRange.To!.Value);
        _days = DayRange.Of(_speaking.Periods.RangeOf(period));
        _asOf = Day.Of(asOf);
        ObligationPlan plan = timeline.PlanFor(period, Planner.Plan);
        (ObligationSource obligations, Func<ObligationTallies>? tallies) = find is null
            ? (new(register, plan, ObligationAssessor.Assess(register, plan, _asOf, options.Threads, options.MaximumObligations)), null)
            : find(plan, _asOf);
        var findings = new Findings(
            obligations,
            PetitionAssessor.Assess(timeline, register, _days, _asOf),
            _speaking.Definition.Feedback is { } feedback ? FeedbackAssessor.Forms(register, feedback, period, _days, _asOf) : [],
            _speaking.Definition.Tasks,
            period,
            _days,
            _asOf,
            Registered(_speaking, options),
            tallies);
        Context = new(new(_speaking.Id, ThisAssembly.Version, period, asOf) { CustomMeasures = NamesOf(findings.CustomMeasures) }, _speaking, findings, options);
    }

    /// <summary>What was found, and what it rests on.</summary>
    public AssessmentContext Context { get; }

    /// <summary>The whole assessment.</summary>
    public Assessment Assess() => Assess(Context.Score(_register.Parties.All), Cover());

    /// <summary>The whole assessment from scores and coverage that are known.</summary>
    public Assessment Assess(MeasuredScores[] scores, TerritoryCoverage coverage)
    {
        Findings findings = Context.Findings;
        EvaluationList evaluations = Context.Classify(scores);
        ValueList<EvaluationDecision> decisions = _register.Decisions.Of(Context.Envelope.Period, _asOf);
        return new Assessment(Context)
        {
            Policy = _timeline,
            Register = _register,
            Obligations = new(findings.Obligations),
            Coverage = coverage.Results,
            Orphaned = coverage.Orphaned,
            Misplaced = coverage.Misplaced,
            Petitions = PetitionAssessor.Results(_register, findings.Petitions),
            Documents = DocumentAssessor.Assess(_register, findings.TaskRule, _days, _asOf),
            Feedback = _speaking.Definition.Feedback is null ? null : FeedbackAssessor.Assess(_register, findings.Forms),
            Evaluations = evaluations,
            Decisions = decisions,
            Problems = Contradictions.Find(_timeline, _register, _days, decisions, Context),
        };
    }

    /// <summary>The territory on the day of coverage.</summary>
    public TerritoryCoverage Cover()
    {
        int day = Math.Min(_asOf, _days.Last);
        var coverage = new CoverageAssessor(_register, _timeline.VersionOn(Day.At(day)).Definition.Assignments, day);
        return new(coverage.Results(_days, _timeline.InForce), Ids(coverage.Orphaned()), Ids(coverage.Misplaced()));
    }

    /// <summary>The scores of some subjects alone.</summary>
    public ScoreSheet Score(IEnumerable<int> parties) => new(Context.Envelope, Context.Score([.. parties]).SelectMany(s => Enumerable.Range(0, s.Count).Select(place => s[place])).ToValueList());

    private ValueList<Id<ResponsibilityAssignment>> Ids(List<int> assignments) =>
        assignments.ConvertAll(a => Id<ResponsibilityAssignment>.Known(_register.Assignments.Keys[a])).ToValueList();

    /// <summary>The custom measures that the schemes use, by name.</summary>
    private static IReadOnlyDictionary<string, ICustomMeasure> Registered(Policy policy, AssessmentOptions options)
    {
        if (policy.CustomMeasures.Count == 0)
        {
            return ReadOnlyDictionary<string, ICustomMeasure>.Empty;
        }

        var used = new Dictionary<string, ICustomMeasure>(StringComparer.Ordinal);
        var registered = options.CustomMeasures.ToDictionary(m => m.Name, StringComparer.Ordinal);
        foreach (string name in policy.CustomMeasures)
        {
            used[name] = registered.TryGetValue(name, out ICustomMeasure? custom)
                ? custom
                : throw new ArgumentException($"The policy {policy.Id} uses the custom measure '{name}', which is not registered in the options.", nameof(options));
        }

        return used;
    }

    private static ValueList<string> NamesOf(IReadOnlyDictionary<string, ICustomMeasure> measures) =>
        measures.Count == 0 ? [] : measures.Values.Select(m => $"{m.Name}@{m.Version}").Order(TextKey.Comparer).ToValueList();
}
