using System.Globalization;
using DuaCoSo.Domain.Distributions;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DuaCoSo.Domain.Tests.Distributions;

/// <summary>A distribution against every choice of pairs, and against bounds that are computed another way.</summary>
public sealed class DistributionPropertyTests
{
    private static readonly Gen<DistributionRequest> Requests = Gen.Choose(0, int.MaxValue - 1).Select(seed => DistributionMaker.Small((ulong)seed));

    [Fact]
    public void Requests_AreOfEveryKind() =>
        Requests.ShouldCover(
            5,
            ("possible", r => Distribution.Create(r).IsAccepted),
            ("impossible", r => !Distribution.Create(r).IsAccepted),
            ("possible with mixing", r => IsMixed(r) && Distribution.Create(r).IsAccepted),
            ("impossible with mixing", r => IsMixed(r) && !Distribution.Create(r).IsAccepted),
            ("fixed pairs", r => r.Fixed.Count > 0),
            ("not level", r => r.Assignees.Count > 0 && Distribution.Create(r).TryGet(out Distribution? d) && d.Loads.Max(l => l.Targets) > d.Loads.Min(l => l.Targets) + 1));

    [Fact]
    public void Create_SmallRequest_IsTheBestOfAllChoices() =>
        Properties.Check(
            Requests,
            request =>
            {
                int[][] loads = [.. DistributionLimits.Choices(request).Where(pairs => !DistributionLimits.Broken(request, pairs).Any()).Select(pairs => DistributionLimits.Loads(request, pairs))];
                Checked<Distribution> made = Distribution.Create(request);

                made.IsAccepted.Should().Be(loads.Length > 0, "the limits of {0} say so", request);
                if (made.TryGet(out Distribution? distribution))
                {
                    DistributionLimits.Broken(request, distribution.Pairs).Should().BeEmpty();
                    int[] own = DistributionLimits.Loads(request, distribution.Pairs);
                    own.Sum(n => n * n).Should().Be(loads.Min(l => l.Sum(n => n * n)));
                    string.Concat(own).Should().Be(loads.Select(l => string.Concat(l)).Min(StringComparer.Ordinal), "the least squares are the least from the top");
                    string.Concat(Enumerable.Reverse(own)).Should().Be(loads.Select(l => string.Concat(Enumerable.Reverse(l))).Max(StringComparer.Ordinal), "and the greatest from the bottom");
                    distribution.Loads.Select(l => l.Targets).OrderDescending().Should().Equal(own);
                }
            },
            runs: 1500);

