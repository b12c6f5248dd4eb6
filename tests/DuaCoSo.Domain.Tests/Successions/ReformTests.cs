using System.Text;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Successions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Successions;

/// <summary>A country goes through its reform, and nobody's duty is lost or doubled.</summary>
[Rule("G1")]
[Rule("G2")]
public sealed class ReformTests(ReformTests.Scene scene) : IClassFixture<ReformTests.Scene>
{
    private static readonly LocalDate Eve = NationalReform.Date.PlusDays(-1);

    [Fact]
    public void Map_OnTheDayAndTheDayBefore_HasTheNumbersOfTheReform()
    {
        Territory territory = scene.After.Territory;

        Count(LocalityLevel.Province, Eve).Should().Be(NationalReform.ProvincesBefore);
        Count(LocalityLevel.District, Eve).Should().Be(NationalReform.Districts);
        Count(LocalityLevel.Commune, Eve).Should().Be(NationalReform.CommunesBefore);
        Count(LocalityLevel.Province, NationalReform.Date).Should().Be(NationalReform.ProvincesAfter);
        Count(LocalityLevel.District, NationalReform.Date).Should().Be(0);
        Count(LocalityLevel.Commune, NationalReform.Date).Should().Be(NationalReform.CommunesAfter);

        ValueList<LocalityVersion> communes = territory.OfLevel(LocalityLevel.Commune, NationalReform.Date);
        communes.Count(v => territory.ByCode(v.Code!, Eve).IsAccepted).Should().Be(NationalReform.CommunesAfter - NationalReform.NewCodes, "nearly every code was used before");
        communes.Count(v => territory.ByCode(v.Code!, Eve).TryGet(out LocalityVersion? before) && before.Name == v.Name).Should().Be(NationalReform.KeptCommunes);
        territory.OfLevel(LocalityLevel.Province, NationalReform.Date).Count(v => territory.ByCode(v.Code!, Eve).Require().Name != v.Name).Should().Be(NationalReform.RenamedCodes);
        communes.Should().OnlyContain(v => territory.Find(v.Parent!.Value, NationalReform.Date)!.Level == LocalityLevel.Province);

        int Count(LocalityLevel level, LocalDate on) => territory.OfLevel(level, on).Count;
    }

