using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Assessments;

public sealed class QueryTests
{
    private static readonly ReportingPeriod Year2016 = ReportingPeriod.Year(2016);

    [Fact]
    [Rule("O8")]
    public void Figures_ByDistrict_AddUpToTheWhole()
    {
        Assessment year = NinhBinh(new(2017, 1, 31));
        ObligationList visits = year.Obligations.Under("visit");

        ValueList<(Id<Locality> Locality, ObligationFigures Figures)> districts = visits.FiguresBy(LocalityLevel.District, new(2016, 12, 31));

        districts.Should().HaveCountGreaterThan(1);
        districts.Sum(d => d.Figures.Total).Should().Be(visits.Count);
        districts.Sum(d => d.Figures.Met).Should().Be(visits.Figures.Met);
        foreach ((Id<Locality> district, ObligationFigures figures) in districts)
        {
            visits.Below(district, new(2016, 12, 31)).Figures.Should().Be(figures);
        }

        visits.Below(new("37"), new(2016, 12, 31)).Count.Should().Be(visits.Count);
        visits.Below(new("X001"), new(2016, 12, 31)).Select(o => o.Assignment.Key).Distinct().Should().Equal("PC01");
        visits.Below(new("nowhere"), new(2016, 12, 31)).Should().BeEmpty();
    }

    [Fact]
    public void Lists_NarrowedStepByStep_HoldWhatTheyName()
    {
        ObligationList all = NinhBinh(new(2017, 1, 31)).Obligations;

        all.Of(new Id<Party>("CQ01")).Under("visit").Count.Should().Be(10);
        all.On(new("PC01")).In(ReportingPeriod.Month(2016, 10)).Select(o => (o.Rule, o.Status)).Should().Equal(("report", ObligationStatus.Late), ("visit", ObligationStatus.Missed));
        all.In(new Id<Locality>("X001")).WithStatus(ObligationStatus.Missed).Should().OnlyContain(o => o.Locality == new Id<Locality>("X001") && o.Status == ObligationStatus.Missed);
        all.FiguresBySector().Should().BeEmpty();
        Cases.Assess(new("lang-son-2024", "expected.2024.2024-12-31.json")).Obligations.FiguresBySector().Select(s => s.Sector.Code)
            .Should().BeInAscendingOrder(StringComparer.Ordinal).And.NotBeEmpty();
    }

    [Fact]
    [Rule("T3")]
    public void FellOverdueSince_BetweenTwoDates_IsWhatWasPendingAndIsMissed()
    {
        Assessment september = NinhBinh(new(2016, 9, 30));
        Assessment january = NinhBinh(new(2017, 1, 31));

        ObligationList fallen = january.FellOverdueSince(september);

        fallen.Count.Should().BePositive();
        fallen.Count.Should().Be(january.Obligations.WithStatus(ObligationStatus.Missed).Count - september.Obligations.WithStatus(ObligationStatus.Missed).Count);
        fallen.Should().OnlyContain(o => o.Due >= new LocalDate(2016, 9, 30) && o.Due < new LocalDate(2017, 1, 31));
        Action backwards = () => september.FellOverdueSince(january);
        backwards.Should().Throw<ArgumentException>();
    }

    [Fact]
    [Rule("D1")]
    public void Upcoming_AWeek_IsWhatIsPendingAndDueInIt()
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("ninh-binh-2016");
        var from = new LocalDate(2016, 10, 20);

        ValueList<UpcomingObligation> week = policy.ToPolicyTimeline().Upcoming(register, from, 7);