    [Fact]
    public void Create_LimitsAtOdds_NamesLimitsThatNoChoiceKeeps()
    {
        int told = 0;
        Properties.Check(
            Requests,
            request =>
            {
                Problem[] problems = [.. Distribution.Create(request).Problems];
                if (problems.Length == 0)
                {
                    return;
                }

                problems[0].Kind.Should().Be(DistributionProblems.LimitsAtOdds);
                Problem[] limits = problems[1..];
                Number(problems[0], "needed").Should().Be(limits.Where(p => string.CompareOrdinal(p.Code, "DCS1330") < 0).Sum(p => Number(p, "total")))
                    .And.BeGreaterThan(Number(problems[0], "possible"));
                Number(problems[0], "possible").Should().Be(limits.Where(p => p.Code is "DCS1331" or "DCS1332" or "DCS1333").Sum(p => Number(p, "total")));
                if (!limits.Any(p => p.Argument("ids")!.EndsWith('…')))
                {
                    told++;
                    DistributionLimits.Choices(request).Should().NotContain(pairs => Keeps(request, pairs, limits), "these limits alone are at odds: {0}", string.Join('\n', limits.AsEnumerable()));
                }
            },
            runs: 1500);
        told.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Create_OtherOrder_IsTheSame() =>
        Properties.Check(
            Gen.Zip(Requests, Gen.Choose(0, 1000)),
            drawn =>
            {
                Checked<Distribution> made = Distribution.Create(drawn.Item1), again = Distribution.Create(DistributionMaker.Shuffled(drawn.Item1, (ulong)drawn.Item2));

                again.Problems.Should().Equal(made.Problems);
                if (made.TryGet(out Distribution? distribution))
                {
                    again.Require().Pairs.Should().Equal(distribution.Pairs);
                    again.Require().Loads.Should().Equal(distribution.Loads);
                }
            });

    [Fact]
    public void Create_NarrowChoices_TakesNoMoreThanTheBoundsAbove()
    {
        for (ulong seed = 1; seed <= 5; seed++)
        {
            DistributionRequest request = DistributionMaker.Narrow(seed, targets: 300, assignees: 60, choices: 2);
            Distribution distribution = Distribution.Create(request).Require();
            int[] loads = DistributionLimits.Loads(request, distribution.Pairs);
            loads[0].Should().BeGreaterThan(loads[^1] + 1, "else level loads would be proof enough");

            // For every height k: no distribution has fewer targets above k than the targets that cannot be matched when everybody takes k at most.
            for (int k = 0; k <= loads[0]; k++)
            {
                loads.Sum(load => Math.Max(0, load - k)).Should().Be(request.Targets.Count - Matching.Greatest(request, k), "of what is above {0}", k);
            }
        }
    }

    [Fact]
    public void Create_CountryWithMixing_IsLevel()
    {
        DistributionRequest request = DistributionMaker.Country(seed: 2025);
        Distribution distribution = Distribution.Create(request).Require();

        DistributionLimits.Broken(request, distribution.Pairs).Should().BeEmpty();

        // 9,963 over 1,500 cannot be more level than 6 and 7, whatever the limits.
        distribution.Loads.Sum(l => l.Targets).Should().Be(3 * 3321);
        distribution.Loads.Should().OnlyContain(l => l.Targets == 6 || l.Targets == 7);
    }

    private static bool IsMixed(DistributionRequest request) => request.Targets.Any(t => t.AssigneesFrom.Count > 0) || request.Assignees.Any(a => a.TargetsFrom.Count > 0);

    private static int Number(Problem problem, string argument) => int.Parse(problem.Argument(argument)!, CultureInfo.InvariantCulture);

    // Whether some pairs keep the limits that a conflict names, and these alone.
    private static bool Keeps(DistributionRequest request, DistributionPair[] pairs, Problem[] limits)
    {
        string?[] Ids(string code) => limits.FirstOrDefault(p => p.Code == code)?.Argument("ids")!.Split(", ") ?? [];
        int Of(Id<Locality> target) => pairs.Count(p => p.Target == target);
        int By(Id<Party> assignee) => pairs.Count(p => p.Assignee == assignee);
        string? UnitOf(Id<Party> party) => request.Assignees.Single(a => a.Party == party).Group;
        string? RegionOf(Id<Locality> locality) => request.Targets.Single(t => t.Locality == locality).Group;

        return request.Targets.All(t => !Ids("DCS1321").Contains(t.Locality.Key) || Of(t.Locality) >= t.Needed)
            && request.Targets.All(t => !Ids("DCS1332").Contains(t.Locality.Key) || Of(t.Locality) <= t.Needed)
            && request.Targets.All(t => t.AssigneesFrom.All(d => !Ids("DCS1322").Contains($"{t} ({d.Group})") || pairs.Count(p => p.Target == t.Locality && UnitOf(p.Assignee) == d.Group) >= d.AtLeast))
            && request.Fixed.All(p => !Ids("DCS1323").Contains(p.ToString()) || pairs.Contains(p))
            && request.Assignees.All(a => a.TargetsFrom.All(d => !Ids("DCS1324").Contains($"{a} ({d.Group})") || pairs.Count(p => p.Assignee == a.Party && RegionOf(p.Target) == d.Group) >= d.AtLeast))
            && request.Assignees.All(a => !Ids("DCS1325").Contains(a.Party.Key) || By(a.Party) >= a.Min)
            && request.Assignees.All(a => !Ids("DCS1331").Contains(a.Party.Key) || By(a.Party) <= a.Max)
            && request.Excluded.All(p => !Ids("DCS1334").Contains(p.ToString()) || !pairs.Contains(p));
    }

    /// <summary>How many targets that need one can be given out when everybody takes so many at most: by augmenting paths, one target after the other.</summary>
    private static class Matching
    {
        public static int Greatest(DistributionRequest request, int most)
        {
            var excluded = request.Excluded.ToHashSet();
            Id<Party>[][] allowed = [.. request.Targets.Select(t => request.Assignees.Select(a => a.Party).Where(a => !excluded.Contains(new(a, t.Locality))).ToArray())];
            var taken = request.Assignees.ToDictionary(a => a.Party, _ => new List<int>());
            return Enumerable.Range(0, allowed.Length).Count(target => CanPlace(target, []));

            bool CanPlace(int target, HashSet<Id<Party>> seen)
            {
                foreach (Id<Party> assignee in allowed[target].Where(seen.Add))
                {
                    List<int> own = taken[assignee];
                    if (own.Count < most)
                    {
                        own.Add(target);
                        return true;
                    }

                    int i = own.FindIndex(other => CanPlace(other, seen));
                    if (i >= 0)
                    {
                        own[i] = target;
                        return true;
                    }
                }

                return false;
            }
        }
    }
}
