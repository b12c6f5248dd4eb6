using System.Globalization;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Successions;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Files.Changes;

/// <summary>Reads a list of changes and judges it by the register that it is about.</summary>
internal sealed class ChangeReader
{
    private readonly ResponsibilityRegister _register;
    private readonly RegisterDefects _defects = new();
    private readonly List<Problem> _problems = [];
    private readonly List<(ChangeRow[] Rows, Reorganisation Change)> _localities = [];
    private readonly List<(ChangeRow[] Rows, PartyReplacement Change)> _parties = [];

    private ChangeReader(ResponsibilityRegister register) => _register = register;

    /// <summary>The changes, or every problem at its line and column.</summary>
    public static Checked<ChangeList> Read(string path, ResponsibilityRegister register)
    {
        var reader = new ChangeReader(register);
        (List<ChangeRow> rows, TableSource source, List<Problem> problems) =
            TableReader.Read(ChangeFormat.File, new CsvRows(ChangeFormat.File, path, CsvRows.Open, RegisterLimits.Default), RegisterLimits.Default, reader._defects, new TextPool(), row => new ChangeRow(row));
        foreach (ChangeRow row in rows)
        {
            reader.CheckRow(row);
        }

        bool isReadable = reader._problems.Count == 0 && problems.TrueForAll(p => p.Severity != Severity.Error);
        var changes = new ChangeList();
        if (reader.ConvertByDate(rows, isReadable))
        {
            changes = new()
            {
                Localities = reader._localities.Select(l => l.Change).ToValueList(),
                Parties = reader._parties.Select(p => p.Change).ToValueList(),
            };
            reader.Judge(changes);
        }

        var all = problems.Concat(source.Locate(reader._problems))
            .OrderBy(p => p.Place.Line ?? 0).ThenBy(p => p.Place.Column ?? 0).ThenBy(p => p.Code, StringComparer.Ordinal).ToValueList();
        return all.Any(p => p.Severity == Severity.Error) ? Checked<ChangeList>.Refused(all) : Checked<ChangeList>.Accepted(changes, all);
    }

