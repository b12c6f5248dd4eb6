using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Policies;

/// <summary>The versions of one policy over time (các phiên bản của quy định) (V3).</summary>
/// <remarks>Immutable and safe to share between threads. A policy alone is a timeline of one.</remarks>
public sealed class PolicyTimeline
{
    // Two threads may plan at once: they plan the same.
    private Planned? _planned;

    internal PolicyTimeline(ValueList<Policy> versions)
    {
        Versions = versions;
        var inForce = new List<DayRange>();
        DaySets.Union([.. versions.Select(v => DayRange.Of(v.Effective))], inForce);
        InForce = [.. inForce];
    }

    /// <summary>The versions by the day from which they are in force.</summary>
    public ValueList<Policy> Versions { get; }

    /// <summary>The days on which any version is in force, as a set of days (O2).</summary>
    internal DayRange[] InForce { get; }

    /// <summary>The plan for a period; the latest is kept, since one period is assessed again and again.</summary>
    internal ObligationPlan PlanFor(ReportingPeriod period, Func<PolicyTimeline, ReportingPeriod, ObligationPlan> plan)
    {
        if (_planned is not { } planned || planned.Period != period)
        {
            _planned = planned = new(period, plan(this, period));
        }

        return planned.Plan;
    }

    /// <summary>Takes over what another timeline planned, unless it has a plan of its own.</summary>
    internal void TakePlan(ReportingPeriod period, Func<ObligationPlan> plan) => _planned ??= new(period, plan());

    /// <summary>A timeline of some versions.</summary>
    /// <param name="versions">The versions, in any order; at least one.</param>
    /// <returns>
    /// The timeline, with a warning for each time between two versions in which none is in force and for days that a change of cut-off puts into two sub-periods or none; or
    /// a problem for each two versions whose intervals overlap.
    /// </returns>
    /// <exception cref="ArgumentException">There is no version.</exception>
    public static Checked<PolicyTimeline> Create(params ReadOnlySpan<Policy> versions)
    {
        if (versions.IsEmpty)
        {
            throw new ArgumentException("A timeline has at least one version.", nameof(versions));
        }

        Policy[] sorted = versions.ToArray();
        Array.Sort(sorted, static (a, b) => DayRange.Of(a.Effective).First.CompareTo(DayRange.Of(b.Effective).First));
        var problems = new List<Problem>();
        Policy latest = sorted[0];
        foreach (Policy version in sorted.Skip(1))
        {
            problems.AddRange(Between(latest, version));
            latest = DayRange.Of(version.Effective).Last >= DayRange.Of(latest.Effective).Last ? version : latest;
        }

        if (problems.Exists(p => p.Severity == Severity.Error))
        {
            return Checked<PolicyTimeline>.Refused(problems.ToValueList());
        }

        var timeline = new PolicyTimeline(ValueList.Create<Policy>(sorted));
        return Checked<PolicyTimeline>.Accepted(timeline, [.. problems, .. CutOffChanges.Find(timeline)]);
    }

    /// <summary>The version that speaks for a date: the one in force on it, else the last one before it, else the first.</summary>
    /// <param name="date">The date.</param>
    public Policy VersionOn(LocalDate date)
    {
        Policy version = Versions[0];
        foreach (Policy candidate in Versions.AsSpan()[1..])
        {
            if (!(candidate.Effective.From > date))
            {
                version = candidate;
            }
        }

        return version;
    }

    /// <summary>What is wrong between one version and the next.</summary>
    private static IEnumerable<Problem> Between(Policy earlier, Policy later)
    {
        ProblemPlace place = ProblemPlace.InPolicy("$.effective");
        if (earlier.Effective.Intersect(later.Effective) is { } both)
        {
            yield return TimelineProblems.Overlap.At(
                place, ("earlier", earlier.Effective.ToString()), ("later", later.Effective.ToString()), ("interval", both.ToString()));
        }
        else if (!earlier.Effective.IsContiguousWith(later.Effective))
        {
            var gap = new DateRange(earlier.Effective.To!.Value.PlusDays(1), later.Effective.From!.Value.PlusDays(-1));
            yield return TimelineProblems.Gap.At(place, ("earlier", earlier.Effective.ToString()), ("later", later.Effective.ToString()), ("interval", gap.ToString()));
        }
    }

    private sealed record Planned(ReportingPeriod Period, ObligationPlan Plan);

    /// <summary>The ids of the versions.</summary>
    public override string ToString() => Versions.ToString();
}
