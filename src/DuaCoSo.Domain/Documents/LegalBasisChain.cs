using NodaTime;

namespace DuaCoSo.Domain.Documents;

/// <summary>How documents rest on each other (chuỗi căn cứ pháp lý): what replaced what, what amends it, what it carries out, and what was in force when.</summary>
/// <remarks>
/// A document is in force from its first day (its own words, else the day it was issued, else as long as anybody asks) to its last: by its own words, or the day before the first document that replaces it takes its
/// place. One that was replaced does not come back when its successor ends. Made from documents that hold together: no id that nobody has, no cycle. Immutable; safe to share between threads.
/// </remarks>
public sealed class LegalBasisChain
{
    private readonly Dictionary<Id<IssuedDocument>, int> _numbers;
    private readonly IssuedDocument[] _documents;
    private readonly LocalDate?[] _starts;
    private readonly DateRange?[] _inForce;
    private readonly int[][] _replacedBy, _amendedBy, _carriedOutBy;

    internal LegalBasisChain(LegalBasisTable table)
    {
        _numbers = table.Numbers;
        _documents = table.Documents;
        _starts = table.Starts;
        _inForce = table.InForce;
        _replacedBy = table.ReplacedBy;
        _amendedBy = table.AmendedBy;
        _carriedOutBy = table.CarriedOutBy;
        Documents = _documents.ToValueList();
    }

    /// <summary>The documents, by id.</summary>
    public ValueList<IssuedDocument> Documents { get; }

    /// <summary>Chains documents by what they themselves say, and reports every one that cannot be.</summary>
    /// <param name="documents">The documents, each id once, such as a register's.</param>
    /// <returns>The chain, with a warning for what is doubtful; or every unknown or repeated id and every cycle.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is <see langword="null"/>.</exception>
    public static Checked<LegalBasisChain> Create(IEnumerable<IssuedDocument> documents) => Create(documents, []);

    /// <summary>Chains documents, and reports every one that cannot be.</summary>
    /// <param name="documents">The documents, each id once, such as a register's.</param>
    /// <param name="effects">What documents say of their effect, at most one for each.</param>
    /// <returns>The chain, with a warning for what is doubtful; or every unknown or repeated id and every cycle.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Checked<LegalBasisChain> Create(IEnumerable<IssuedDocument> documents, IEnumerable<DocumentEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(effects);
        var check = new LegalBasisCheck([.. documents], [.. effects]);
        return check.Run() is { } table
            ? Checked<LegalBasisChain>.Accepted(new(table), check.Problems.ToValueList())
            : Checked<LegalBasisChain>.Refused(check.Problems.ToValueList());
    }

    /// <summary>The document with an id; <see langword="null"/> when there is none.</summary>
    /// <param name="id">The id.</param>
    public IssuedDocument? Find(Id<IssuedDocument> id) => _numbers.TryGetValue(id, out int number) ? _documents[number] : null;

    /// <summary>The documents of an issuer, number and date, by id: more than one only where the chain has warned of it.</summary>
    /// <param name="identity">The identity.</param>
    public ValueList<IssuedDocument> Find(DocumentIdentity identity) => _documents.Where(d => DocumentIdentity.Of(d) == identity).ToValueList();

    /// <summary>The days on which a document is in force, both ends included; <see langword="null"/> when on none.</summary>
    /// <param name="id">The document.</param>
    /// <exception cref="ArgumentException">The chain has no such document.</exception>
    public DateRange? InForce(Id<IssuedDocument> id) => _inForce[Number(id)];

    /// <summary>Whether a document is in force on a date.</summary>
    /// <param name="id">The document.</param>
    /// <param name="on">The date.</param>
    /// <exception cref="ArgumentException">The chain has no such document.</exception>
    public bool IsInForce(Id<IssuedDocument> id, LocalDate on) => IsInForce(Number(id), on);

    /// <summary>The documents in force on a date, by id.</summary>
    /// <param name="on">The date.</param>
    public ValueList<IssuedDocument> InForceOn(LocalDate on) => _documents.Where((_, number) => IsInForce(number, on)).ToValueList();

    /// <summary>What replaced a document, and when: the first to take its place first.</summary>
    /// <param name="id">The document.</param>
    /// <exception cref="ArgumentException">The chain has no such document.</exception>
    public ValueList<DocumentReplacement> ReplacedBy(Id<IssuedDocument> id) =>
        _replacedBy[Number(id)].Select(number => new DocumentReplacement(_documents[number], _starts[number])).ToValueList();

    /// <summary>What stands in a document's place on a date: itself while it is in force, else what replaced it, and what replaced that; nothing when none of them is in force.</summary>
    /// <param name="id">The document.</param>
    /// <param name="on">The date.</param>
    /// <exception cref="ArgumentException">The chain has no such document.</exception>
    public ValueList<IssuedDocument> CurrentOf(Id<IssuedDocument> id, LocalDate on)
    {
        var found = new SortedSet<int>();
        var seen = new HashSet<int> { Number(id) };
        var open = new Queue<int>(seen);
        while (open.TryDequeue(out int number))
        {
            if (IsInForce(number, on))
            {
                found.Add(number);
                continue;
            }

            foreach (int next in _replacedBy[number])
            {
                if (seen.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        return found.Select(number => _documents[number]).ToValueList();
    }

    /// <summary>The documents in force on a date that amend one, in the order in which they came into force.</summary>
    /// <param name="id">The document that is amended.</param>
    /// <param name="on">The date.</param>
    /// <exception cref="ArgumentException">The chain has no such document.</exception>
    public ValueList<IssuedDocument> AmendmentsOf(Id<IssuedDocument> id, LocalDate on) =>
        _amendedBy[Number(id)].Where(number => IsInForce(number, on)).Select(number => _documents[number]).ToValueList();

    /// <summary>What a document carries out, and what that carries out, up to the root, which is last; none when it carries out nothing.</summary>
    /// <param name="id">The document.</param>
    /// <exception cref="ArgumentException">The chain has no such document.</exception>
    public ValueList<IssuedDocument> CarriedOutFrom(Id<IssuedDocument> id)
    {
        var above = new List<IssuedDocument>();
        for (IssuedDocument document = _documents[Number(id)]; document.CarriesOut is { } next; above.Add(document))
        {
            document = _documents[_numbers[next]];
        }

        return above.ToValueList();
    }

    /// <summary>The documents that carry one out directly, by id.</summary>
    /// <param name="id">The document that is carried out.</param>
    /// <exception cref="ArgumentException">The chain has no such document.</exception>
    public ValueList<IssuedDocument> CarriedOutBy(Id<IssuedDocument> id) => _carriedOutBy[Number(id)].Select(number => _documents[number]).ToValueList();

    /// <summary>How many documents, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{_documents.Length} documents");

    private bool IsInForce(int number, LocalDate on) => _inForce[number]?.Contains(on) == true;

    private int Number(Id<IssuedDocument> id) =>
        _numbers.TryGetValue(id, out int number) ? number : throw new ArgumentException($"The chain has no document '{id}'.", nameof(id));
}
