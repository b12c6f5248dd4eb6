using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit.Generation;
using NodaTime;

namespace DuaCoSo.Domain.Benchmarks.Workloads;

/// <summary>Visits counted and nothing else: what an obligation costs.</summary>
internal sealed class Counting
{
    private Counting(PeriodKind every, int rules, RegisterFacts facts)
    {
        Facts = facts;
        Policy = DefinitionOf(every, rules);
        Register = ResponsibilityRegister.OfChecked(facts);
    }

    /// <summary>The policy: so many rules, the n-th asking for n visits.</summary>
    public PolicyTimeline Policy { get; }

    /// <summary>The facts.</summary>
    public RegisterFacts Facts { get; }

    /// <summary>The register.</summary>
    public ResponsibilityRegister Register { get; }

    /// <summary>W1: a visit a month to each of 3,321 communes, 39,852 visits, one in ten of them in another month.</summary>
    public static Counting Months(ulong seed = 1)
    {
        var draw = new Draw(seed);
        return new(PeriodKind.Month, 1, FactsOf(3321, i => Enumerable.Range(1, 12).Select(month =>
            new LocalDate(2026, draw.Chance(90) ? month : draw.Between(1, 12), draw.Between(1, 28)))));
    }

    /// <summary>Four weekly rules, so that each assignment has 212 obligations and 26 visits: as many obligations as asked for, or a few less.</summary>
    /// <param name="obligations">How many.</param>
    /// <param name="seed">The same seed, the same facts.</param>
    public static Counting Weeks(int obligations, ulong seed = 1)
    {
        var draw = new Draw(seed);
        var first = new LocalDate(2026, 1, 1);
        return new(PeriodKind.Week, 4, FactsOf(obligations / 212, i => Enumerable.Range(0, 26).Select(_ => first.PlusDays(draw.Between(0, 364)))));
    }

    private static PolicyTimeline DefinitionOf(PeriodKind every, int rules) => Policies.Policy.Create(new PolicyDefinition
    {
        Id = "counting",
        Title = new("Đếm", "Counting"),
        Province = "99",
        LegalBasis = [new() { Number = "1-QĐ/TU" }],
        Effective = DateRange.Since(new(2020, 1, 1)),
        Obligations = Enumerable.Range(1, rules).Select(n => (ObligationRule)new FrequencyRule
        {
            Code = FormattableString.Invariant($"visit-{n}"),
            Activities = [ActivityKind.FieldVisit],
            Every = every,
            AtLeast = n,
        }).ToValueList(),
    }).Require().ToPolicyTimeline();

    private static RegisterFacts FactsOf(int assignments, Func<int, IEnumerable<LocalDate>> visits)
    {
        var activities = new List<Activity>();
        var numbered = new List<ResponsibilityAssignment>();
        for (int i = 0; i < assignments; i++)
        {
            Id<ResponsibilityAssignment> id = new(FormattableString.Invariant($"a{i:000000}"));
            numbered.Add(new()
            {
                Id = id,
                Party = new(FormattableString.Invariant($"o{i:000000}")),
                Role = AssignmentRole.InCharge,
                Locality = new("c"),
                Interval = DateRange.Since(new(2024, 1, 1)),
            });
            foreach (LocalDate date in visits(i))
            {
                activities.Add(new() { Id = new(FormattableString.Invariant($"x{activities.Count:00000000}")), Assignment = id, Kind = ActivityKind.FieldVisit, Date = date });
            }
        }

        return new()
        {
            Localities = [new() { Locality = new("c"), Level = LocalityLevel.Commune }],
            Parties = [.. numbered.Select(a => new Party { Id = a.Party, Kind = PartyKind.Official })],
            Assignments = numbered,
            Activities = activities,
        };
    }
}
