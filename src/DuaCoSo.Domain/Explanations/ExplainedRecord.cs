using System.Runtime.InteropServices;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Explanations;

/// <summary>One record behind a value (bản ghi làm căn cứ) (E8).</summary>
/// <remarks>
/// Two are equal when all that they tell is. <see langword="default"/> is no record: it has no id, and what tells how it stands throws. An explanation has as many as a
/// year has facts, so that one is three words: what those that stand alike say is theirs in common, and its date is a number until it is asked for.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ExplainedRecord
{
    private const int NoDay = int.MinValue;

    private readonly RecordStanding _standing;
    private readonly ReportingPeriod _period;
    private readonly int _day;

    internal ExplainedRecord(RecordStanding standing, string id, int? day = null, ReportingPeriod period = default)
    {
        _standing = standing;
        Id = id;
        _day = day ?? NoDay;
        _period = period;
    }

    /// <summary>What it is a record of.</summary>
    public RecordKind Kind => _standing.Kind;

    /// <summary>The id of the record; of an obligation or a form, of its assignment; of a sanction, of its party.</summary>
    public string Id { get; }

    /// <summary>The sub-period, for an obligation; the period, for a manual score; <see langword="null"/> for others.</summary>
    public ReportingPeriod? Period => _period.IsEmpty ? null : _period;

    /// <summary>The date that counts: when it was met, handed in, answered or dated, else when it is or was due; <see langword="null"/> where there is none.</summary>
    public LocalDate? Date => _day == NoDay ? null : Day.At(_day);

    /// <summary>How it stands, as a code: the status of an obligation or petition, the outcome of a task, <c>received</c>, <c>missing</c> or <c>recorded</c>.</summary>
    public string Status => _standing.Status;

    /// <summary>Whether it lacks required contents, so that it counts less (O5).</summary>
    public bool IsIncomplete => _standing.IsIncomplete;

    /// <summary>What it adds to the numerator; <see langword="null"/> when it is left out.</summary>
    public Fraction? Amount => _standing.Amount;

    /// <summary>How it stands and what it adds, in common with those that stand alike.</summary>
    internal RecordStanding Standing => _standing;

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => _standing is null ? "" : FormattableString.Invariant($"{Kind} {Id} {Period} {Status}");
}
