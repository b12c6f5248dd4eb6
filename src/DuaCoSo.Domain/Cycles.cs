namespace DuaCoSo.Domain;

/// <summary>Finds the parts of a directed graph in which every node leads to every other, without recursion and in time linear to its edges.</summary>
internal static class Cycles
{
    /// <summary>The parts with a cycle, each as its nodes in ascending order: those of several nodes, and single ones that lead to themselves.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="edges">The edges.</param>
    public static List<int[]> Find(int nodes, List<(int From, int To)> edges)
    {
        (int[] starts, int[] targets) = Adjacency(nodes, edges);
        int[] order = new int[nodes];
        int[] low = new int[nodes];
        int[] next = new int[nodes];
        bool[] isOpen = new bool[nodes];
        var open = new Stack<int>();
        var path = new Stack<int>();
        var parts = new List<int[]>();
        int visited = 0;
        for (int root = 0; root < nodes; root++)
        {
            // Only a node with edges can be part of a cycle.
            if (order[root] == 0 && starts[root] < starts[root + 1])
            {
                Enter(root);
                Walk();
            }
        }

        return parts;

        void Enter(int node)
        {
            order[node] = low[node] = ++visited;
            next[node] = starts[node];
            isOpen[node] = true;
            open.Push(node);
            path.Push(node);
        }

        void Walk()
        {
            while (path.TryPeek(out int node))
            {
                if (next[node] < starts[node + 1])
                {
                    int target = targets[next[node]++];
                    if (order[target] == 0)
                    {
                        Enter(target);
                    }
                    else if (isOpen[target])
                    {
                        low[node] = Math.Min(low[node], order[target]);
                    }
                }
                else
                {
                    path.Pop();
                    if (path.TryPeek(out int before))
                    {
                        low[before] = Math.Min(low[before], low[node]);
                    }

                    if (low[node] == order[node])
                    {
                        Close(node);
                    }
                }
            }
        }

        void Close(int node)
        {
            var part = new List<int>();
            int last;
            do
            {
                last = open.Pop();
                isOpen[last] = false;
                part.Add(last);
            }
            while (last != node);

            if (part.Count > 1 || targets.AsSpan(starts[node]..starts[node + 1]).Contains(node))
            {
                part.Sort();
                parts.Add([.. part]);
            }
        }
    }

    private static (int[] Starts, int[] Targets) Adjacency(int nodes, List<(int From, int To)> edges)
    {
        int[] starts = new int[nodes + 1];
        foreach ((int from, _) in edges)
        {
            starts[from + 1]++;
        }

        for (int i = 0; i < nodes; i++)
        {
            starts[i + 1] += starts[i];
        }

        int[] at = starts[..nodes];
        int[] targets = new int[edges.Count];
        foreach ((int from, int to) in edges)
        {
            targets[at[from]++] = to;
        }

        return (starts, targets);
    }
}
