using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Walks from a locality to the root, as far as there is a version (C3).</summary>
internal static class ResponsibilityChain
{
    /// <summary>The assignments active on a day on each locality of the way, by id on each.</summary>
    public static ValueList<ResponsibleParty> Of(ResponsibilityRegister register, Id<Locality> start, int day)
    {
        var chain = new List<ResponsibleParty>();
        int locality = register.Localities.Keys.Find(start.Key);

        // A parent cycle is refused at the door; the count bounds the walk all the same.
        for (int steps = 0; locality != KeyTable.None && steps <= register.Localities.Keys.Count; steps++)
        {
            if (register.Localities.On(locality, day) is not { } version)
            {
                break;
            }

            foreach (int assignment in register.Assignments.On(locality))
            {
                if (register.Assignments.Intervals[assignment].Contains(day))
                {
                    chain.Add(new(
                        new(register.Localities.Keys[locality]),
                        new(register.Assignments.Keys[assignment]),
                        new(register.Assignments.Roles[register.Assignments.Role[assignment]]),
                        new(register.Parties.Keys[register.Assignments.Party[assignment]])));
                }
            }

            locality = version.Parent;
        }

        return chain.ToValueList();
    }
}
