using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Sanctions;

/// <summary>A party's discipline (kỷ luật) (S1).</summary>
public sealed record Sanction
{
    /// <summary>Who was sanctioned.</summary>
    public required Id<Party> Party { get; init; }

    /// <summary>When.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>How.</summary>
    /// <value>Not recorded by default.</value>
    public SanctionKind? Kind { get; init; }

    /// <summary>The document that imposed it.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Document { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Party} {LocalDatePattern.Iso.Format(Date)}");
}
