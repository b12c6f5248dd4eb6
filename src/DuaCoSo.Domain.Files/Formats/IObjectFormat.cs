namespace DuaCoSo.Domain.Files.Formats;

/// <summary>An object of a policy file, for those who walk the table: reference, schema, tests.</summary>
internal interface IObjectFormat
{
    /// <summary>What the reference calls it.</summary>
    LocalizedText Title { get; }

    /// <summary>Its properties, in the canonical order.</summary>
    IReadOnlyList<IProperty> Properties { get; }

    /// <summary>How many of them must be given at the least, whichever they are.</summary>
    int Least { get; }

    /// <summary>Whether it has a property of a name.</summary>
    bool Has(string name) => Properties.Any(p => string.Equals(p.Name, name, StringComparison.Ordinal));
}
