using DuaCoSo.Domain.Documents;
using NodaTime;

namespace DuaCoSo.Domain.Territories;

/// <summary>A change of the map that takes effect on a date (sắp xếp đơn vị hành chính) (G1).</summary>
/// <remarks>
/// What ends, ends the day before; what starts, starts on the date. The reorganisations of one date take effect together: a locality may end in several of them,
/// each taking a part. Applied by <see cref="Territory.Apply"/>.
/// </remarks>
public abstract record Reorganisation
{
    private protected Reorganisation()
    {
    }

    /// <summary>The day from which it holds.</summary>
    /// <value>In 1900 to 2100.</value>
    public required LocalDate On { get; init; }

    /// <summary>The document that decided it, which then also makes the assignments that follow from it.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Document { get; init; }

    /// <summary>The kind of change, its date and the ids concerned, the same in every culture.</summary>
    public sealed override string ToString() => FormattableString.Invariant($"{On:uuuu'-'MM'-'dd} {Words}");

    /// <summary>What changes, in ids alone.</summary>
    private protected abstract string Words { get; }
}
