using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Obligations;

/// <summary>A thing handed in for each period by a due date (chế độ báo cáo) (O5).</summary>
public sealed record SubmissionRule : ObligationRule
{
    /// <summary>When it is due.</summary>
    public required DueRule Due { get; init; }

    /// <summary>The credit of one that is late.</summary>
    /// <value>0.5 by default, 0 to 1.</value>
    public decimal LateCredit { get; init; } = 0.5m;

    /// <summary>What the credit is multiplied by when required contents are missing.</summary>
    /// <value>0.5 by default, 0 to 1.</value>
    public decimal IncompleteCredit { get; init; } = 0.5m;

    /// <summary>To whom it goes (O6).</summary>
    /// <value>Not said by default.</value>
    public Recipient? Recipient { get; init; }
}
