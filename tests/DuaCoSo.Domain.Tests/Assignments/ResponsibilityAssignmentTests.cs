using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Assignments;

/// <summary>Every verb of an assignment in every state, and what comes of it.</summary>
[Rule("O7"), Rule("T2")]
public sealed class ResponsibilityAssignmentTests : LifeTests<ResponsibilityAssignment>
{
    private const string No = "DCS1602", Over = "DCS1603", Nothing = "DCS1601";

    /// <summary>When it was decided: before anything came into force.</summary>
    private static readonly LocalDate Said = new(2023, 12, 20);

    private static readonly LocalDate First = new(2024, 1, 1);
    private static readonly LocalDate Middle = new(2024, 5, 15);
    private static readonly LocalDate Last = new(2024, 12, 31);

    private static readonly AssignmentTerms Terms = new()
    {
        Party = new("an"),
        Role = AssignmentRole.InCharge,
        Locality = new("X1"),
        Interval = DateRange.Since(First),
        Document = new("1434-QĐ/TU"),
    };

    private static readonly AssignmentTerms Elsewhere = Terms with { Locality = new("X2") };

    /// <inheritdoc/>
    protected override StateMachine<ResponsibilityAssignment> Table
    {
        get
        {
            const string end = "assignmentEnded", transfer = "assignmentTransferred", relocate = "assignmentRelocated", correct = "assignmentCorrected";
            return StateMachines.Of((ResponsibilityAssignment a) => ShapeOf(a), on: Last, AssignmentProblems.DateBackwards)
                .State(AssignmentShape.Open, () => Recorded(DateRange.Since(First)))
                .State(AssignmentShape.Always, () => Recorded(DateRange.Always))
                .State(AssignmentShape.ForATerm, () => Recorded(new(First, Last)))
                .State(AssignmentShape.UntilADay, () => Recorded(DateRange.Until(Last)))
                .State(AssignmentShape.Over, () => Recorded(new(First, Middle.PlusDays(-2))))
                .State(AssignmentShape.EndedByAVerb, Ended)
                .State(AssignmentShape.OfOneDay, () => Recorded(DateRange.Only(Middle)))
                .State(AssignmentShape.ForASector, () => Recorded(DateRange.Since(First), locality: null, Sector.Economy))
                .State(AssignmentShape.ForNothing, () => Recorded(DateRange.Since(First), locality: null))
                .Verb("End on its last but one day", (a, on) => a.End(Middle.PlusDays(-1), EndReason.Left, on), end, end, end, end, Over, end, No, end, end)
                .Verb("End on its first day", (a, on) => a.End(First, EndReason.Left, on), end, end, end, end, end, end, No, end, end)
                .Verb("End the day before", (a, on) => a.End(First.PlusDays(-1), EndReason.Left, on), No, end, No, end, No, No, No, No, No)
                .Verb("End on its stated last day", (a, on) => a.End(Last, EndReason.Left, on), end, end, Over, Over, Over, Over, Over, end, end)
                .Verb("End on that one day", (a, on) => a.End(Middle, EndReason.Left, on), end, end, end, end, Over, end, Over, end, end)
                .Verb("TransferTo another", (a, on) => a.TransferTo(new("2"), new("binh"), Middle, null, on), transfer, transfer, transfer, transfer, Over, transfer, No, transfer, Nothing)
                .Verb("TransferTo another on its first day", (a, on) => a.TransferTo(new("2"), new("binh"), First, null, on), No, transfer, No, transfer, No, No, No, No, No)
                .Verb("TransferTo another after its end", (a, on) => a.TransferTo(new("2"), new("binh"), Last.PlusDays(1), null, on), transfer, transfer, Over, Over, Over, Over, Over, transfer, Nothing)
                .Verb("TransferTo its own party", (a, on) => a.TransferTo(new("2"), new("an"), Middle, null, on), "DCS1604", "DCS1604", "DCS1604", "DCS1604", Over, "DCS1604", No, "DCS1604", Nothing)
                .Verb("RelocateTo elsewhere", (a, on) => a.RelocateTo(new("2"), new("X12"), Middle, null, on), relocate, relocate, relocate, relocate, Over, relocate, No, "DCS1606", Nothing)
                .Verb("RelocateTo where it is", (a, on) => a.RelocateTo(new("2"), new("X1"), Middle, null, on), "DCS1605", "DCS1605", "DCS1605", "DCS1605", Over, "DCS1605", No, "DCS1606", Nothing)
                .Verb("Correct", (a, on) => a.Correct(Elsewhere, on), correct, correct, correct, correct, correct, correct, correct, correct, correct)
                .Verb("Correct to what it is", (a, on) => a.Correct(a.Terms, on), "DCS1607", "DCS1607", "DCS1607", "DCS1607", "DCS1607", "DCS1607", "DCS1607", "DCS1607", Nothing)
                .Verb("Correct to nothing", (a, on) => a.Correct(ForNothing(a), on), Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing);
        }
    }

