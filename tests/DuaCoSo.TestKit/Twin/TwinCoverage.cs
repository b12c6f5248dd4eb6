using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.TestKit.Twin;

/// <summary>How a rule's targets and assignees stand, as the twin finds them (C1, C4).</summary>
public sealed record TwinCoverage
{
    public required string Rule { get; init; }

    public required LocalDate On { get; init; }

    public required int Targets { get; init; }

    public required int Covered { get; init; }

    public required IReadOnlyList<string> Uncovered { get; init; }

    public required IReadOnlyList<string> Crowded { get; init; }

    public required IReadOnlyList<string> Overloaded { get; init; }

    public required IReadOnlyList<string> Underloaded { get; init; }

    public required int VacantDays { get; init; }

    /// <summary>Every rule of the version on the coverage date, by code.</summary>
    internal static IReadOnlyList<TwinCoverage> Of(TwinWorld world) =>
        [.. RulesOf(world).Select(r => Of(world, r)).OrderBy(c => c.Rule, TwinWorld.ByCodePoint)];

    /// <summary>C2, by id.</summary>
    internal static IReadOnlyList<string> OrphanedOf(TwinWorld world)
    {
        LocalDate on = DateOf(world);
        return [.. ActiveOn(world, on).Where(IsOrphaned).Select(a => a.Id.Key).Order(TwinWorld.ByCodePoint)];

        bool IsOrphaned(ResponsibilityAssignment assignment)
        {
            Party party = world.PartyOf(assignment.Party);
            return !party.Interval.Contains(on)
                || (assignment.Locality is not null && world.LocalityOn(assignment.Locality, on) is null)
                || (party.Kind is PartyKind.Post or PartyKind.Team && !world.HoldersOf(party.Id, on).Any());
        }
    }

    /// <summary>The last sentence of C1, by id.</summary>
    internal static IReadOnlyList<string> MisplacedOf(TwinWorld world)
    {
        LocalDate on = DateOf(world);
        return [.. ActiveOn(world, on).Where(IsMisplaced).Select(a => a.Id.Key).Order(TwinWorld.ByCodePoint)];

        bool IsMisplaced(ResponsibilityAssignment assignment)
        {
            AssignmentRule[] rules = [.. RulesOf(world).Where(r => r.Role == assignment.Role)];
            return rules.Length > 0 && !rules.Any(r => Admits(r, assignment));
        }

        bool Admits(AssignmentRule rule, ResponsibilityAssignment assignment)
        {
            LocalityVersion? locality = world.LocalityAsOn(assignment.Locality, on);
            return IsKindOf(world, rule, assignment)
                && (rule.Sectors.Count == 0 || (assignment.Sector is { } sector && rule.Sectors.Contains(sector)))
                && (rule.Matters.Count == 0 || (assignment.Matter is { } matter && rule.Matters.Contains(matter)))
                && (rule.LocalityLevel is null || (locality is not null && IsTarget(rule, locality)));
        }
    }

    // On: the earlier of asOf and the period's last day.
    private static LocalDate DateOf(TwinWorld world) => LocalDate.Min(world.AsOf, world.Range.To!.Value);

    private static ValueList<AssignmentRule> RulesOf(TwinWorld world) => world.VersionOn(DateOf(world)).Definition.Assignments;

    private static IEnumerable<ResponsibilityAssignment> ActiveOn(TwinWorld world, LocalDate day) =>
        world.Facts.Assignments.Where(a => a.Interval.Contains(day));

    private static bool IsKindOf(TwinWorld world, AssignmentRule rule, ResponsibilityAssignment assignment) =>
        rule.AssigneeKinds.Count == 0 || rule.AssigneeKinds.Contains(world.PartyOf(assignment.Party).Kind);

    private static bool IsTarget(AssignmentRule rule, LocalityVersion locality) =>
        locality.Level == rule.LocalityLevel && rule.LocalityTraits.All(locality.Traits.Contains);

    private static TwinCoverage Of(TwinWorld world, AssignmentRule rule)
    {
        LocalDate on = DateOf(world);
        Dictionary<string, ResponsibilityAssignment[]> byTarget = CountedOn(world, rule, on);
        (string Assignee, int Targets)[] loads =
        [
            .. byTarget.SelectMany(t => t.Value.Select(a => (Assignee: a.Party.Key, Target: t.Key)).Distinct())
                .GroupBy(p => p.Assignee, StringComparer.Ordinal).Select(g => (g.Key, g.Count())),
        ];
        return new()
        {
            Rule = rule.Code,
            On = on,
            Targets = byTarget.Count,
            Covered = byTarget.Count(t => t.Value.Length >= Math.Max(1, rule.MinPerTarget)),
            Uncovered = TargetsWith(n => n < rule.MinPerTarget),
            Crowded = TargetsWith(n => n > rule.MaxPerTarget),
            Overloaded = AssigneesWith(n => n > rule.MaxPerAssignee),
            Underloaded = AssigneesWith(n => n < rule.MinPerAssignee),
            VacantDays = TwinWorld.DaysOf(world.Range).Where(d => d <= on && world.PolicyInForceOn(d))
                .Sum(d => CountedOn(world, rule, d).Count(t => t.Value.Length < rule.MinPerTarget)),
        };

        IReadOnlyList<string> TargetsWith(Func<int, bool> number) =>
            [.. byTarget.Where(t => number(t.Value.Length)).Select(t => t.Key).Order(TwinWorld.ByCodePoint)];

        IReadOnlyList<string> AssigneesWith(Func<int, bool> number) =>
            [.. loads.Where(l => number(l.Targets)).Select(l => l.Assignee).Order(TwinWorld.ByCodePoint)];
    }

    /// <summary>The targets of a rule on a day, each with the assignments that count for it.</summary>
    private static Dictionary<string, ResponsibilityAssignment[]> CountedOn(TwinWorld world, AssignmentRule rule, LocalDate day)
    {
        ResponsibilityAssignment[] active =
            [.. ActiveOn(world, day).Where(a => a.Role == rule.Role && IsKindOf(world, rule, a))];
        return rule switch
        {
            { Sectors.Count: > 0 } => Count(rule.Sectors.Select(s => s.Code), a => a.Sector?.Code),
            { Matters.Count: > 0 } => Count(rule.Matters.Select(m => m.Key), a => a.Matter?.Key),
            _ => Count(
                world.Facts.Localities.Where(v => v.Interval.Contains(day) && IsTarget(rule, v)).Select(v => v.Locality.Key),
                a => a.Locality?.Key),
        };

        Dictionary<string, ResponsibilityAssignment[]> Count(IEnumerable<string> targets, Func<ResponsibilityAssignment, string?> targetOf) =>
            targets.Distinct(StringComparer.Ordinal).GroupJoin(active, t => t, targetOf, (t, counted) => (t, counted), StringComparer.Ordinal)
                .ToDictionary(t => t.t, t => t.counted.ToArray(), StringComparer.Ordinal);
    }
}
