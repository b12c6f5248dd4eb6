using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>To whom an obligation's submission goes on its due date (O6).</summary>
internal static class RecipientFinder
{
    /// <summary>The numbers of the parties, each once, by id; possibly none.</summary>
    public static int[] HoldersOf(Recipient recipient, ResponsibilityRegister register, int link, int due)
    {
        AssignmentTable assignments = register.Assignments;
        int locality = assignments.Locality[LinkOn(assignments, link, due)];
        int level = register.Localities.Levels.Find(recipient.Level!.Value.Code);
        int ancestor = register.Localities.AncestorOf(locality, level, due);
        if (ancestor == KeyTable.None)
        {
            return [];
        }

        int role = assignments.Roles.Find(recipient.Role!.Value.Code);
        var parties = new SortedSet<int>();
        foreach (int assignment in assignments.On(ancestor))
        {
            if (assignments.Role[assignment] == role && assignments.Intervals[assignment].Contains(due))
            {
                parties.Add(assignments.Party[assignment]);
            }
        }

        return [.. parties];
    }

    /// <summary>The latest link of the chain active on the due date, else the obligation's own.</summary>
    private static int LinkOn(AssignmentTable assignments, int link, int due)
    {
        ReadOnlySpan<int> links = assignments.Links(assignments.Chain[link]);
        for (int i = links.Length - 1; i >= 0; i--)
        {
            if (assignments.Intervals[links[i]].Contains(due))
            {
                return links[i];
            }
        }

        return link;
    }
}
