using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit.Generation;
using NodaTime;

namespace DuaCoSo.Domain.Benchmarks.Workloads;

/// <summary>W6: 26 million households, each visited twice a year by one of the officials of its commune; a commune is a partition, made when it is asked for.</summary>
internal static class Households
{
    private const int Communes = 3321, InCommune = 26_000_000 / Communes, Officials = 20;

    private static readonly LocalityLevel Household = LocalityLevel.Household;

    /// <summary>What is asked of each.</summary>
    public static PolicyTimeline Policy { get; } = Policies.Policy.Create(new PolicyDefinition
    {
        Id = "households",
        Title = new("Phụ trách hộ", "Households"),
        Province = "99",
        LegalBasis = [new() { Number = "1-QĐ/TU" }],
        Effective = DateRange.Since(new(2020, 1, 1)),
        Obligations = [new FrequencyRule { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Half }],
        Evaluation =
        [
            new()
            {
                Code = "officials",
                Period = PeriodKind.Year,
                Subjects = new() { Kinds = [PartyKind.Official] },
                Criteria =
                [
                    new()
                    {
                        Code = "visit", Weight = 100, Scoring = new LinearScoring { From = 0, To = 1 },
                        Measure = new ObligationMeasure { Obligation = "visit", Figure = ObligationFigure.FulfilmentRate },
                    },
                ],
                Grades = [new() { Code = "excellent", AtLeast = 90 }, new() { Code = "good", AtLeast = 70 }, new() { Code = "failed", AtLeast = 0 }],
                Quotas = [new() { Grade = "excellent", Share = 0.2m, Among = "good" }],
            },
        ],
    }).Require().ToPolicyTimeline();

    /// <summary>How many households there are in so many hundredths of the communes.</summary>
    public static long Count(int percent) => (long)CommunesOf(percent) * InCommune;

    /// <summary>The communes, one after another.</summary>
    /// <param name="percent">How many hundredths of them.</param>
    /// <param name="seed">The same seed gives the same households.</param>
    public static async IAsyncEnumerable<ResponsibilityRegister> Stream(int percent, ulong seed = 1)
    {
        for (int commune = 0; commune < CommunesOf(percent); commune++)
        {
            yield return ResponsibilityRegister.Create(Make(commune, new Draw(seed + (ulong)commune))).Require();
            await Task.Yield();
        }
    }

    private static int CommunesOf(int percent) => Communes * percent / 100;

    private static RegisterFacts Make(int commune, Draw draw)
    {
        var localities = new List<LocalityVersion>(InCommune + 1) { new() { Locality = new("c"), Level = LocalityLevel.Commune } };
        var assignments = new List<ResponsibilityAssignment>(InCommune);
        var activities = new List<Activity>(InCommune * 2);
        for (int i = 0; i < InCommune; i++)
        {
            Id<Locality> home = new(FormattableString.Invariant($"h{i:00000}"));
            Id<ResponsibilityAssignment> id = new(FormattableString.Invariant($"a{i:00000}"));
            localities.Add(new() { Locality = home, Level = Household, Parent = new("c") });
            assignments.Add(new() { Id = id, Party = Official(commune, i % Officials), Role = AssignmentRole.InCharge, Locality = home });
            for (int half = 0; half < 2; half++)
            {
                if (draw.Chance(90))
                {
                    activities.Add(new() { Id = new(FormattableString.Invariant($"x{activities.Count:00000}")), Assignment = id, Kind = ActivityKind.FieldVisit, Date = new LocalDate(2026, 1 + (half * 6), 1).PlusDays(draw.Between(0, 180)) });
                }
            }
        }

        return new()
        {
            Localities = localities,
            Parties = [.. Enumerable.Range(0, Officials).Select(i => new Party { Id = Official(commune, i), Kind = PartyKind.Official })],
            Assignments = assignments,
            Activities = activities,
        };
    }

    private static Id<Party> Official(int commune, int number) => new(FormattableString.Invariant($"o{commune:0000}-{number:00}"));
}
