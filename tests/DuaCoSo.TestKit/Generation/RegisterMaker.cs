using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.TestKit.Generation;

/// <summary>Registers that a policy has something to say about.</summary>
internal static class RegisterMaker
{
    public static RegisterFacts Facts(Scene scene, IReadOnlyList<Policy> policies)
    {
        IReadOnlyList<LocalityVersion> territory = new TerritoryMaker(scene).Versions();
        var partyMaker = new PartyMaker(scene);
        IReadOnlyList<Party> parties = partyMaker.Parties();
        IReadOnlyList<ResponsibilityAssignment> assignments = new AssignmentMaker(scene, territory).Assignments();
        var facts = new FactMaker(scene, policies, assignments, parties);
        return new()
        {
            Localities = territory,
            Parties = scene.Draw.Shuffled(parties),
            Members = partyMaker.Members(),
            Assignments = assignments,
            Activities = facts.Activities(),
            Excusals = facts.Excusals(),
            Petitions = facts.Petitions(),
            Tasks = facts.Tasks(),
            Contributions = facts.Contributions(),
            Feedback = facts.Forms(),
            Scores = facts.Scores(),
            Sanctions = facts.Sanctions(),
            Documents = scene.Draw.Chance(40) ? [.. Words.Matters.Select(m => new IssuedDocument { Id = m, CarriesOut = m == Words.Matters[1] ? Words.Matters[0] : null })] : [],
        };
    }
}
