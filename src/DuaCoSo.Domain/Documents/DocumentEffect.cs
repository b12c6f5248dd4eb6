namespace DuaCoSo.Domain.Documents;

/// <summary>What a document says of its own effect (hiệu lực văn bản), beyond the columns of a register's documents.</summary>
public sealed record DocumentEffect
{
    /// <summary>The document.</summary>
    public required Id<IssuedDocument> Document { get; init; }

    /// <summary>The days on which it is in force by its own words, both ends included.</summary>
    /// <value>By default from the day it was issued, without an end.</value>
    public DateRange? InForce { get; init; }

    /// <summary>The documents that it amends or supplements, and that stay in force.</summary>
    /// <value>None by default.</value>
    public ValueList<Id<IssuedDocument>> Amends { get; init; } = [];

    /// <summary>The document's id.</summary>
    public override string ToString() => Document.Key;
}
