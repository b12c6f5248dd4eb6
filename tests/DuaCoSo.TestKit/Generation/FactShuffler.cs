using DuaCoSo.Domain.Registers;

namespace DuaCoSo.TestKit.Generation;

/// <summary>Puts the facts of a register into another order.</summary>
public static class FactShuffler
{
    /// <summary>The same facts, every table shuffled.</summary>
    public static RegisterFacts Shuffled(RegisterFacts f, int seed)
    {
        var random = new Random(seed);
        return new()
        {
            Localities = Mixed(f.Localities),
            Parties = Mixed(f.Parties),
            Members = Mixed(f.Members),
            Assignments = Mixed(f.Assignments),
            Activities = Mixed(f.Activities),
            Reports = Mixed(f.Reports),
            Excusals = Mixed(f.Excusals),
            Petitions = Mixed(f.Petitions),
            Tasks = Mixed(f.Tasks),
            Contributions = Mixed(f.Contributions),
            Feedback = Mixed(f.Feedback),
            Scores = Mixed(f.Scores),
            Sanctions = Mixed(f.Sanctions),
            Documents = Mixed(f.Documents),
            Decisions = Mixed(f.Decisions),
        };

        T[] Mixed<T>(IReadOnlyList<T> items)
        {
            T[] mixed = [.. items];
            random.Shuffle(mixed);
            return mixed;
        }
    }
}
