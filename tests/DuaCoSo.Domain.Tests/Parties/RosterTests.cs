using DuaCoSo.Domain.Parties;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Parties;

/// <summary>Every verb of a roster in every state, and what comes of it.</summary>
[Rule("O0")]
public sealed class RosterTests
{
    private const string Unfit = "DCS1501", Already = "DCS1502", Occupied = "DCS1503", Absent = "DCS1504", Leaves = "DCS1505", NoGroup = "DCS1506";
    private const MembershipRole Holder = MembershipRole.Holder, Leader = MembershipRole.Leader, Member = MembershipRole.Member;

    private static readonly LocalDate First = new(2024, 1, 1);
    private static readonly LocalDate Middle = new(2024, 5, 15);
    private static readonly LocalDate Last = new(2024, 12, 31);
    private static readonly Id<Party> An = new("an"), Binh = new("binh"), Chi = new("chi");

    private static readonly StateMachine<Roster> Posts = new StateMachine<Roster>()
        .State("vacant", () => Post())
        .State("held", () => Post(Of(An, Holder, DateRange.Since(First))))
        .State("held always", () => Post(Of(An, Holder, DateRange.Always)))
        .State("held for a term", () => Post(Of(An, Holder, new(First, Last))))
        .State("left", () => Post(Of(An, Holder, new(First, Middle.PlusDays(-1)))))
        .State("held from then on", () => Post(Of(An, Holder, DateRange.Since(Middle))))
        .State("shared", () => Post(Of(An, Holder, DateRange.Since(First)), Of(Binh, Holder, DateRange.Since(First))))
        .State("abolished", () => Post(new DateRange(First, Middle.PlusDays(-1)), Of(An, Holder, DateRange.Since(First))));

    private static readonly StateMachine<Roster> Teams = new StateMachine<Roster>()
        .State("empty", () => Team())
        .State("led", () => Team(Of(An, Leader, DateRange.Since(First))))
        .State("with members", () => Team(Of(An, Leader, DateRange.Since(First)), Of(Binh, Member, DateRange.Since(First)), Of(An, Member, DateRange.Since(First))))
        .State("of officials", () => new Roster { Group = new() { Id = new("G"), Kind = PartyKind.Official } });

    [Fact]
    public void Verbs_EveryStateOfAPost_AreAllowedOrRefused()
    {
        const string appoint = "memberAppointed", replace = "memberReplaced", leave = "memberLeft";
        Posts
            .Verb("appoints another", r => r.Appoint(Chi, Holder, DateRange.Since(Middle)), appoint, Occupied, Occupied, Occupied, appoint, Occupied, Occupied, NoGroup)
            .Verb("appoints the same", r => r.Appoint(An, Holder, DateRange.Since(Middle)), appoint, Already, Already, Already, appoint, Already, Already, NoGroup)
            .Verb("appoints another until then", r => r.Appoint(Chi, Holder, new(First, Middle.PlusDays(-1))), appoint, Occupied, Occupied, Occupied, Occupied, appoint, Occupied, Occupied)
            .Verb("appoints beside", r => r.AppointBeside(Chi, Holder, new(Middle, Last)), appoint, appoint, appoint, appoint, appoint, appoint, appoint, NoGroup)
            .Verb("appoints the same beside", r => r.AppointBeside(An, Holder, new(Middle, Last)), appoint, Already, Already, Already, appoint, Already, Already, NoGroup)
            .Verb("appoints a leader", r => r.Appoint(Chi, Leader, DateRange.Since(Middle)), Unfit, Unfit, Unfit, Unfit, Unfit, Unfit, Unfit, Unfit)
            .Verb("replaces", r => r.Replace(An, Chi, Holder, Middle), Absent, replace, replace, replace, Leaves, Absent, replace, NoGroup)
            .Verb("replaces by the other", r => r.Replace(An, Binh, Holder, Middle), Absent, replace, replace, replace, Leaves, Absent, Already, NoGroup)
            .Verb("replaces by the same", r => r.Replace(An, An, Holder, Middle), Absent, Already, Already, Already, Leaves, Absent, Already, NoGroup)
            .Verb("replaces at once", r => r.Replace(An, Chi, Holder, First), Absent, Absent, replace, Absent, Absent, Absent, Absent, Absent)
            .Verb("replaces a leader", r => r.Replace(An, Chi, Leader, Middle), Unfit, Unfit, Unfit, Unfit, Unfit, Unfit, Unfit, Unfit)
            .Verb("vacates", r => r.Vacate(An, Holder, Middle.PlusDays(-1)), Absent, leave, leave, leave, Leaves, Absent, leave, leave)
            .Verb("vacates at the end of the term", r => r.Vacate(An, Holder, Last), Absent, leave, leave, Leaves, Absent, leave, leave, leave)
            .Check();
    }

