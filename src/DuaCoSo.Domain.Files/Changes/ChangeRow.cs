using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Files.Changes;

/// <summary>A row of a list of changes as it was read.</summary>
internal sealed class ChangeRow(RegisterRow row)
{
    public int Index { get; } = row.Index;

    public LocalDate On { get; } = row.Date(0);

    public ChangeKind Kind { get; } = (ChangeKind)row.Choice(1);

    public ValueList<Id<Locality>> From { get; set; } = row.List<Id<Locality>>(2);

    public ValueList<Id<Locality>> FromCodes { get; } = row.List<Id<Locality>>(3);

    public Id<Locality>? Into { get; } = row.Optional<Id<Locality>>(4);

    public string? Code { get; } = row.Text(5);

    public string? Name { get; } = row.Text(6);

    public LocalityLevel? Level { get; } = row.Optional<LocalityLevel>(7);

    public string? LocalityKind { get; } = row.Text(8);

    public Id<Locality>? Parent { get; } = row.Optional<Id<Locality>>(9);

    public ValueList<LocalityTrait> Traits { get; } = row.List<LocalityTrait>(10);

    public Id<IssuedDocument>? Document { get; } = row.Optional<Id<IssuedDocument>>(11);

    /// <summary>What a merger or a split leads to.</summary>
    public SuccessorLocality Successor => new()
    {
        Id = Into ?? default,
        Code = Code,
        Name = Name,
        Level = Level,
        Kind = LocalityKind,
        Parent = Parent,
        Traits = Traits.Count > 0 ? Traits : null,
    };

    /// <summary>Whether a column has a value.</summary>
    public bool Has(string column) => column switch
    {
        "from" => From.Count > 0,
        "fromCodes" => FromCodes.Count > 0,
        "into" => Into is not null,
        "code" => Code is not null,
        "name" => Name is not null,
        "level" => Level is not null,
        "kind" => LocalityKind is not null,
        "parent" => Parent is not null,
        "traits" => Traits.Count > 0,
        "document" => Document is not null,
        _ => true,
    };
}