    [Fact]
    public void Assign_Terms_IsInForceFromItsFirstDayAndSaysSo()
    {
        var made = ResponsibilityAssignment.Assign(new("1"), Terms, Said);

        made.Terms.Should().Be(Terms);
        made.Version.Should().Be(1);
        made.PendingEvents.Should().Equal(new AssignmentMade(new("1"), Terms, [], Said));
        made.PendingEvents[0].ToString().Should().Be("assignmentMade 1 2023-12-20");
    }

    [Fact]
    public void Assign_ForNothing_IsRefused() =>
        FluentActions.Invoking(() => ResponsibilityAssignment.Assign(new("1"), Terms with { Locality = null }, Said))
            .Should().Throw<DomainException>().Which.Problem.Argument("id").Should().Be("1");

    [Fact]
    [Rule("O1")]
    public void Verbs_MisusedByTheCaller_AreArgumentErrors()
    {
        ResponsibilityAssignment open = Recorded(DateRange.Since(First));
        Action[] misuses =
        [
            () => ResponsibilityAssignment.Assign(default, Terms, Said),
            () => ResponsibilityAssignment.Assign(new("1"), Terms with { Interval = DateRange.Always }, Said),
            () => ResponsibilityAssignment.Assign(new("1"), Terms with { Interval = DateRange.Since(new(1899, 12, 31)) }, Said),
            () => ResponsibilityAssignment.Assign(new("1"), Terms with { Party = default }, Said),
            () => ResponsibilityAssignment.Assign(new("1"), Terms with { Locality = default(Id<Locality>) }, Said),
            () => ResponsibilityAssignment.Assign(new("1"), Terms with { Sector = default(Sector) }, Said),
            () => ResponsibilityAssignment.Assign(new("1"), Terms with { Matter = default(Id<IssuedDocument>) }, Said),
            () => ResponsibilityAssignment.Assign(new("1"), Terms with { Document = default(Id<IssuedDocument>) }, Said),
            () => open.TransferTo(new("2"), new("binh"), Middle, default(Id<IssuedDocument>), Said),
            () => open.RelocateTo(new("2"), new("X2"), Middle, default(Id<IssuedDocument>), Said),
            () => open.TransferTo(open.Id, new("binh"), Middle, null, Said),
            () => open.TransferTo(default, new("binh"), Middle, null, Said),
            () => open.TransferTo(new("2"), default, Middle, null, Said),
            () => open.RelocateTo(new("2"), default, Middle, null, Said),
            () => open.RelocateTo(new("2"), new("X2"), new LocalDate(2101, 1, 1), null, Said),
            () => open.End(Middle, default, Said),
            () => open.End(Middle, EndReason.Left, new(1899, 12, 31)),
            () => open.TransferTo(new("2"), new("binh"), Middle, null, new(2101, 1, 1)),
            () => ResponsibilityAssignment.Assign(new("1"), Terms, new(2101, 1, 1)),
            () => open.Correct(Terms with { Role = default }, Said),
        ];

        misuses.Should().AllSatisfy(misuse => misuse.Should().Throw<ArgumentException>());
        open.Version.Should().Be(0);
        open.PendingEvents.Should().BeEmpty();
    }

    [Fact]
    public void TransferTo_AnotherParty_EndsTheDayBeforeAndIsNoChain()
    {
        ResponsibilityAssignment before = Recorded(new(First, Last));

        ResponsibilityAssignment after = before.TransferTo(new("2"), new("binh"), Middle, new("9-QĐ/TU"), Said);

        before.Interval.Should().Be(new DateRange(First, Middle.PlusDays(-1)));
        before.EndReason.Should().Be(EndReason.Transferred);
        before.Party.Should().Be(new Id<Party>("an"));
        before.PendingEvents.Should().Equal(new AssignmentTransferred(new("1"), new("binh"), new("2"), Middle, Said));
        after.Terms.Should().Be(before.Terms with { Party = new("binh"), Interval = new(Middle, Last), Document = new("9-QĐ/TU") });
        after.Succeeds.Should().Equal(before.Id);
        after.PendingEvents.Should().Equal(new AssignmentMade(new("2"), after.Terms, [before.Id], Said));
    }