    /// <summary>Whether a row has what its kind of change must have, and nothing else; official codes become ids.</summary>
    private void CheckRow(ChangeRow row)
    {
        string table = ChangeFormat.File.Table.Name;
        if (_defects.Has(table, row.Index, "change") || _defects.Has(table, row.Index, "on"))
        {
            return;
        }

        string change = ChangeFormat.File.Columns[1].Words[(int)row.Kind - 1];
        foreach (string column in ChangeFormat.Required(row.Kind))
        {
            bool isGiven = row.Has(column) || (column == "from" && row.Has("fromCodes") && row.Kind != ChangeKind.ReplaceParty);
            if (!isGiven && !_defects.Has(table, row.Index, column) && !(column == "from" && _defects.Has(table, row.Index, "fromCodes")))
            {
                Add(row.Index, column, ChangeFileProblems.ColumnNeeded, ("change", change), ("column", column));
            }
        }

        foreach (string column in ChangeFormat.File.Table.Columns.Where(c => row.Has(c) && !ChangeFormat.Allows(row.Kind, c)))
        {
            Add(row.Index, column, ChangeFileProblems.ColumnNotOfChange, ("change", change), ("column", column));
        }

        if (row.Kind == ChangeKind.Rename && !row.Has("name") && !row.Has("code") && !_defects.Has(table, row.Index, "name") && !_defects.Has(table, row.Index, "code"))
        {
            Add(row.Index, "name", ChangeFileProblems.ColumnNeeded, ("change", change), ("column", "name"));
        }

        if (row.Has("from") && row.Has("fromCodes"))
        {
            Add(row.Index, "fromCodes", ChangeFileProblems.NamedTwice);
        }

        int named = row.Has("from") ? row.From.Count : row.FromCodes.Count;
        if (named > ChangeFormat.Most(row.Kind) && ChangeFormat.Allows(row.Kind, "from"))
        {
            Add(row.Index, "from", ChangeFileProblems.OneAtATime, ("change", change), ("count", named.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The changes of each date in turn, on the territory that the earlier ones leave: codes are given anew and used again.</summary>
    /// <returns>Whether all could be converted. After a code that nothing has, later dates cannot be told.</returns>
    private bool ConvertByDate(List<ChangeRow> rows, bool isReadable)
    {
        Territory territory = _register.Territory;
        foreach (IGrouping<LocalDate, ChangeRow> date in rows.Where(r => !_defects.Has(ChangeFormat.File.Table.Name, r.Index, "on")).GroupBy(r => r.On).OrderBy(d => d.Key))
        {
            int before = _problems.Count;
            foreach (ChangeRow row in date.Where(r => r.FromCodes.Count > 0 && !r.Has("from") && ChangeFormat.Allows(r.Kind, "fromCodes")))
            {
                Resolve(row, territory);
            }

            if (_problems.Count > before)
            {
                return false;
            }

            if (isReadable)
            {
                int first = _localities.Count;
                Convert([.. date]);
                territory = territory.Apply(_localities.Skip(first).Select(l => l.Change)).TryGet(out Territory? after) ? after : territory;
            }
        }

        return isReadable;
    }

    private void Resolve(ChangeRow row, Territory territory)
    {
        var found = new List<Id<Locality>>(row.From);
        foreach (Id<Locality> code in row.FromCodes)
        {
            Checked<LocalityVersion> version = territory.ByCode(code.Key, row.On.PlusDays(-1));
            if (version.TryGet(out LocalityVersion? one))
            {
                found.Add(one.Locality);
            }

            _problems.AddRange(version.Problems.Select(p => p.MovedTo(Place(row.Index, "fromCodes"))));
        }

        row.From = found.ToValueList();
    }

    private void Convert(List<ChangeRow> rows)
    {
        foreach (ChangeRow row in rows.Where(r => r.Kind is not ChangeKind.Split))
        {
            if (row.Kind == ChangeKind.ReplaceParty)
            {
                _parties.Add(([row], new()
                {
                    On = row.On,
                    Replaced = row.From.Select(f => new Id<Party>(f.Key)).ToValueList(),
                    By = new(row.Into!.Value.Key),
                    Document = row.Document,
                }));
                continue;
            }

            _localities.Add(([row], row.Kind switch
            {
                ChangeKind.Merge => new LocalityMerger { On = row.On, From = row.From, Into = row.Successor, Document = row.Document },
                ChangeKind.Rename => new LocalityRenaming { On = row.On, Locality = row.From[0], Name = row.Name, Code = row.Code, Document = row.Document },
                ChangeKind.ChangeKind => new LocalityKindChange
                {
                    On = row.On,
                    Locality = row.From[0],
                    Kind = row.LocalityKind!,
                    Name = row.Name,
                    Code = row.Code,
                    Level = row.Level,
                    Document = row.Document,
                },
                ChangeKind.Move => new LocalityMove { On = row.On, Locality = row.From[0], Parent = row.Parent, Document = row.Document },
                _ => new LevelAbolition { On = row.On, Level = row.Level!.Value, Document = row.Document },
            }));
        }

        foreach (IGrouping<(LocalDate On, Id<Locality> From), ChangeRow> parts in rows.Where(r => r.Kind is ChangeKind.Split).GroupBy(r => (r.On, r.From[0])))
        {
            _localities.Add(([.. parts], new LocalitySplit
            {
                On = parts.Key.On,
                Locality = parts.Key.From,
                Into = parts.Select(p => p.Successor).ToValueList(),
                Document = parts.Select(p => p.Document).FirstOrDefault(d => d is not null),
            }));
        }
    }

    private void Judge(ChangeList changes)
    {
        ChangeRow[][] rows = [.. _localities.Select(l => l.Rows), .. _parties.Select(p => p.Rows)];
        foreach (Problem problem in _register.Territory.Apply(changes.Localities).Problems.Concat(PartyCheck.Check(_register.Facts.Parties, changes)))
        {
            if (problem.Place.Table != ChangeFormat.File.Table.Name || problem.Place.Index is not { } index)
            {
                _problems.Add(problem);
                continue;
            }

            // Of a split's rows the one whose part is meant.
            ChangeRow row = Array.Find(rows[index], r => r.Into?.Key == problem.Argument("id")) ?? rows[index][0];
            _problems.Add(problem.MovedTo(Place(row.Index, problem.Place.Field == "locality" ? "from" : problem.Place.Field!)));
        }
    }

    private void Add(int row, string column, ProblemKind kind, params ReadOnlySpan<(string Name, string Value)> arguments) => _problems.Add(kind.At(Place(row, column), arguments));

    private static ProblemPlace Place(int row, string column) => ProblemPlace.InRegister(ChangeFormat.File.Table.Name, row, column, null);
}