        Assessment then = policy.Assess(register, Year2016, from);
        week.Select(u => (u.Due, u.Rule, u.Assignment, u.Period)).Should().BeEquivalentTo(
            then.Obligations.WithStatus(ObligationStatus.Pending).Where(o => o.Due >= from && o.Due <= from.PlusDays(7)).Select(o => (o.Due, o.Rule, o.Assignment, o.Period)));
        week.Should().NotBeEmpty().And.BeInAscendingOrder(u => u.Due);
        week.Should().OnlyContain(u => u.Remind.Count == 1);
    }

    [Fact]
    [Rule("O0")]
    public void Upcoming_OfATeam_RemindsItsLeader()
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("lang-son-2024");

        ValueList<UpcomingObligation> half = policy.ToPolicyTimeline().Upcoming(register, new(2024, 3, 1), 180);

        UpcomingObligation[] teams = [.. half.Where(u => register.Facts.Parties.Any(p =>
            p.Kind == PartyKind.Team && register.Facts.Assignments.Any(a => a.Id == u.Assignment && a.Party == p.Id)))];
        teams.Should().NotBeEmpty();
        foreach (UpcomingObligation upcoming in teams)
        {
            Id<Party> team = register.Facts.Assignments.Single(a => a.Id == upcoming.Assignment).Party;
            upcoming.Remind.Should().Equal(register.Facts.Members
                .Where(m => m.Group == team && m.Role == MembershipRole.Leader && m.Interval.Contains(new LocalDate(2024, 3, 1))).Select(m => m.Party));
        }
    }

    [Theory]
    [Rule("V7")]
    [InlineData("activities", "DCS5003")]
    [InlineData("scores", "DCS5004")]
    [InlineData("labels", "DCS5002")]
    [InlineData("extensions", "DCS5001")]
    public void Problems_OfWhatThePolicyDoesNotKnow_AreWarningsThatNameIt(string what, string code)
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("ninh-binh-2016");
        RegisterFacts facts = register.Facts;
        facts = what switch
        {
            "activities" => facts with { Activities = [.. facts.Activities, facts.Activities[0] with { Id = new("odd"), Kind = new("fieldVist") }] },
            "scores" => facts with { Scores = [.. facts.Scores, facts.Scores[0] with { Criterion = "concil" }] },
            "labels" => facts with { Activities = [.. facts.Activities, facts.Activities[1] with { Id = new("odd"), Period = ReportingPeriod.Week(2016, 20) }] },
            _ => facts with { Petitions = [.. facts.Petitions, facts.Petitions[0].As("odd", extended: 1)] },
        };

        Assessment sound = policy.Assess(register, Year2016, new(2017, 1, 31));
        Assessment odd = policy.Assess(ResponsibilityRegister.Create(facts).Require(), Year2016, new(2017, 1, 31));

        sound.Problems.Should().BeEmpty();
        odd.Problems.Should().ContainSingle().Which.Code.Should().Be(code);
        odd.Problems[0].Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    [Rule("Q1")]
    public void Due_ExtendedByTheMillion_EndsAtTheLastDate()
    {
        PetitionRule rule = new()
        {
            Category = null,
            AnswerWithin = AnswerTerm.Days(30),
            Extension = new() { Days = 3660, AtMost = 1_000_000 },
        };

        rule.DueDate(new(2016, 1, 1), 1_000_000, WorkingCalendar.WeekendsOnly).Should().Be(new LocalDate(9999, 12, 31));
        rule.DueDate(new(2016, 1, 1), 1, WorkingCalendar.WeekendsOnly).Should().Be(new LocalDate(2016, 1, 31).PlusDays(3660));
    }

    [Fact]
    [Rule("C3")]
    public void ChainOfResponsibility_OfAVillage_GoesUpToTheRoot()
    {
        (_, ResponsibilityRegister register) = Cases.Of("lang-son-2024");
        LocalityVersion village = register.Facts.Localities.First(l => l.Level == LocalityLevel.Village && l.Interval.Contains(new LocalDate(2024, 3, 1)));

        ValueList<ResponsibleParty> chain = register.ChainOfResponsibility(village.Locality, new(2024, 3, 1));

        Id<Locality>[] way = [village.Locality, village.Parent!.Value];
        chain.Should().NotBeEmpty();
        chain[0].Locality.Should().BeOneOf(way);
        foreach (ResponsibleParty link in chain)
        {
            var assignment = register.Facts.Assignments.Single(a => a.Id == link.Assignment);
            assignment.Interval.Contains(new LocalDate(2024, 3, 1)).Should().BeTrue();
            assignment.Locality.Should().Be(link.Locality);
            assignment.Party.Should().Be(link.Party);
        }

        register.ChainOfResponsibility(new("nowhere"), new(2024, 3, 1)).Should().BeEmpty();
    }

    [Fact]
    [Rule("E10")]
    public void DecisionOn_Proposal_StandsBesideItAndChangesNothing()
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("ninh-binh-2016");
        Assessment before = policy.Assess(register, Year2016, new(2017, 1, 31));
        RegisterFacts decided = register.Facts with
        {
            Decisions =
            [
                Decision("CQ01", "good", new(2017, 1, 20)),
                Decision("CQ02", "good", new(2017, 2, 1)),
            ],
        };

        Assessment after = policy.Assess(ResponsibilityRegister.Create(decided).Require(), Year2016, new(2017, 1, 31));

        Evaluation proposal = after.Evaluations.Find("collectives", new("CQ01"))!;
        proposal.Grade.Should().Be(before.Evaluations.Find("collectives", new("CQ01"))!.Grade).And.Be("completed");
        after.DecisionOn(proposal)!.Grade.Should().Be("good");
        after.DecisionOn(after.Evaluations.Find("collectives", new("CQ02"))!).Should().BeNull("it was decided after the date of the assessment");
    }

    [Fact]
    [Rule("E2")]
    public void Assess_CustomMeasure_CountsAndIsNamedInTheEnvelope()
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("ninh-binh-2016");
        PolicyDefinition definition = policy.Definition with { Evaluation = [policy.Definition.Evaluation[0] with { Criteria = [Custom()], Adjustments = [], Quotas = [] }] };
        PolicyTimeline timeline = Policy.Create(definition).Require();

        Assessment assessment = timeline.Assess(register, Year2016, new(2017, 1, 31), new() { CustomMeasures = [new MetVisits(most: 1)] });
        Action unregistered = () => timeline.Assess(register, Year2016, new(2017, 1, 31));
        Action outOfRange = () => timeline.Assess(register, Year2016, new(2017, 1, 31), new() { CustomMeasures = [new MetVisits(new Fraction(1, 2))] });

        assessment.Envelope.CustomMeasures.Should().Equal("met-visits@1");
        assessment.Evaluations.Find("collectives", new("CQ01"))!.Score.Should().Be(90);
        assessment.Evaluations.Find("collectives", new("CQ01"))!.Explain().ToText(Language.English).Should().Contain("met-visits");
        unregistered.Should().Throw<ArgumentException>();
        outOfRange.Should().Throw<InvalidOperationException>();
    }

    private static Assessment NinhBinh(LocalDate asOf)
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("ninh-binh-2016");
        return Timelines.GetOrAdd(policy, static p => p.ToPolicyTimeline()).Assess(register, Year2016, asOf);
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Policy, PolicyTimeline> Timelines = [];

    private static EvaluationDecision Decision(string subject, string grade, LocalDate date) =>
        new() { Scheme = "collectives", Subject = new(subject), Period = Year2016, Grade = grade, Date = date };

    private static Criterion Custom() => new()
    {
        Code = "custom",
        Weight = 100,
        Measure = new CustomMeasure { Name = "met-visits" },
        Scoring = new LinearScoring { From = 0, To = 1 },
    };

    private sealed class MetVisits(Fraction most) : ICustomMeasure
    {
        public string Name => "met-visits";

        public string Version => "1";

        public (Fraction? Least, Fraction? Greatest) Range => (0, most);

        public Fraction? Measure(SubjectFacts facts) => facts.Obligations.Under("visit").Figures.OnTimeRate;
    }
}