    [Fact]
    public void RelocateTo_Successor_IsTheNextLink()
    {
        ResponsibilityAssignment before = Recorded(DateRange.Since(First));

        ResponsibilityAssignment after = before.RelocateTo(new("2"), new("X12"), Middle, document: null, Said);

        before.EndReason.Should().Be(EndReason.Relocated);
        before.Interval.IsContiguousWith(after.Interval).Should().BeTrue();
        before.PendingEvents.Should().Equal(new AssignmentRelocated(new("1"), new("X12"), new("2"), Middle, Said));
        after.Terms.Should().Be(before.Terms with { Locality = new("X12"), Interval = DateRange.Since(Middle), Document = null });
        after.Succeeds.Should().Equal(before.Id);
    }

    [Fact]
    public void End_Reason_IsKeptUntilTheEndIsCorrectedAway()
    {
        ResponsibilityAssignment ended = Recorded(DateRange.Since(First));
        ended.End(Middle, EndReason.Retired, Said);
        ended.PendingEvents.Should().Equal(new AssignmentEnded(new("1"), EndReason.Retired, Middle, Said));

        ended.Correct(ended.Terms with { Interval = new(First, Last) }, Last);
        ended.EndReason.Should().Be(EndReason.Retired);
        ended.Correct(ended.Terms with { Interval = DateRange.Since(First) }, Last);
        ended.EndReason.Should().BeNull();
        ended.End(Last, EndReason.Completed, Last);
        ended.Interval.To.Should().Be(Last);
        ended.Version.Should().Be(4);
    }

    [Fact]
    public void Correct_AnyFact_KeepsWhatWasRecordedInTheEvent()
    {
        ResponsibilityAssignment wrong = Recorded(DateRange.Since(First));
        AssignmentTerms before = wrong.Terms;
        AssignmentTerms right = new() { Party = new("binh"), Role = AssignmentRole.Monitor, Sector = Sector.Economy, Matter = new("05-NQ/TU"), Interval = new(Middle, Last) };

        wrong.Correct(right, Last);

        wrong.Terms.Should().Be(right);
        wrong.PendingEvents.Should().Equal(new AssignmentCorrected(new("1"), before, right, Last));
    }

    /// <summary>What verbs tell apart: whether it has a first and a last day, and what it is for.</summary>
    private static AssignmentShape ShapeOf(ResponsibilityAssignment assignment) => assignment switch
    {
        { Locality: null, Sector: null, Matter: null } => AssignmentShape.ForNothing,
        { Locality: null } => AssignmentShape.ForASector,
        { EndReason: not null } => AssignmentShape.EndedByAVerb,
        { Interval: { From: null, To: null } } => AssignmentShape.Always,
        { Interval: { To: null } } => AssignmentShape.Open,
        { Interval: { From: null } } => AssignmentShape.UntilADay,
        { Interval: { From: var from, To: var to } } when from == to => AssignmentShape.OfOneDay,
        { Interval: { To: { } to } } when to < Middle => AssignmentShape.Over,
        _ => AssignmentShape.ForATerm,
    };

    private static AssignmentTerms ForNothing(ResponsibilityAssignment assignment) => assignment.Terms with { Locality = null, Sector = null };

    private static ResponsibilityAssignment Recorded(DateRange interval) => Recorded(interval, Terms.Locality);

    private static ResponsibilityAssignment Recorded(DateRange interval, Id<Locality>? locality, Sector? sector = null) => new()
    {
        Id = new("1"),
        Party = Terms.Party,
        Role = Terms.Role,
        Locality = locality,
        Sector = sector,
        Interval = interval,
        ChangedOn = Said,
    };

    private static ResponsibilityAssignment Ended()
    {
        ResponsibilityAssignment ended = Recorded(DateRange.Since(First));
        ended.End(Last, EndReason.Completed, Said);
        ended.ClearPendingEvents();
        return ended;
    }
}
