using DuaCoSo.Domain.Activities;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Activities;

/// <summary>Every verb on the excusals of an assignment in every state.</summary>
[Rule("O2")]
public sealed class AssignmentExcusalsTests
{
    private const string Already = "DCS1751", Not = "DCS1752", Ends = "DCS1753";

    private static readonly LocalDate First = new(2024, 8, 1);
    private static readonly LocalDate Last = new(2024, 9, 20);

    private static readonly StateMachine<AssignmentExcusals> Machine = new StateMachine<AssignmentExcusals>()
        .State("none", () => Excused())
        .State("some days", () => Excused(new DateRange(First, Last)))
        .State("until further notice", () => Excused(DateRange.Since(First)))
        .State("over", () => Excused(new DateRange(First.PlusDays(-9), First.PlusDays(-1))))
        .State("two", () => Excused(new(First.PlusDays(-9), First.PlusDays(-1)), new(First, Last)));

    [Fact]
    public void Verbs_EveryState_AreAllowedOrRefused()
    {
        const string grant = "excusalGranted", shorten = "excusalShortened", revoke = "excusalRevoked";
        Machine
            .Verb("grants", e => e.Grant(new(First, Last), null), grant, Already, Already, grant, Already)
            .Verb("grants from the last day", e => e.Grant(DateRange.Since(Last), null), grant, Already, Already, grant, Already)
            .Verb("grants from the next day", e => e.Grant(DateRange.Since(Last.PlusDays(1)), null), grant, grant, Already, grant, grant)
            .Verb("is back early", e => e.Shorten(First), Not, shorten, shorten, Not, shorten)
            .Verb("is back as foreseen", e => e.Shorten(Last), Not, Ends, shorten, Not, Ends)
            .Verb("is back the day before", e => e.Shorten(First.PlusDays(-1)), Not, Not, Not, Ends, Ends)
            .Verb("revokes", e => e.Revoke(Last, First), Not, revoke, revoke, Not, revoke)
            .Verb("revokes by a day after", e => e.Revoke(Last.PlusDays(1), First), Not, Not, revoke, Not, Not)
            .Check();
    }

    [Fact]
    public void Verbs_InTurn_LeaveTheFactsOfARegister()
    {
        AssignmentExcusals excusals = Excused();

        excusals.Grant(new(First, Last), "đi học");
        excusals.Grant(DateRange.Since(Last.PlusDays(10)), "nghỉ ốm");
        excusals.Shorten(First.PlusDays(9));
        excusals.Revoke(Last.PlusDays(10), Last);

        excusals.Excusals.Should().Equal(new Excusal { Assignment = new("XA09"), Interval = new(First, First.PlusDays(9)), Reason = "đi học" });
        excusals.PendingEvents.Should().Equal(
            new ExcusalGranted(new("XA09"), new(First, Last), First),
            new ExcusalGranted(new("XA09"), DateRange.Since(Last.PlusDays(10)), Last.PlusDays(10)),
            new ExcusalShortened(new("XA09"), new(First, Last), new(First, First.PlusDays(9)), First.PlusDays(9)),
            new ExcusalRevoked(new("XA09"), DateRange.Since(Last.PlusDays(10)), Last));
    }

    [Fact]
    public void Grant_WithoutAFirstDay_IsAnArgumentError()
    {
        AssignmentExcusals excusals = Excused();

        FluentActions.Invoking(() => excusals.Grant(DateRange.Until(Last), null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => excusals.Grant(DateRange.Since(new(2101, 1, 1)), null)).Should().Throw<ArgumentException>();
        excusals.Version.Should().Be(0);
    }

    private static AssignmentExcusals Excused(params DateRange[] days) => new()
    {
        Assignment = new("XA09"),
        Excusals = [.. days.Select(d => new Excusal { Assignment = new("XA09"), Interval = d })],
    };
}
