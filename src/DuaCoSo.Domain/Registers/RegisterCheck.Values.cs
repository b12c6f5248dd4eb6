using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Registers;

/// <summary>Values and references of single records.</summary>
internal sealed partial class RegisterCheck
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private IdDirectory Directory(RegisterTable table, bool isOpen = false)
    {
        int missing = _defects.BrokenKeys(table.Name);
        return new(table, missing, isOpen && missing == 0);
    }

    private static void Each<T>(RegisterTable table, IReadOnlyList<T> facts, Action<Row, T> check)
        where T : class
    {
        for (int i = 0; i < facts.Count; i++)
        {
            T fact = facts[i] ?? throw new ArgumentException($"The list of {table} holds null at {i}.", nameof(facts));
            check(new(table, i, fact), fact);
        }
    }

    private void Unique<T>(RegisterTable table, IReadOnlyList<T> facts, Func<T, string> key, IdDirectory directory)
        where T : class =>
        Each(table, facts, (row, fact) =>
        {
            if (!directory.Add(key(fact), row.Index))
            {
                Add(row, "id", RegisterProblems.DuplicateId, ("id", key(fact)), ("table", table.Name));
            }
        });

    /// <summary>A text that must be given, if it is there at all.</summary>
    private void Given(Row row, string field, string? text)
    {
        if (text is { Length: 0 })
        {
            Missing(row, field);
        }
    }

    /// <summary>A period that must be given, if it is there at all.</summary>
    private void Given(Row row, string field, ReportingPeriod? period)
    {
        if (period is { IsEmpty: true })
        {
            Missing(row, field);
        }
    }

    private void Code(Row row, string field, string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            Missing(row, field);
        }
        else if (!TextKey.IsValid(code) && !Has(row, field))
        {
            Add(row, field, RegisterProblems.InvalidCode, ("field", field));
        }
    }

    private void Codes<T>(Row row, string field, ValueList<T> codes, Func<T, string> text)
    {
        foreach (T code in codes.AsSpan())
        {
            if (text(code).Length == 0)
            {
                Missing(row, field);
                return;
            }
        }
    }

    private void Word(Row row, string field, int number, int last)
    {
        if (number == 0)
        {
            Missing(row, field);
        }
        else if (number < 0 || number > last)
        {
            Add(row, field, RegisterProblems.UnknownWord, ("field", field), ("value", Invariant(number)));
        }
    }

    private bool Number(Row row, string field, decimal? value, NumberRange range)
    {
        if (value is not { } number || range.Contains(number) || Has(row, field))
        {
            return true;
        }

        Add(row, field, RegisterProblems.NumberOutOfRange, ("field", field), ("value", Invariant(number)), ("range", range.ToString()));
        return false;
    }

    private bool Date(Row row, string field, LocalDate date)
    {
        if (IsJudged(date))
        {
            return true;
        }

        if (!Has(row, field))
        {
            Add(row, field, RegisterProblems.DateOutOfRange, ("field", field), ("date", Iso(date)));
        }

        return false;
    }

    private void Dates(Row row, DateRange interval)
    {
        if (interval.From is { } from)
        {
            Date(row, "from", from);
        }

        if (interval.To is { } to)
        {
            Date(row, "to", to);
        }
    }

    /// <summary>Dates that never run backwards; those that could not be read, or are out of range, say nothing. All but the first are checked for their range.</summary>
    private void Forward(Row row, ReadOnlySpan<(string Field, LocalDate? Date)> dates)
    {
        (string Field, LocalDate Date)? before = null;
        for (int i = 0; i < dates.Length; i++)
        {
            if (dates[i].Date is not { } date || !(i == 0 ? IsJudged(date) : Date(row, dates[i].Field, date)))
            {
                continue;
            }

            if (before is { } earlier && date < earlier.Date)
            {
                Add(
                    row, dates[i].Field, RegisterProblems.DatesBackwards,
                    ("field", dates[i].Field), ("date", Iso(date)), ("earlierField", earlier.Field), ("earlier", Iso(earlier.Date)));
            }

            before = (dates[i].Field, date);
        }
    }

    /// <summary>An id that must be of a record of a table, if it is there at all.</summary>
    private void Reference(Row row, string field, string? key, IdDirectory target)
    {
        if (key is null)
        {
            return;
        }

        if (key.Length == 0)
        {
            Missing(row, field);
        }
        else if (!target.Knows(key))
        {
            if (!_unknown.TryGetValue((row.Table, target), out UnknownIds? unknown))
            {
                _unknown.Add((row.Table, target), unknown = new());
            }

            unknown.Add(new(row, field, key, target.WithZeros(key)));
        }
    }

    private void References<T>(Row row, string field, ValueList<Id<T>> ids, IdDirectory target)
    {
        foreach (Id<T> id in ids.AsSpan())
        {
            Reference(row, field, id.Key, target);
        }
    }

    private void ReportUnknown()
    {
        foreach (IGrouping<RegisterTable, KeyValuePair<(RegisterTable Source, IdDirectory Target), UnknownIds>> source in _unknown.GroupBy(u => u.Key.Source))
        {
            // Zeros are lost by how a file was saved, whichever tables its columns name.
            int lost = source.Sum(u => u.Value.LostZeros);
            UnknownId? firstLost = null;
            foreach (((_, IdDirectory target), UnknownIds unknown) in source)
            {
                foreach (UnknownId id in unknown.Kept)
                {
                    if (id.WithZeros is not null && lost >= LeastLostZeros)
                    {
                        firstLost = firstLost is { } first && first.IsBefore(id) ? first : id with { Target = target.Table };
                    }
                    else if (id.WithZeros is not null || !target.ExplainsUnknown)
                    {
                        Add(id.Row, id.Field, RegisterProblems.UnknownId, ("id", id.Key), ("table", target.Table.Name));
                    }
                }

                if (!target.ExplainsUnknown)
                {
                    _log.AddUnlisted(source.Key, unknown.More);
                }
            }

            if (firstLost is { } one)
            {
                Add(
                    one.Row, one.Field, RegisterProblems.LostZeros,
                    ("count", Invariant(lost)), ("id", one.Key), ("known", one.WithZeros!), ("table", one.Target!.Name));
            }
        }
    }

    private void Missing(Row row, string field)
    {
        if (!Has(row, field))
        {
            Add(row, field, RegisterProblems.ValueMissing, ("field", field));
        }
    }

    private bool Has(Row row, string field) => _defects.Has(row.Table.Name, row.Index, field);

    private void Add(Row row, string field, ProblemKind kind, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        _log.Add(row.Table, row.Index, field, row.Id, kind, arguments);

    private static bool IsJudged(LocalDate date) => date.Year is >= FirstYear and <= LastYear;

    /// <summary>An interval without the ends that are wrong by themselves.</summary>
    private static DateRange Judged(DateRange interval) => new(
        interval.From is { } from && IsJudged(from) ? from : null,
        interval.To is { } to && IsJudged(to) ? to : null);

    /// <summary>A record of a table.</summary>
    private readonly record struct Row(RegisterTable Table, int Index, object Fact)
    {
        /// <summary>Its id, for the tables whose records have one.</summary>
        public string? Id => Table.Columns[0] == "id"
            ? Fact is Territories.LocalityVersion version ? version.Locality.Key : Fact.ToString()
            : null;
    }

    /// <summary>An id that a record names and its table does not have.</summary>
    private readonly record struct UnknownId(Row Row, string Field, string Key, string? WithZeros)
    {
        public RegisterTable? Target { get; init; }

        public bool IsBefore(UnknownId other) => Row.Index < other.Row.Index
            || (Row.Index == other.Row.Index && Row.Table.IndexOf(Field) <= other.Row.Table.IndexOf(other.Field));
    }

    /// <summary>The unknown ids of one table in the references of another.</summary>
    private sealed class UnknownIds
    {
        private int _ordinary;

        public List<UnknownId> Kept { get; } = [];

        public int LostZeros { get; private set; }

        public int More { get; private set; }

        public void Add(UnknownId id)
        {
            if (id.WithZeros is not null)
            {
                if (++LostZeros <= LeastLostZeros)
                {
                    Kept.Add(id);
                }
            }
            else if (++_ordinary <= RegisterCheckLog.KeptPerTable)
            {
                Kept.Add(id);
            }
            else
            {
                More++;
            }
        }
    }
}
