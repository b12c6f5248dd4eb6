using DuaCoSo.Domain.Parties;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Parties;

/// <summary>Every verb of a post's roster in every state, and what comes of it.</summary>
[Rule("O0")]
public sealed class RosterTests : LifeTests<Roster>
{
    private const string Unfit = "DCS1501", Already = "DCS1502", Occupied = "DCS1503", Absent = "DCS1504", Leaves = "DCS1505", NoGroup = "DCS1506";
    private const MembershipRole Holder = MembershipRole.Holder, Leader = MembershipRole.Leader;

    private static readonly LocalDate First = new(2024, 1, 1);
    private static readonly LocalDate Middle = new(2024, 5, 15);
    private static readonly LocalDate Last = new(2024, 12, 31);
    private static readonly Id<Party> An = new("an"), Binh = new("binh"), Chi = new("chi");

    /// <inheritdoc/>
    protected override StateMachine<Roster> Table
    {
        get
        {
            const string appoint = "memberAppointed", replace = "memberReplaced", leave = "memberLeft";
            return StateMachines.Of((Roster r) => ShapeOf(r), on: Last, RosterProblems.DateBackwards)
                .State(PostShape.Vacant, () => Post())
                .State(PostShape.Held, () => Post(Of(An, Holder, DateRange.Since(First))))
                .State(PostShape.HeldAlways, () => Post(Of(An, Holder, DateRange.Always)))
                .State(PostShape.HeldForATerm, () => Post(Of(An, Holder, new(First, Last))))
                .State(PostShape.Left, () => Post(Of(An, Holder, new(First, Middle.PlusDays(-1)))))
                .State(PostShape.HeldFromThenOn, () => Post(Of(An, Holder, DateRange.Since(Middle))))
                .State(PostShape.Shared, () => Post(Of(An, Holder, DateRange.Since(First)), Of(Binh, Holder, DateRange.Since(First))))
                .State(PostShape.Abolished, () => Post(new DateRange(First, Middle.PlusDays(-1)), Of(An, Holder, DateRange.Since(First))))
                .Verb("Appoint: appoints another", (r, on) => r.Appoint(Chi, Holder, DateRange.Since(Middle), on), appoint, Occupied, Occupied, Occupied, appoint, Occupied, Occupied, NoGroup)
                .Verb("Appoint: appoints the same", (r, on) => r.Appoint(An, Holder, DateRange.Since(Middle), on), appoint, Already, Already, Already, appoint, Already, Already, NoGroup)
                .Verb("Appoint: appoints another until then", (r, on) => r.Appoint(Chi, Holder, new(First, Middle.PlusDays(-1)), on), appoint, Occupied, Occupied, Occupied, Occupied, appoint, Occupied, Occupied)
                .Verb("AppointBeside: appoints beside", (r, on) => r.AppointBeside(Chi, Holder, new(Middle, Last), on), appoint, appoint, appoint, appoint, appoint, appoint, appoint, NoGroup)
                .Verb("AppointBeside: appoints the same beside", (r, on) => r.AppointBeside(An, Holder, new(Middle, Last), on), appoint, Already, Already, Already, appoint, Already, Already, NoGroup)
                .Verb("Appoint: appoints a leader", (r, on) => r.Appoint(Chi, Leader, DateRange.Since(Middle), on), Unfit, Unfit, Unfit, Unfit, Unfit, Unfit, Unfit, Unfit)
                .Verb("Replace: replaces", (r, on) => r.Replace(An, Chi, Holder, Middle, on), Absent, replace, replace, replace, Leaves, Absent, replace, NoGroup)
                .Verb("Replace: replaces by the other", (r, on) => r.Replace(An, Binh, Holder, Middle, on), Absent, replace, replace, replace, Leaves, Absent, Already, NoGroup)
                .Verb("Replace: replaces by the same", (r, on) => r.Replace(An, An, Holder, Middle, on), Absent, Already, Already, Already, Leaves, Absent, Already, NoGroup)
                .Verb("Replace: replaces at once", (r, on) => r.Replace(An, Chi, Holder, First, on), Absent, Absent, replace, Absent, Absent, Absent, Absent, Absent)
                .Verb("Replace: replaces a leader", (r, on) => r.Replace(An, Chi, Leader, Middle, on), Unfit, Unfit, Unfit, Unfit, Unfit, Unfit, Unfit, Unfit)
                .Verb("Vacate: vacates", (r, on) => r.Vacate(An, Holder, Middle.PlusDays(-1), on), Absent, leave, leave, leave, Leaves, Absent, leave, leave)
                .Verb("Vacate: vacates at the end of the term", (r, on) => r.Vacate(An, Holder, Last, on), Absent, leave, leave, Leaves, Absent, leave, leave, leave);
        }
    }

