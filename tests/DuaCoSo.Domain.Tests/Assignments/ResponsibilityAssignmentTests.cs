using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Assignments;

/// <summary>Every verb of an assignment in every state, and what comes of it.</summary>
[Rule("O7"), Rule("T2")]
public sealed class ResponsibilityAssignmentTests
{
    private const string No = "DCS1602", Over = "DCS1603", Nothing = "DCS1601";

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

    private static readonly StateMachine<ResponsibilityAssignment> Machine = new StateMachine<ResponsibilityAssignment>()
        .State("open", () => Recorded(DateRange.Since(First)))
        .State("always", () => Recorded(DateRange.Always))
        .State("for a term", () => Recorded(new(First, Last)))
        .State("over", () => Recorded(new(First, Middle.PlusDays(-2))))
        .State("ended by a verb", Ended)
        .State("of one day", () => Recorded(DateRange.Only(Middle)))
        .State("for a sector", () => new() { Id = new("1"), Party = new("an"), Role = AssignmentRole.InCharge, Sector = Sector.Economy, Interval = DateRange.Since(First) })
        .State("for nothing", () => new() { Id = new("1"), Party = new("an"), Role = AssignmentRole.InCharge, Interval = DateRange.Since(First) });

    [Fact]
    public void Verbs_EveryState_AreAllowedOrRefused()
    {
        const string end = "assignmentEnded", transfer = "assignmentTransferred", relocate = "assignmentRelocated", correct = "assignmentCorrected";
        Machine
            .Verb("ends on its last but one day", a => a.End(Middle.PlusDays(-1), EndReason.Left), end, end, end, Over, end, No, end, end)
            .Verb("ends on its first day", a => a.End(First, EndReason.Left), end, end, end, end, end, No, end, end)
            .Verb("ends the day before", a => a.End(First.PlusDays(-1), EndReason.Left), No, end, No, No, No, No, No, No)
            .Verb("ends on its stated last day", a => a.End(Last, EndReason.Left), end, end, Over, Over, Over, Over, end, end)
            .Verb("ends on that one day", a => a.End(Middle, EndReason.Left), end, end, end, Over, end, Over, end, end)
            .Verb("passes to another", a => a.TransferTo(new("2"), new("binh"), Middle, null), transfer, transfer, transfer, Over, transfer, No, transfer, Nothing)
            .Verb("passes to another on its first day", a => a.TransferTo(new("2"), new("binh"), First, null), No, transfer, No, No, No, No, No, No)
            .Verb("passes to another after its end", a => a.TransferTo(new("2"), new("binh"), Last.PlusDays(1), null), transfer, transfer, Over, Over, Over, Over, transfer, Nothing)
            .Verb("passes to its own party", a => a.TransferTo(new("2"), new("an"), Middle, null), "DCS1604", "DCS1604", "DCS1604", Over, "DCS1604", No, "DCS1604", Nothing)
            .Verb("goes on elsewhere", a => a.RelocateTo(new("2"), new("X12"), Middle, null), relocate, relocate, relocate, Over, relocate, No, "DCS1606", Nothing)
            .Verb("goes on where it is", a => a.RelocateTo(new("2"), new("X1"), Middle, null), "DCS1605", "DCS1605", "DCS1605", Over, "DCS1605", No, "DCS1606", Nothing)
            .Verb("is corrected", a => a.Correct(Terms with { Locality = new("X2") }, Last), correct, correct, correct, correct, correct, correct, correct, correct)
            .Verb("is corrected to what it is", a => a.Correct(a.Terms, Last), "DCS1607", "DCS1607", "DCS1607", "DCS1607", "DCS1607", "DCS1607", "DCS1607", Nothing)
            .Verb("is corrected to nothing", a => a.Correct(a.Terms with { Locality = null, Sector = null }, Last), Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing)
            .Check();
    }

    [Fact]
    public void Assign_Terms_IsInForceFromItsFirstDayAndSaysSo()
    {
        var made = ResponsibilityAssignment.Assign(new("1"), Terms);

        made.Terms.Should().Be(Terms);
        made.Version.Should().Be(1);
        made.PendingEvents.Should().Equal(new AssignmentMade(new("1"), Terms, [], First));
        made.PendingEvents[0].ToString().Should().Be("assignmentMade 1 2024-01-01");
    }

