using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Registers;

/// <summary>What the versions of the localities together say: one version a day, and a tree on every day (G1).</summary>
internal sealed partial class RegisterCheck
{
    private TreeCheck? _tree;

    /// <summary>The versions of one locality share no day (G1). A version that does may have a wrong id, and is left out of the tree.</summary>
    private void CheckOverlaps()
    {
        IReadOnlyList<LocalityVersion> versions = _facts.Localities;
        _tree = new(versions, [.. versions.Select(v => DayRange.Of(Judged(v.Interval)))], i => versions[i].Locality.IsEmpty || HasDoubtfulDays(i));
        foreach ((int row, LocalDate date) in _tree.Overlaps)
        {
            Add(
                new(RegisterTable.Localities, row, versions[row]), versions[row].Interval.From is null ? "id" : "from",
                RegisterProblems.OverlappingVersions, ("id", versions[row].Locality.Key), ("date", Iso(date)));
            _localities.MarkAmbiguous(versions[row].Locality.Key);
        }
    }

    /// <summary>On every day the territory is a tree: no cycle, and a parent wherever there is a child (G1).</summary>
    private void CheckTree()
    {
        foreach ((LocalDate date, List<int> versions) in _tree!.Circles)
        {
            int row = versions.Min();
            Add(
                new(RegisterTable.Localities, row, _facts.Localities[row]), "parent", RegisterProblems.ParentCycle,
                ("ids", Names(versions.Order().Select(v => _facts.Localities[v].Locality.Key))), ("date", Iso(date)));
        }

        // A version that could not be read may fill a gap.
        (int Version, LocalDate Date)[] gaps = [.. _tree.Gaps(DoubtfulLocalities().Contains)];
        if (gaps.Select(g => _facts.Localities[g.Version].Parent).Distinct().Count() > _defects.BrokenKeys(RegisterTable.Localities.Name))
        {
            foreach ((int index, LocalDate date) in gaps)
            {
                LocalityVersion version = _facts.Localities[index];
                Add(
                    new(RegisterTable.Localities, index, version), "parent", RegisterProblems.ParentNotActive,
                    ("id", version.Locality.Key), ("parent", version.Parent!.Value.Key), ("date", Iso(date)));
            }
        }
    }

    /// <summary>The localities of which a version's interval is not known, or that share days with themselves.</summary>
    private HashSet<string> DoubtfulLocalities()
    {
        var doubtful = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < _facts.Localities.Count; i++)
        {
            string id = _facts.Localities[i].Locality.Key;
            if (HasDoubtfulDays(i) || _localities.IsAmbiguous(id))
            {
                doubtful.Add(id);
            }
        }

        return doubtful;
    }

    private bool HasDoubtfulDays(int version) =>
        _facts.Localities[version].Interval != Judged(_facts.Localities[version].Interval)
        || _defects.Has(RegisterTable.Localities.Name, version, "from")
        || _defects.Has(RegisterTable.Localities.Name, version, "to");
}