    [Fact]
    public void Verbs_EveryStateOfATeam_AreAllowedOrRefused()
    {
        const string appoint = "memberAppointed", replace = "memberReplaced", leave = "memberLeft";
        Teams
            .Verb("appoints a leader", r => r.Appoint(Chi, Leader, DateRange.Since(Middle)), appoint, Occupied, Occupied, Unfit)
            .Verb("appoints a second leader", r => r.AppointBeside(Chi, Leader, DateRange.Since(Middle)), appoint, appoint, appoint, Unfit)
            .Verb("appoints a member", r => r.Appoint(Chi, Member, DateRange.Since(Middle)), appoint, appoint, appoint, Unfit)
            .Verb("appoints the leader a member", r => r.Appoint(An, Member, DateRange.Since(Middle)), appoint, appoint, Already, Unfit)
            .Verb("appoints a holder", r => r.Appoint(Chi, Holder, DateRange.Since(Middle)), Unfit, Unfit, Unfit, Unfit)
            .Verb("replaces the leader by a member", r => r.Replace(An, Binh, Leader, Middle), Absent, replace, replace, Unfit)
            .Verb("replaces a member", r => r.Replace(Binh, Chi, Member, Middle), Absent, Absent, replace, Unfit)
            .Verb("loses a member", r => r.Vacate(Binh, Member, Middle), Absent, Absent, leave, Absent)
            .Verb("loses its leader", r => r.Vacate(An, Leader, Middle), Absent, leave, leave, Absent)
            .Check();
    }

    [Fact]
    public void Replace_ForATerm_TakesTheRestOfIt()
    {
        Roster post = Post(Of(An, Holder, new(First, Last)));

        post.Replace(An, Binh, Holder, Middle);

        post.Members.Should().Equal(Of(An, Holder, new(First, Middle.PlusDays(-1))), Of(Binh, Holder, new(Middle, Last)));
        post.HoldersOn(Middle.PlusDays(-1)).Should().Equal(An);
        post.HoldersOn(Middle).Should().Equal(Binh);
        post.HoldersOn(Last.PlusDays(1)).Should().BeEmpty();
        post.PendingEvents.Should().Equal(new MemberReplaced(post.Group.Id, An, Binh, Holder, Middle));
    }

    [Fact]
    public void Vacate_Leader_LeavesTheMember()
    {
        Roster team = Team(Of(An, Leader, DateRange.Since(First)), Of(An, Member, DateRange.Since(First)));

        team.Vacate(An, Leader, Middle);

        team.Members.Should().Equal(Of(An, Leader, new(First, Middle)) with { Group = team.Group.Id }, Of(An, Member, DateRange.Since(First)) with { Group = team.Group.Id });
        team.HoldersOn(Middle.PlusDays(1)).Should().BeEmpty();
        team.PendingEvents.Should().Equal(new MemberLeft(team.Group.Id, An, Leader, Middle));
    }

    [Fact]
    public void Appoint_Interval_IsInTheEvent()
    {
        Roster post = Post();

        post.Appoint(An, Holder, new(First, Last));

        post.PendingEvents.Should().Equal(new MemberAppointed(post.Group.Id, An, Holder, new(First, Last), First));
        post.Members.Should().Equal(Of(An, Holder, new(First, Last)));
        post.Version.Should().Be(1);
    }

    [Fact]
    public void Appoint_WithoutAFirstDayOrAParty_IsAnArgumentError()
    {
        Roster post = Post();

        FluentActions.Invoking(() => post.Appoint(An, Holder, DateRange.Until(Last))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Appoint(default, Holder, DateRange.Since(First))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Appoint(An, Holder, new(First, new LocalDate(2101, 1, 1)))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Replace(An, default, Holder, First)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => post.Vacate(default, Holder, First)).Should().Throw<ArgumentException>();
        post.Version.Should().Be(0);
    }

    private static Roster Post(params Membership[] members) => Post(DateRange.Always, members);

    private static Roster Post(DateRange interval, params Membership[] members) =>
        new() { Group = new() { Id = new("CD1"), Kind = PartyKind.Post, Interval = interval }, Members = [.. members] };

    private static Roster Team(params Membership[] members) =>
        new() { Group = new() { Id = new("T1"), Kind = PartyKind.Team }, Members = [.. members.Select(m => m with { Group = new("T1") })] };

    private static Membership Of(Id<Party> party, MembershipRole role, DateRange interval) =>
        new() { Group = new("CD1"), Party = party, Role = role, Interval = interval };
}
