using System.Text;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Successions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Successions;

/// <summary>What holds of succession in any register, under any policy.</summary>
[Rule("G2")]
public sealed class SuccessionPropertyTests
{
    private const int Runs = 100;

    [Fact]
    public void AcceptAll_OfALaterMerger_ChangesNoEarlierResult()
    {
        int planned = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                LocalDate date = LocalDate.Max(c.AsOf, c.Period.CalendarRange.To!.Value).PlusDays(200);
                if (Plan(c, date) is not { } plan)
                {
                    return;
                }

                ResponsibilityRegister before = ResponsibilityRegister.Create(c.Facts).Require(), after = plan.AcceptAll().Require();
                planned += plan.Items.Count > 0 ? 1 : 0;

                Bytes(after).Should().Be(Bytes(before));

                string Bytes(ResponsibilityRegister register) =>
                    Encoding.UTF8.GetString(AssessmentFile.ToUtf8(c.Timeline.Assess(register, c.Period, c.AsOf))).Replace(register.Digest, "", StringComparison.Ordinal);
            },
            Runs);
        planned.Should().BeGreaterThan(Runs / 4, "most registers have an assignment on a commune that ends");
    }

    [Fact]
    public void AcceptAll_AnyMerger_LeavesNothingInForceOnWhatEnded()
    {
        int planned = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                LocalDate date = c.Period.CalendarRange.To!.Value.PlusDays(-30);
                if (Plan(c, date) is not { } plan)
                {
                    return;
                }

                planned++;
                HashSet<Id<ResponsibilityAssignment>> settled =
                [
                    .. plan.Items.SelectMany(i => i.Ended), .. plan.Conflicts.Where(x => x.Kind == SuccessionConflictKind.NotBegun).Select(x => x.Assignment!.Value),
                ];
                plan.Register.Facts.Assignments
                    .Where(a => a.Locality is { } l && plan.Register.Territory.Find(l, date.PlusDays(-1)) is not null && plan.Register.Territory.Find(l, date) is null && !(a.Interval.To < date))
                    .Select(a => a.Id).Should().BeSubsetOf(settled);

                SuccessionItem[] proposed = [.. plan.Items.Where(i => i.Proposed is not null)];
                proposed.Select(i => (i.Proposed!.Party, i.Proposed.Role, i.Proposed.Sector, i.Proposed.Matter, i.Proposed.Locality)).Should().OnlyHaveUniqueItems();
                proposed.Where(i => i.Proposed!.Succeeds.Count == 0 || i.Proposed.Succeeds.Except(i.Ended).Any()).Should().BeEmpty();
                plan.AcceptAll().IsAccepted.Should().BeTrue();
            },
            Runs);
        planned.Should().BeGreaterThan(Runs / 4);
    }

    /// <summary>The plan for two communes that become one on a date; <see langword="null"/> when there are none that can.</summary>
    private static SuccessionPlan? Plan(AssessmentCase c, LocalDate date)
    {
        ResponsibilityRegister register = ResponsibilityRegister.Create(c.Facts).Require();
        Id<Locality>[] communes = [.. register.Territory.OfLevel(LocalityLevel.Commune, date).Select(v => v.Locality).Where(l => register.Territory.Find(l, date.PlusDays(-1)) is not null).Take(2)];
        if (communes.Length < 2)
        {
            return null;
        }

        var merger = new LocalityMerger
        {
            On = date,
            From = communes.ToValueList(),
            Into = new() { Id = new("merged"), Level = LocalityLevel.Commune, Parent = register.Territory.Find(communes[0], date)!.Parent },
        };
        return SuccessionPlan.Create(register, new() { Localities = [merger] }, c.Timeline).TryGet(out SuccessionPlan? plan) ? plan : null;
    }
}