    [Fact]
    public void Plan_EveryAssignmentOnWhatEnds_HasASuccessorACollapseOrAConflict()
    {
        HashSet<Id<ResponsibilityAssignment>> succeeded = [.. scene.Plan.Items.Where(i => i.Proposed is not null).SelectMany(i => i.Ended)];
        HashSet<Id<ResponsibilityAssignment>> listed = [.. scene.Plan.Conflicts.Where(c => c.Kind == SuccessionConflictKind.NoSuccessor).Select(c => c.Assignment!.Value)];
        ResponsibilityAssignment[] ending = [.. scene.Before.Facts.Assignments.Where(a => scene.After.Territory.Find(a.Locality!.Value, NationalReform.Date) is null)];

        ending.Should().HaveCountGreaterThan(NationalReform.CommunesBefore - NationalReform.CommunesAfter);
        ending.Where(a => !succeeded.Contains(a.Id) && !listed.Contains(a.Id)).Should().BeEmpty();
        listed.Should().HaveCount(NationalReform.Districts);
        scene.Plan.Items.Select(i => i.Kind).Distinct().Should().BeEquivalentTo([SuccessionKind.Succession, SuccessionKind.Collapse, SuccessionKind.Ending]);
        string[] crowded = [.. scene.Plan.Conflicts.Where(c => c.Kind == SuccessionConflictKind.Crowded).Select(c => c.Target!).Order(StringComparer.Ordinal)];
        crowded.Should().NotBeEmpty("several officials meet on a merged commune");
        crowded.Should().Equal(
            scene.After.Facts.Assignments.Where(a => a.Role == AssignmentRole.InCharge && a.Interval.Contains(NationalReform.Date)).GroupBy(a => a.Locality!.Value.Key)
                .Where(g => g.Count() > 1).Select(g => g.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CarryOut_OfTheWholePlan_EndsAndBeginsEachByOneVerb()
    {
        SuccessionOutcome outcome = scene.Plan.CarryOut(scene.Plan.Items, scene.Plan.Register.Facts.Assignments.Select(a => (ResponsibilityAssignment)a.Snapshot()), Eve);

        outcome.Ended.Should().OnlyContain(a => a.Version == 1 && a.ChangedOn == Eve && a.PendingEvents.Count == 1 && a.EndReason != null && a.Interval.To == Eve);
        outcome.Begun.Should().OnlyContain(a => a.Version == 1 && a.PendingEvents.Count == 1);
        outcome.Ended.Select(a => a.Id).Should().Equal(scene.Plan.Items.SelectMany(i => i.Ended).Distinct().Order());
        outcome.Ended.Count(a => a.PendingEvents[0] is AssignmentEnded).Should().Be(NationalReform.Districts);
    }

    [Fact]
    [Rule("O7")]
    public void Obligations_OfJuly2025UnderDecree09_AreNeitherDoubledNorLost()
    {
        // From 15 June to 14 July each chain owes one visit, under the id of its latest link; from 15 July on each assignment that is left.
        var goesOn = scene.Plan.Items.Where(i => i.Proposed is not null).ToDictionary(i => i.Ended[0], i => i.Proposed!.Id);
        IEnumerable<Id<ResponsibilityAssignment>> before = scene.Before.Facts.Assignments.Where(a => a.Role == AssignmentRole.InCharge).Select(a => a.Id);

        Owed(scene.Before, 7).Should().HaveCount(NationalReform.CommunesBefore);
        Owed(scene.After, 6).Should().Equal(before.Order());
        Owed(scene.After, 7).Should().Equal(before.Select(a => goesOn.GetValueOrDefault(a, a)).Order());
        Owed(scene.After, 8).Should().Equal(
            scene.After.Facts.Assignments.Where(a => a.Role == AssignmentRole.InCharge && a.Interval.Contains(new LocalDate(2025, 8, 1))).Select(a => a.Id).Order());

        static IEnumerable<Id<ResponsibilityAssignment>> Owed(ResponsibilityRegister register, int month) =>
            Monthly.Assess(register, ReportingPeriod.Month(2025, month), new(2025, 12, 31)).Obligations.Under("visit").Select(o => o.Assignment).Order();
    }

    [Fact]
    [Rule("O6")]
    public void Recipients_AtDistrictLevel_VanishOnTheDay()
    {
        Recipients(Monthly, 6).Should().OnlyContain(r => r.Count == 1, "reports of June are due on 25 June, to the district");
        Recipients(Monthly, 7).Should().OnlyContain(r => r.Count == 0, "those of July on 25 July, when there is none");
        Recipients(DueOn(DueRule.DayOfMonth(30)), 6).Should().HaveCount(NationalReform.CommunesBefore).And.OnlyContain(r => r.Count == 1, "on the eve the district is there");
        Recipients(DueOn(DueRule.DayOfMonth(1, monthOffset: 1)), 6).Should().HaveCount(NationalReform.CommunesBefore).And.OnlyContain(r => r.Count == 0, "on the day it is not");

        IEnumerable<ValueList<Id<Party>>> Recipients(Policy policy, int month) =>
            policy.Assess(scene.After, ReportingPeriod.Month(2025, month), new(2025, 12, 31)).Obligations.Under("report").Select(o => o.Recipients!);

        static Policy DueOn(DueRule due) => Policy.Create(Monthly.Definition with
        {
            Obligations = Monthly.Definition.Obligations.Select(o => o is SubmissionRule report ? report with { Due = due } : o).ToValueList(),
        }).Require();
    }

    [Fact]
    [Rule("E9")]
    public void Evaluation_OfAYearBefore_HasTheSameBytes()
    {
        byte[] before = Bytes(scene.Before), after = Bytes(scene.After);

        before.Should().NotBeEmpty();
        after.AsSpan().SequenceEqual(before).Should().BeTrue("what is recorded of July 2025 changes nothing of 2024");

        static byte[] Bytes(ResponsibilityRegister register)
        {
            Assessment assessment = Yearly.Assess(register, ReportingPeriod.Year(2024), new(2025, 1, 31));
            assessment.Evaluations.Count.Should().BeGreaterThan(1_000);
            return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(AssessmentFile.ToUtf8(assessment)).Replace(register.Digest, "", StringComparison.Ordinal));
        }
    }

    private static Policy Monthly { get; } = PolicyOf(PeriodKind.Month, []);

    private static Policy Yearly { get; } = PolicyOf(PeriodKind.Half,
    [
        new()
        {
            Code = "officials",
            Period = PeriodKind.Year,
            Subjects = new() { Kinds = [PartyKind.Official] },
            Criteria = [new() { Code = "visits", Weight = 100, Measure = new ObligationMeasure { Obligation = "visit", Figure = ObligationFigure.FulfilmentRate }, Scoring = new LinearScoring { From = 0, To = 1 } }],
            Grades = [new() { Code = "good", AtLeast = 50 }, new() { Code = "poor", AtLeast = 0 }],
        },
    ]);

    private static Policy PolicyOf(PeriodKind every, ValueList<EvaluationScheme> evaluation) => Policy.Create(new()
    {
        Id = "reform",
        Title = new("Sắp xếp", "Reform"),
        Province = "37",
        LegalBasis = [new() { Number = "202/2025/QH15" }],
        Effective = DateRange.Since(new(2021, 1, 1)),
        Periods = PeriodScheme.Decree09,
        Assignments = [new() { Code = "lead", Role = AssignmentRole.InCharge, AssigneeKinds = [PartyKind.Official], LocalityLevel = LocalityLevel.Commune, MinPerTarget = 1, MaxPerTarget = 1, MaxPerAssignee = 5 }],
        Obligations =
        [
            new FrequencyRule { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = every, AppliesTo = new() { Roles = [AssignmentRole.InCharge] } },
            new SubmissionRule
            {
                Code = "report", Activities = [ActivityKind.Report], Every = every, Due = DueRule.DayOfMonth(25), AppliesTo = new() { Roles = [AssignmentRole.InCharge] },
                Recipient = Recipient.HoldersOf(AssignmentRole.Monitor, LocalityLevel.District),
            },
        ],
        Evaluation = evaluation,
    }).Require();

    /// <summary>The registers before and after, made once.</summary>
    public sealed class Scene
    {
        public Scene()
        {
            var reform = new NationalReform();
            Before = ResponsibilityRegister.Create(reform.Facts).Require();
            Plan = SuccessionPlan.Create(Before, reform.Changes, Monthly).Require();
            After = Plan.AcceptAll(Eve).Require();
        }

        internal ResponsibilityRegister Before { get; }

        internal SuccessionPlan Plan { get; }

        internal ResponsibilityRegister After { get; }
    }
}
