using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.TestKit.Twin;

/// <summary>A form that is expected, and what came (F1).</summary>
public sealed record TwinForm
{
    /// <summary>The link that it is listed under.</summary>
    public required ResponsibilityAssignment Link { get; init; }

    /// <summary>The rating received, or <see langword="null"/>.</summary>
    public required decimal? Rating { get; init; }

    /// <summary>Whose it is (O0).</summary>
    public required IReadOnlySet<Id<Party>> Owners { get; init; }

    /// <summary>How many forms there were to choose from.</summary>
    public required int Candidates { get; init; }

    /// <summary>The forms expected for E, by the link's id; <see langword="null"/> when there is no feedback rule.</summary>
    internal static IReadOnlyList<TwinForm>? Of(TwinWorld world) => world.Version.Definition.Feedback is { } rule
        ? [.. world.Chains.Select(c => Of(world, rule, c)).OfType<TwinForm>().OrderBy(f => f.Link.Id)]
        : null;

    private static TwinForm? Of(TwinWorld world, FeedbackRule rule, IReadOnlyList<ResponsibilityAssignment> chain)
    {
        LocalDate[] active = [.. TwinWorld.DaysOf(world.Range).Where(d => chain.Any(l => l.Interval.Contains(d)))];
        ResponsibilityAssignment? latest = TwinWorld.Latest(chain.Where(l => active.Any(l.Interval.Contains)));
        if (latest?.Locality is null || !rule.Roles.Contains(latest.Role))
        {
            return null;
        }

        FeedbackForm[] forms =
            [.. world.FormsOf(chain).Where(f => f.Period == world.Period).OrderBy(f => f.Date).ThenBy(f => f.Assignment)];
        return new()
        {
            Link = latest,
            Rating = forms.LastOrDefault()?.Rating,
            Owners = world.OwnersOf(latest.Party, active[^1]),
            Candidates = forms.Length,
        };
    }
}
