using DuaCoSo.Domain.Registers;
using NodaTime;

namespace DuaCoSo.Domain.Policies;

/// <summary>The versions of one policy over time (các phiên bản của quy định) (V3).</summary>
/// <remarks>Immutable and safe to share between threads. A policy alone is a timeline of one.</remarks>
public sealed class PolicyTimeline
{
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

    /// <summary>A timeline of some versions.</summary>
    /// <param name="versions">The versions, in any order; at least one.</param>
    /// <returns>
    /// The timeline, or a problem for each two versions whose intervals overlap. Days that a change of cut-off puts into two sub-periods or into none are a warning.
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
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].Effective.Overlaps(sorted[i].Effective))
            {
                problems.Add(TimelineProblems.Overlap.At(
                    ProblemPlace.InPolicy("$.effective"),
                    ("earlier", sorted[i - 1].Id),
                    ("later", sorted[i].Id),
                    ("interval", sorted[i].Effective.ToString())));
            }
        }

        if (problems.Count > 0)
        {
            return Checked<PolicyTimeline>.Refused(problems.ToValueList());
        }

        var timeline = new PolicyTimeline(ValueList.Create<Policy>(sorted));
        return Checked<PolicyTimeline>.Accepted(timeline, CutOffChanges.Find(timeline).ToValueList());
    }

    /// <summary>The version that speaks for a date: the one in force on it, else the last one before it, else the first.</summary>
    /// <param name="date">The date.</param>
    public Policy VersionOn(LocalDate date)
    {
        Policy version = Versions[0];
        foreach (Policy candidate in Versions)
        {
            if (!(candidate.Effective.From > date))
            {
                version = candidate;
            }
        }

        return version;
    }

    /// <summary>The ids of the versions.</summary>
    public override string ToString() => Versions.ToString();
}
