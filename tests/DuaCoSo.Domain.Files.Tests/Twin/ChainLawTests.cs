using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Twin;

/// <summary>
/// A chain whose level, traits and sector stay owes what the unbroken assignment would: an assignment is cut on random days into successors, every other
/// one on a commune under another id, as after a renaming or a merge.
/// </summary>
[Rule("O7"), Rule("O2"), Rule("O1")]
public sealed class ChainLawTests
{
    private const int Runs = 400;

    [Fact]
    public void Obligations_OfAnAssignmentCutIntoAChain_AreTheSame()
    {
        int broken = 0, severalIds = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                ResponsibilityAssignment[] unlinked =
                    [.. c.Facts.Assignments.Where(a => a.Succeeds.Count == 0 && IsCommune(c, a.Locality) && !c.Facts.Assignments.Any(b => b.Succeeds.Contains(a.Id)))];
                if (unlinked.Length == 0)
                {
                    return;
                }

                ResponsibilityAssignment whole = unlinked[(int)(c.Seed % (ulong)unlinked.Length)];
                ResponsibilityAssignment[] links = Cut(whole, c);
                AssessmentCase cut = c with
                {
                    Facts = c.Facts with
                    {
                        Localities = [.. c.Facts.Localities, .. Renamed(c.Facts.Localities, whole.Locality!.Value)],
                        Assignments = [.. c.Facts.Assignments.Where(a => a != whole), .. links],
                    },
                };

                Obligation[] before = Of(c, whole), after = Of(cut, links);

                after.Select(Told).Order(StringComparer.Ordinal).Should().Equal(before.Select(Told).Order(StringComparer.Ordinal));
                broken += before.Length > 0 && links.Length > 1 ? 1 : 0;
                severalIds += after.Select(o => o.Assignment).Distinct().Count() > 1 ? 1 : 0;
            },
            Runs);

        broken.Should().BeGreaterThan(Runs / 3);
        severalIds.Should().BeGreaterThan(Runs / 10, "a cut within the period shows in the ids");
    }

    /// <summary>The assignment in up to four pieces that follow each other day by day.</summary>
    private static ResponsibilityAssignment[] Cut(ResponsibilityAssignment whole, AssessmentCase c)
    {
        var draw = new Draw(c.Seed);
        DateRange around = c.Period.CalendarRange;
        LocalDate[] days =
        [
            .. Enumerable.Range(0, draw.Between(1, 3)).Select(_ => draw.DateIn(around.From!.Value.PlusDays(-20), around.To!.Value))
                .Where(d => whole.Interval.Contains(d) && whole.Interval.Contains(d.PlusDays(-1))).Distinct().Order(),
        ];
        LocalDate?[] from = [whole.Interval.From, .. days], to = [.. days.Select(d => (LocalDate?)d.PlusDays(-1)), whole.Interval.To];
        return
        [
            .. from.Zip(to, (first, last) => new DateRange(first, last)).Select((interval, i) => new ResponsibilityAssignment
            {
                Id = i == 0 ? whole.Id : new($"{whole.Id}-{i}"),
                Party = whole.Party,
                Role = whole.Role,
                Locality = i % 2 == 0 ? whole.Locality : NewId(whole.Locality!.Value),
                Sector = whole.Sector,
                Matter = whole.Matter,
                Interval = interval,
                Succeeds = i switch
                {
                    0 => [],
                    1 => [whole.Id],
                    _ => [new($"{whole.Id}-{i - 1}")],
                },
            }),
        ];
    }

    private static bool IsCommune(AssessmentCase c, Id<Locality>? locality) => c.Facts.Localities.Any(v => v.Locality == locality && v.Level == LocalityLevel.Commune);

    private static IEnumerable<LocalityVersion> Renamed(IEnumerable<LocalityVersion> localities, Id<Locality> locality) =>
        localities.Where(v => v.Locality == locality).Select(v => v with { Locality = NewId(locality), Name = "Renamed" });

    private static Id<Locality> NewId(Id<Locality> locality) => new(locality.Key + "-new");

    private static Obligation[] Of(AssessmentCase c, params ResponsibilityAssignment[] links) =>
        [.. c.Assess().Obligations.Where(o => Array.Exists(links, l => l.Id == o.Assignment))];

    private static string Told(Obligation o) => FormattableString.Invariant(
        $"{o.Rule} {o.Period} {o.Status} {o.Due} {o.Count} {o.MetOn} {o.Credit} {o.IsIncomplete} {o.Party}");
}
