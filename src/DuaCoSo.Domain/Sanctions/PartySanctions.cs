using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.Domain.Sanctions;

/// <summary>The sanctions of one party (các quyết định kỷ luật một chủ thể) (S1).</summary>
/// <remarks>A register takes its <see cref="Sanctions"/>. What lapses still counts for the year in which it was imposed; what was annulled, as after a complaint, never was.</remarks>
public sealed class PartySanctions : Aggregate
{
    private ValueList<Sanction> _sanctions = [];

    /// <summary>The party.</summary>
    public required Id<Party> Party { get; init; }

    /// <summary>Its sanctions, in the order in which they were put down.</summary>
    /// <value>None by default.</value>
    public ValueList<Sanction> Sanctions
    {
        get => _sanctions;
        init => _sanctions = value;
    }

    /// <summary>Puts a sanction down.</summary>
    /// <param name="kind">How the party was sanctioned.</param>
    /// <param name="date">The day that it counts on: that of the document.</param>
    /// <param name="document">The document that imposed it, or <see langword="null"/>.</param>
    /// <param name="on">The day on which it is said.</param>
    /// <exception cref="ArgumentException">The kind or the document is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">That very sanction is there already, or another verb was said later.</exception>
    public void Impose(SanctionKind kind, LocalDate date, Id<IssuedDocument>? document, LocalDate on)
    {
        Arguments.Given(kind.Code.Length > 0, nameof(kind));
        Arguments.Date(date, nameof(date));
        Arguments.Given(document is not { IsEmpty: true }, nameof(document));
        Arguments.Date(on, nameof(on));
        Sanction sanction = new() { Party = Party, Date = date, Kind = kind, Document = document };
        if (_sanctions.Contains(sanction))
        {
            throw Refused(SanctionProblems.ImposedAlready, sanction);
        }

        CheckOrder(on);
        _sanctions = [.. _sanctions, sanction];
        Raise(new SanctionImposed(Party, kind, date, document, on));
    }

    /// <summary>Annuls a sanction, as if it had not been imposed; a lighter or heavier one in its place is imposed anew.</summary>
    /// <param name="sanction">One of its sanctions.</param>
    /// <param name="document">The document that annuls it, or <see langword="null"/>.</param>
    /// <param name="on">The day on which it is said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sanction"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The document is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is none of its sanctions, or another verb was said later.</exception>
    public void Annul(Sanction sanction, Id<IssuedDocument>? document, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(sanction);
        Arguments.Given(document is not { IsEmpty: true }, nameof(document));
        Arguments.Date(on, nameof(on));
        if (!_sanctions.Contains(sanction))
        {
            throw Refused(SanctionProblems.NotImposed, sanction);
        }

        CheckOrder(on);
        _sanctions = _sanctions.Where(s => s != sanction).ToValueList();
        Raise(new SanctionAnnulled(Party, sanction.Kind, sanction.Date, document, on));
    }

    /// <summary>The party's id.</summary>
    public override string ToString() => Party.Key;

    private void CheckOrder(LocalDate on) => CheckOrder(Party.Key, on, ChangedOn, SanctionProblems.DateBackwards);

    private DomainException Refused(ProblemKind kind, Sanction sanction) =>
        new(kind.At(null, ("party", Party.Key), ("kind", sanction.Kind?.Code ?? "–"), ("date", IsoOf(sanction.Date))));
}
