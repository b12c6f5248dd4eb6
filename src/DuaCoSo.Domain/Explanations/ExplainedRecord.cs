using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Explanations;

/// <summary>One record behind a value (bản ghi làm căn cứ) (E8).</summary>
public sealed record ExplainedRecord
{
    /// <summary>What it is a record of.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The id of the record; of an obligation or a form, of its assignment; of a sanction, of its party.</summary>
    public required string Id { get; init; }

    /// <summary>The sub-period, for an obligation.</summary>
    public required ReportingPeriod? Period { get; init; }

    /// <summary>The date that counts: when it was met, handed in, answered or dated, else when it is or was due; <see langword="null"/> where there is none.</summary>
    public required LocalDate? Date { get; init; }

    /// <summary>How it stands, as a code: the status of an obligation or petition, the outcome of a task, <c>received</c>, <c>missing</c> or <c>recorded</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Whether it lacks required contents, so that it counts less (O5).</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>What it adds to the numerator; <see langword="null"/> when it is left out.</summary>
    public required Fraction? Amount { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Id} {Period} {Status}");
}
