using DuaCoSo.Domain.Parties;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Parties;

/// <summary>Every verb of a team's roster in every state, and what comes of it.</summary>
[Rule("O0")]
public sealed class TeamRosterTests : LifeTests<Roster>
{
    private const string Unfit = "DCS1501", Already = "DCS1502", Occupied = "DCS1503", Absent = "DCS1504";
    private const MembershipRole Holder = MembershipRole.Holder, Leader = MembershipRole.Leader, Member = MembershipRole.Member;

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
                .State(TeamShape.Empty, () => Group(PartyKind.Team))
                .State(TeamShape.Led, () => Group(PartyKind.Team, Of(An, Leader)))
                .State(TeamShape.WithMembers, () => Group(PartyKind.Team, Of(An, Leader), Of(Binh, Member), Of(An, Member)))
                .State(TeamShape.NoTeam, () => Group(PartyKind.Official))
                .Verb("Appoint: appoints a leader", (r, on) => r.Appoint(Chi, Leader, DateRange.Since(Middle), on), appoint, Occupied, Occupied, Unfit)
                .Verb("AppointBeside: appoints a second leader", (r, on) => r.AppointBeside(Chi, Leader, DateRange.Since(Middle), on), appoint, appoint, appoint, Unfit)
                .Verb("Appoint: appoints a member", (r, on) => r.Appoint(Chi, Member, DateRange.Since(Middle), on), appoint, appoint, appoint, Unfit)
                .Verb("Appoint: appoints the leader a member", (r, on) => r.Appoint(An, Member, DateRange.Since(Middle), on), appoint, appoint, Already, Unfit)
                .Verb("Appoint: appoints a holder", (r, on) => r.Appoint(Chi, Holder, DateRange.Since(Middle), on), Unfit, Unfit, Unfit, Unfit)
                .Verb("Replace: replaces the leader by a member", (r, on) => r.Replace(An, Binh, Leader, Middle, on), Absent, replace, replace, Unfit)
                .Verb("Replace: replaces a member", (r, on) => r.Replace(Binh, Chi, Member, Middle, on), Absent, Absent, replace, Unfit)
                .Verb("Vacate: loses a member", (r, on) => r.Vacate(Binh, Member, Middle, on), Absent, Absent, leave, Absent)
                .Verb("Vacate: loses its leader", (r, on) => r.Vacate(An, Leader, Middle, on), Absent, leave, leave, Absent);
        }
    }

    [Fact]
    public void Vacate_Leader_LeavesTheMember()
    {
        Roster team = Group(PartyKind.Team, Of(An, Leader), Of(An, Member));

        team.Vacate(An, Leader, Middle, First);

        team.Members.Should().Equal(Of(An, Leader) with { Interval = new(First, Middle) }, Of(An, Member));
        team.HoldersOn(Middle.PlusDays(1)).Should().BeEmpty();
        team.PendingEvents.Should().Equal(new MemberLeft(team.Group.Id, An, Leader, Middle, First));
    }

    private static TeamShape ShapeOf(Roster roster) =>
        roster.Group.Kind != PartyKind.Team ? TeamShape.NoTeam
        : roster.Members.Any(m => m.Role == Member) ? TeamShape.WithMembers
        : roster.Members.Count > 0 ? TeamShape.Led
        : TeamShape.Empty;

    private static Roster Group(PartyKind kind, params Membership[] members) =>
        new() { Group = new() { Id = new("T1"), Kind = kind }, Members = [.. members], ChangedOn = First };

    private static Membership Of(Id<Party> party, MembershipRole role) =>
        new() { Group = new("T1"), Party = party, Role = role, Interval = DateRange.Since(First) };
}
