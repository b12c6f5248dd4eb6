using DuaCoSo.Domain.Activities;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Activities;

/// <summary>Every verb on the excusals of an assignment in every state.</summary>
[Rule("O2")]
public sealed class AssignmentExcusalsTests : LifeTests<AssignmentExcusals>
{
    private const string Already = "DCS1751", Not = "DCS1752", Ends = "DCS1753";

    private static readonly LocalDate Said = new(2024, 7, 15);
    private static readonly LocalDate First = new(2024, 8, 1);
    private static readonly LocalDate Last = new(2024, 9, 20);

    /// <inheritdoc/>
    protected override StateMachine<AssignmentExcusals> Table
    {
        get
        {
            const string grant = "excusalGranted", shorten = "excusalShortened", revoke = "excusalRevoked";
            return StateMachines.Of((AssignmentExcusals e) => ShapeOf(e), on: Last, ExcusalProblems.DateBackwards)
                .State(ExcusalShape.None, () => Excused())
                .State(ExcusalShape.SomeDays, () => Excused(new DateRange(First, Last)))
                .State(ExcusalShape.UntilFurtherNotice, () => Excused(DateRange.Since(First)))
                .State(ExcusalShape.Over, () => Excused(new DateRange(First.PlusDays(-9), First.PlusDays(-1))))
                .State(ExcusalShape.Several, () => Excused(new(First.PlusDays(-9), First.PlusDays(-1)), new(First, Last)))
                .Verb("Grant: grants", (e, on) => e.Grant(new(First, Last), null, on), grant, Already, Already, grant, Already)
                .Verb("Grant: grants from the last day", (e, on) => e.Grant(DateRange.Since(Last), null, on), grant, Already, Already, grant, Already)
                .Verb("Grant: grants from the next day", (e, on) => e.Grant(DateRange.Since(Last.PlusDays(1)), null, on), grant, grant, Already, grant, grant)
                .Verb("Shorten: is back early", (e, on) => e.Shorten(First, on), Not, shorten, shorten, Not, shorten)
                .Verb("Shorten: is back as foreseen", (e, on) => e.Shorten(Last, on), Not, Ends, shorten, Not, Ends)
                .Verb("Shorten: is back the day before", (e, on) => e.Shorten(First.PlusDays(-1), on), Not, Not, Not, Ends, Ends)
                .Verb("Revoke: revokes", (e, on) => e.Revoke(Last, on), Not, revoke, revoke, Not, revoke)
                .Verb("Revoke: revokes by a day after", (e, on) => e.Revoke(Last.PlusDays(1), on), Not, Not, revoke, Not, Not);
        }
    }

    [Fact]
    public void Verbs_InTurn_LeaveTheFactsOfARegister()
    {
        AssignmentExcusals excusals = Excused();

        excusals.Grant(new(First, Last), "đi học", Said);
        excusals.Grant(DateRange.Since(Last.PlusDays(10)), "nghỉ ốm", First);
        excusals.Shorten(First.PlusDays(9), First.PlusDays(5));
        excusals.Revoke(Last.PlusDays(10), Last);

        excusals.Excusals.Should().Equal(new Excusal { Assignment = new("XA09"), Interval = new(First, First.PlusDays(9)), Reason = "đi học" });
        excusals.PendingEvents.Should().Equal(
            new ExcusalGranted(new("XA09"), new(First, Last), Said),
            new ExcusalGranted(new("XA09"), DateRange.Since(Last.PlusDays(10)), First),
            new ExcusalShortened(new("XA09"), new(First, Last), new(First, First.PlusDays(9)), First.PlusDays(5)),
            new ExcusalRevoked(new("XA09"), DateRange.Since(Last.PlusDays(10)), Last));
    }

    [Fact]
    public void Grant_WithoutAFirstDay_IsAnArgumentError()
    {
        AssignmentExcusals excusals = Excused();

        FluentActions.Invoking(() => excusals.Grant(DateRange.Until(Last), null, Said)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => excusals.Grant(DateRange.Since(new(2101, 1, 1)), null, Said)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => excusals.Grant(DateRange.Since(First), null, new(2101, 1, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => excusals.Shorten(First, new(2101, 1, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => excusals.Revoke(First, new(2101, 1, 1))).Should().Throw<ArgumentException>();
        excusals.Version.Should().Be(0);
    }

    private static ExcusalShape ShapeOf(AssignmentExcusals book) => book.Excusals switch
    {
        [] => ExcusalShape.None,
        [{ Interval.To: null }] => ExcusalShape.UntilFurtherNotice,
        [{ Interval.To: { } to }] when to < First => ExcusalShape.Over,
        [_] => ExcusalShape.SomeDays,
        _ => ExcusalShape.Several,
    };

    private static AssignmentExcusals Excused(params DateRange[] days) => new()
    {
        Assignment = new("XA09"),
        Excusals = [.. days.Select(d => new Excusal { Assignment = new("XA09"), Interval = d })],
        ChangedOn = Said,
    };
}