    [Fact]
    public void Replace_ForATerm_TakesTheRestOfIt()
    {
        Roster post = Post(Of(An, Holder, new(First, Last)));

        post.Replace(An, Binh, Holder, Middle, First);

        post.Members.Should().Equal(Of(An, Holder, new(First, Middle.PlusDays(-1))), Of(Binh, Holder, new(Middle, Last)));
        post.HoldersOn(Middle.PlusDays(-1)).Should().Equal(An);
        post.HoldersOn(Middle).Should().Equal(Binh);
        post.HoldersOn(Last.PlusDays(1)).Should().BeEmpty();
        post.PendingEvents.Should().Equal(new MemberReplaced(post.Group.Id, An, Binh, Holder, Middle, First));
    }

    [Fact]
    public void Appoint_Interval_IsInTheEvent()
    {
        Roster post = Post();

        post.Appoint(An, Holder, new(First, Last), Middle);

        post.PendingEvents.Should().Equal(new MemberAppointed(post.Group.Id, An, Holder, new(First, Last), Middle));
        post.Members.Should().Equal(Of(An, Holder, new(First, Last)));
        post.Version.Should().Be(1);
    }

    [Fact]
    public void Appoint_WithoutAFirstDayOrAParty_IsAnArgumentError()
    {
        Roster post = Post();

        FluentActions.Invoking(() => post.Appoint(An, Holder, DateRange.Until(Last), First)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Appoint(default, Holder, DateRange.Since(First), First)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Appoint(An, Holder, new(First, new LocalDate(2101, 1, 1)), First)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Replace(An, default, Holder, First, First)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Vacate(default, Holder, First, First)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Appoint(An, Holder, DateRange.Since(First), new(1899, 12, 31))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Replace(An, Binh, Holder, First, new(1899, 12, 31))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Vacate(An, Holder, First, new(2101, 1, 1))).Should().Throw<ArgumentException>();
        post.Version.Should().Be(0);
    }

    /// <summary>What verbs tell apart, said of the middle of the year.</summary>
    private static PostShape ShapeOf(Roster roster)
    {
        Membership[] now = [.. roster.Members.Where(m => m.Interval.Contains(Middle))];
        return (now.Length, roster.HoldersOn(Middle.PlusDays(-1)).Count) switch
        {
            _ when !roster.Group.Interval.Contains(Middle) => PostShape.Abolished,
            (0, 0) => PostShape.Vacant,
            (0, _) => PostShape.Left,
            ( > 1, _) => PostShape.Shared,
            (_, 0) => PostShape.HeldFromThenOn,
            _ when now[0].Interval.From is null => PostShape.HeldAlways,
            _ when now[0].Interval.To is null => PostShape.Held,
            _ => PostShape.HeldForATerm,
        };
    }

    private static Roster Post(params Membership[] members) => Post(DateRange.Always, members);

    private static Roster Post(DateRange interval, params Membership[] members) =>
        new() { Group = new() { Id = new("CD1"), Kind = PartyKind.Post, Interval = interval }, Members = [.. members], ChangedOn = First };

    private static Membership Of(Id<Party> party, MembershipRole role, DateRange interval) =>
        new() { Group = new("CD1"), Party = party, Role = role, Interval = interval };
}
