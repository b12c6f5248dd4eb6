using System.Collections;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Obligations;

/// <summary>The obligations of an assessment, or some of them (danh sách chế độ): by rule code, assignment id, then the sub-period's place.</summary>
/// <remarks>A list of views over columns. Immutable and safe to share between threads.</remarks>
public sealed class ObligationList : IReadOnlyList<Obligation>
{
    private readonly ObligationSource _source;
    private readonly int[]? _selection;

    internal ObligationList(ObligationSource source)
        : this(source, null)
    {
    }

    private ObligationList(ObligationSource source, int[]? selection)
    {
        _source = source;
        _selection = selection;
    }

    /// <summary>How many there are.</summary>
    public int Count => _selection?.Length ?? _source.Columns.Count;

    /// <summary>Their counts and rates (O8).</summary>
    public ObligationFigures Figures => ObligationFigures.Of(this);

    /// <summary>The obligation at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Obligation this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return At(_selection is null ? index : _selection[index]);
        }
    }

    /// <summary>Those of a party: of its own assignments, and of a post that it held or a team that it led on the last day in force in the sub-period (O0).</summary>
    /// <param name="party">The party.</param>
    public ObligationList Of(Id<Party> party)
    {
        PartyTable parties = _source.Register.Parties;
        int number = parties.Keys.Find(party.Key);
        return Select(row => Assignments.Party[row.Assignment] is var owner && (owner == number || parties.IsHeldBy(owner, number, row.Cell.LastInForce)));
    }

    /// <summary>Those of one assignment.</summary>
    /// <param name="assignment">The assignment under whose id they stand.</param>
    public ObligationList On(Id<ResponsibilityAssignment> assignment)
    {
        int number = Assignments.Keys.Find(assignment.Key);
        return Select(row => row.Assignment == number);
    }

    /// <summary>Those of the assignments for a locality itself; <see cref="Below"/> has those of everything below it too.</summary>
    /// <param name="locality">The locality.</param>
    public ObligationList In(Id<Locality> locality)
    {
        int number = _source.Register.Localities.Keys.Find(locality.Key);
        return Select(row => number != KeyTable.None && Assignments.Locality[row.Assignment] == number);
    }

    /// <summary>Those under one rule.</summary>
    /// <param name="rule">The rule's code.</param>
    public ObligationList Under(string rule) => Select(row => _source.Plan.Rules[row.Rule].Code == rule);

    /// <summary>Those that stand in a certain way.</summary>
    /// <param name="status">The status.</param>
    public ObligationList WithStatus(ObligationStatus status) => Select(row => row.Cell.Status == status);

    /// <summary>Those of the assignments for a locality or for anything below it, as the tree is on a date.</summary>
    /// <param name="root">The locality at the top.</param>
    /// <param name="on">The date.</param>
    public ObligationList Below(Id<Locality> root, LocalDate on)
    {
        HashSet<int> below = _source.Register.Localities.SubtreeOf(_source.Register.Localities.Keys.Find(root.Key), Day.Of(on));
        return Select(row => below.Contains(Assignments.Locality[row.Assignment]));
    }

    /// <summary>Those of one sub-period.</summary>
    /// <param name="period">The sub-period's label.</param>
    public ObligationList In(ReportingPeriod period) => Select(row => _source.PlannedOf(row).Period == period);

    /// <summary>The counts and rates by sector of the assignment, in the order of the sectors' codes; assignments without one are left out.</summary>
    public ValueList<(Sector Sector, ObligationFigures Figures)> FiguresBySector() => this
        .Where(o => Assignments.Sector[o.Row.Assignment] != CodeTable.None)
        .GroupBy(o => Assignments.Sectors[Assignments.Sector[o.Row.Assignment]], StringComparer.Ordinal)
        .OrderBy(g => g.Key, TextKey.Comparer)
        .Select(g => (new Sector(g.Key), ObligationFigures.Of(g))).ToValueList();

    /// <summary>The counts and rates by the locality of a level that the assignment's locality is, or is part of, on a date, by its id; those without one are left out.</summary>
    /// <param name="level">The level, such as the district.</param>
    /// <param name="on">The date.</param>
    public ValueList<(Id<Locality> Locality, ObligationFigures Figures)> FiguresBy(LocalityLevel level, LocalDate on)
    {
        LocalityTable localities = _source.Register.Localities;
        int number = localities.Levels.Find(level.Code);
        int day = Day.Of(on);
        return this
            .GroupBy(o => localities.AncestorOf(Assignments.Locality[o.Row.Assignment], number, day))
            .Where(g => g.Key != KeyTable.None).OrderBy(g => g.Key)
            .Select(g => (new Id<Locality>(localities.Keys[g.Key]), ObligationFigures.Of(g))).ToValueList();
    }

    /// <summary>Those at some positions of the whole list.</summary>
    internal ObligationList At(int[] rows) => new(_source, rows);

    /// <inheritdoc/>
    public IEnumerator<Obligation> GetEnumerator()
    {
        ObligationColumns.Reader rows = _source.Columns.Read();
        for (int i = 0; i < Count; i++)
        {
            int index = _selection is null ? i : _selection[i];
            yield return new(_source, index, rows[index]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} obligations");

    private AssignmentTable Assignments => _source.Register.Assignments;

    private Obligation At(int index) => new(_source, index, _source.Columns[index]);

    private ObligationList Select(Predicate<ObligationRow> predicate)
    {
        ObligationColumns.Reader rows = _source.Columns.Read();
        var selection = new List<int>();
        for (int i = 0; i < Count; i++)
        {
            int row = _selection is null ? i : _selection[i];
            if (predicate(rows[row]))
            {
                selection.Add(row);
            }
        }

        return new(_source, [.. selection]);
    }
}
