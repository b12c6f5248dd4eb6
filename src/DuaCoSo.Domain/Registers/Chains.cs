namespace DuaCoSo.Domain.Registers;

/// <summary>The chains that assignments form (O7).</summary>
internal static class Chains
{
    /// <summary>Numbers the chains: an assignment and its successor are joined when each is the other's first by id with the same party and role.</summary>
    /// <param name="count">How many assignments there are, numbered by id.</param>
    /// <param name="pairs">Which assignment succeeds which of the same party and role.</param>
    /// <returns>The chain of each, and how many chains there are; <see cref="KeyTable.None"/> for assignments that succeed one another in a circle.</returns>
    public static (int[] Chain, int Count) Number(int count, IEnumerable<(int Predecessor, int Successor)> pairs)
    {
        int[] firstPredecessor = Unlinked();
        int[] firstSuccessor = Unlinked();
        foreach ((int predecessor, int successor) in pairs)
        {
            firstPredecessor[successor] = First(firstPredecessor[successor], predecessor);
            firstSuccessor[predecessor] = First(firstSuccessor[predecessor], successor);
        }

        int[] chain = Unlinked();
        int chains = 0;
        for (int start = 0; start < count; start++)
        {
            if (JoinedPredecessor(start) != KeyTable.None)
            {
                continue;
            }

            // Joins go both ways, so following them from every start reaches each assignment at most once.
            for (int link = start; link != KeyTable.None; link = JoinedSuccessor(link))
            {
                chain[link] = chains;
            }

            chains++;
        }

        return (chain, chains);

        int[] Unlinked()
        {
            int[] links = new int[count];
            Array.Fill(links, KeyTable.None);
            return links;
        }

        static int First(int current, int candidate) => current == KeyTable.None ? candidate : Math.Min(current, candidate);

        int JoinedPredecessor(int link) =>
            firstPredecessor[link] is >= 0 and int p && firstSuccessor[p] == link ? p : KeyTable.None;

        int JoinedSuccessor(int link) =>
            firstSuccessor[link] is >= 0 and int s && firstPredecessor[s] == link ? s : KeyTable.None;
    }
}