    [Fact]
    public void Assign_ForNothing_IsRefused() =>
        FluentActions.Invoking(() => ResponsibilityAssignment.Assign(new("1"), Terms with { Locality = null }))
            .Should().Throw<DomainException>().Which.Problem.Argument("id").Should().Be("1");

    [Fact]
    [Rule("O1")]
    public void Verbs_MisusedByTheCaller_AreArgumentErrors()
    {
        ResponsibilityAssignment open = Recorded(DateRange.Since(First));
        Action[] misuses =
        [
            () => ResponsibilityAssignment.Assign(default, Terms),
            () => ResponsibilityAssignment.Assign(new("1"), Terms with { Interval = DateRange.Always }),
            () => ResponsibilityAssignment.Assign(new("1"), Terms with { Interval = DateRange.Since(new(1899, 12, 31)) }),
            () => ResponsibilityAssignment.Assign(new("1"), Terms with { Party = default }),
            () => open.TransferTo(open.Id, new("binh"), Middle, null),
            () => open.TransferTo(default, new("binh"), Middle, null),
            () => open.TransferTo(new("2"), default, Middle, null),
            () => open.RelocateTo(new("2"), default, Middle, null),
            () => open.RelocateTo(new("2"), new("X2"), new LocalDate(2101, 1, 1), null),
            () => open.End(Middle, default),
            () => open.Correct(Terms with { Role = default }, Middle),
        ];

        misuses.Should().AllSatisfy(misuse => misuse.Should().Throw<ArgumentException>());
        open.Version.Should().Be(0);
        open.PendingEvents.Should().BeEmpty();
    }

    [Fact]
    public void TransferTo_AnotherParty_EndsTheDayBeforeAndIsNoChain()
    {
        ResponsibilityAssignment before = Recorded(new(First, Last));

        ResponsibilityAssignment after = before.TransferTo(new("2"), new("binh"), Middle, new("9-QĐ/TU"));

        before.Interval.Should().Be(new DateRange(First, Middle.PlusDays(-1)));
        before.EndReason.Should().Be(EndReason.Transferred);
        before.Party.Should().Be(new Id<Party>("an"));
        before.PendingEvents.Should().Equal(new AssignmentTransferred(new("1"), new("binh"), new("2"), Middle));
        after.Terms.Should().Be(before.Terms with { Party = new("binh"), Interval = new(Middle, Last), Document = new("9-QĐ/TU") });
        after.Succeeds.Should().Equal(before.Id);
        after.PendingEvents.Should().Equal(new AssignmentMade(new("2"), after.Terms, [before.Id], Middle));
    }

    [Fact]
    public void RelocateTo_Successor_IsTheNextLink()
    {
        ResponsibilityAssignment before = Recorded(DateRange.Since(First));

        ResponsibilityAssignment after = before.RelocateTo(new("2"), new("X12"), Middle, document: null);

        before.EndReason.Should().Be(EndReason.Relocated);
        before.Interval.IsContiguousWith(after.Interval).Should().BeTrue();
        before.PendingEvents.Should().Equal(new AssignmentRelocated(new("1"), new("X12"), new("2"), Middle));
        after.Terms.Should().Be(before.Terms with { Locality = new("X12"), Interval = DateRange.Since(Middle), Document = null });
        after.Succeeds.Should().Equal(before.Id);
    }

    [Fact]
    public void End_Reason_IsKeptUntilTheEndIsCorrectedAway()
    {
        ResponsibilityAssignment ended = Recorded(DateRange.Since(First));
        ended.End(Middle, EndReason.Retired);
        ended.PendingEvents.Should().Equal(new AssignmentEnded(new("1"), EndReason.Retired, Middle));

        ended.Correct(ended.Terms with { Interval = new(First, Last) }, Last);
        ended.EndReason.Should().Be(EndReason.Retired);
        ended.Correct(ended.Terms with { Interval = DateRange.Since(First) }, Last);
        ended.EndReason.Should().BeNull();
        ended.End(Last, EndReason.Completed);
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

    private static ResponsibilityAssignment Recorded(DateRange interval) => new()
    {
        Id = new("1"),
        Party = Terms.Party,
        Role = Terms.Role,
        Locality = Terms.Locality,
        Interval = interval,
    };

    private static ResponsibilityAssignment Ended()
    {
        ResponsibilityAssignment ended = Recorded(DateRange.Since(First));
        ended.End(Last, EndReason.Completed);
        ended.ClearPendingEvents();
        return ended;
    }
}
