using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Successions;

/// <summary>Changes of the map and of parties, as an official list has them (danh mục sắp xếp) (G1, G2).</summary>
public sealed record ChangeList
{
    /// <summary>The reorganisations of localities.</summary>
    /// <value>None by default.</value>
    public ValueList<Reorganisation> Localities { get; init; } = [];

    /// <summary>The parties that others carry on.</summary>
    /// <value>None by default.</value>
    public ValueList<PartyReplacement> Parties { get; init; } = [];

    /// <summary>The dates on which anything changes, in order.</summary>
    public ValueList<LocalDate> Dates => Localities.Select(l => l.On).Concat(Parties.Select(p => p.On)).Distinct().Order().ToValueList();

    /// <summary>The changes of one date.</summary>
    /// <param name="date">The date.</param>
    public ChangeList On(LocalDate date) => new()
    {
        Localities = Localities.Where(l => l.On == date).ToValueList(),
        Parties = Parties.Where(p => p.On == date).ToValueList(),
    };

    /// <summary>How many changes there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Localities.Count + Parties.Count} changes");
}
