using NodaTime;

namespace DuaCoSo.Domain.Territories;

/// <summary>What one date changes, before it is carried out.</summary>
internal sealed class MapOfDate(LocalDate date)
{
    private readonly Dictionary<Id<Locality>, List<Id<Locality>>> _successors = [];

    public LocalDate Date => date;

    /// <summary>What ends, and the first change that says so.</summary>
    public Dictionary<Id<Locality>, int> Ended { get; } = [];

    /// <summary>What begins or goes on with predecessors.</summary>
    public Dictionary<Id<Locality>, (SuccessorLocality Into, ValueList<Id<Locality>> From, int Change)> Made { get; } = [];

    /// <summary>What is made by which split, and by mergers: by each once.</summary>
    public HashSet<(Id<Locality> Id, Id<Locality>? Divided)> MadeBy { get; } = [];

    /// <summary>What goes on changed.</summary>
    public Dictionary<Id<Locality>, (int Change, Func<LocalityVersion, LocalityVersion> Apply)> Altered { get; } = [];

    /// <summary>What was said of which locality, each once.</summary>
    public HashSet<(Id<Locality> Id, string What)> Said { get; } = [];

    /// <summary>What was given a parent by a move.</summary>
    public HashSet<Id<Locality>> Moved { get; } = [];

    public List<Id<Locality>> SuccessorsOf(Id<Locality> id)
    {
        if (!_successors.TryGetValue(id, out List<Id<Locality>>? own))
        {
            _successors.Add(id, own = []);
        }

        return own;
    }
}
