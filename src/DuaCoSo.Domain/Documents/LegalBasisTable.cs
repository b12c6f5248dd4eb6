using NodaTime;

namespace DuaCoSo.Domain.Documents;

/// <summary>Documents that hold together, by number in the order of their ids.</summary>
internal sealed class LegalBasisTable
{
    public required Dictionary<Id<IssuedDocument>, int> Numbers { get; init; }

    public required IssuedDocument[] Documents { get; init; }

    /// <summary>The first day of each, where it is known.</summary>
    public required LocalDate?[] Starts { get; init; }

    /// <summary>The days on which each is in force; <see langword="null"/> when on none.</summary>
    public required DateRange?[] InForce { get; init; }

    /// <summary>The first to take its place first.</summary>
    public required int[][] ReplacedBy { get; init; }

    /// <summary>The first in force first.</summary>
    public required int[][] AmendedBy { get; init; }

    /// <summary>By id.</summary>
    public required int[][] CarriedOutBy { get; init; }
}
