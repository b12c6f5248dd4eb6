using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Documents;

/// <summary>Checks that documents make a chain, every mistake at once, and reckons when each is in force.</summary>
internal sealed class LegalBasisCheck
{
    private const int NamedInCycle = 5;

    private readonly IssuedDocument[] _documents;
    private readonly DocumentEffect[] _effects;
    private readonly Dictionary<Id<IssuedDocument>, int> _numbers = [];
    private readonly DateRange?[] _ownWords;

    public LegalBasisCheck(IssuedDocument[] documents, DocumentEffect[] effects)
    {
        _documents = [.. documents.OrderBy(d => d.Id)];
        _effects = [.. effects.OrderBy(e => e.Document)];
        _ownWords = new DateRange?[documents.Length];
    }

    /// <summary>Every mistake and doubt, by the documents' ids.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>What the chain is made of, or <see langword="null"/> when there is a mistake.</summary>
    public LegalBasisTable? Run()
    {
        for (int i = 0; i < _documents.Length; i++)
        {
            if (!_numbers.TryAdd(_documents[i].Id, i))
            {
                Problems.Add(DocumentProblems.DocumentListedTwice.At(PlaceOf(_documents[i].Id, null), ("id", _documents[i].Id.Key)));
            }
        }

        List<(int From, int To)> replaces = Links("replaces", d => d.Replaces), carriesOut = Links("carriesOut", d => d.CarriesOut), amends = Amendments();
        CheckCycles(replaces, "replaces", DocumentProblems.ReplacesCycle);
        CheckCycles(carriesOut, "carriesOut", DocumentProblems.CarriesOutCycle);
        CheckCycles(amends, "amends", DocumentProblems.AmendsCycle);
        if (Problems.Count > 0)
        {
            return null;
        }

        int[][] replacedBy = InTime(replaces);
        DateRange?[] inForce = [.. _documents.Select((_, i) => InForce(i, replacedBy[i]))];
        CheckIdentities();
        return new()
        {
            Numbers = _numbers,
            Documents = _documents,
            Starts = [.. _documents.Select((_, i) => Start(i))],
            InForce = inForce,
            ReplacedBy = replacedBy,
            AmendedBy = InTime(amends),
            CarriedOutBy = [.. Backwards(carriesOut).Select(numbers => numbers.Order().ToArray())],
        };
    }

    private static ProblemPlace PlaceOf(Id<IssuedDocument> id, string? field) => new() { Table = "documents", Id = id.Key, Field = field };

    private List<(int From, int To)> Links(string field, Func<IssuedDocument, Id<IssuedDocument>?> link)
    {
        var links = new List<(int From, int To)>();
        for (int i = 0; i < _documents.Length; i++)
        {
            if (link(_documents[i]) is { } target)
            {
                Add(links, i, target, field);
            }
        }

        return links;
    }

    // What documents say of themselves; of two that speak for one, the first counts.
    private List<(int From, int To)> Amendments()
    {
        var links = new List<(int From, int To)>();
        var known = new HashSet<Id<IssuedDocument>>();
        foreach (DocumentEffect effect in _effects)
        {
            if (!known.Add(effect.Document))
            {
                Problems.Add(DocumentProblems.EffectListedTwice.At(PlaceOf(effect.Document, null), ("id", effect.Document.Key)));
            }
            else if (!_numbers.TryGetValue(effect.Document, out int number))
            {
                Problems.Add(DocumentProblems.UnknownDocument.At(PlaceOf(effect.Document, null), ("id", effect.Document.Key)));
            }
            else
            {
                _ownWords[number] = effect.InForce;
                foreach (Id<IssuedDocument> target in effect.Amends.Distinct())
                {
                    Add(links, number, target, "amends");
                }
            }
        }

        return links;
    }

    private void Add(List<(int From, int To)> links, int from, Id<IssuedDocument> target, string field)
    {
        if (_numbers.TryGetValue(target, out int to))
        {
            links.Add((from, to));
        }
        else
        {
            Problems.Add(DocumentProblems.UnknownDocument.At(PlaceOf(_documents[from].Id, field), ("id", target.Key)));
        }
    }

    private void CheckCycles(List<(int From, int To)> links, string field, ProblemKind kind)
    {
        foreach (int[] part in Cycles.Find(_documents.Length, links))
        {
            string ids = string.Join(", ", part.Take(NamedInCycle).Select(i => _documents[i].Id.Key)) + (part.Length > NamedInCycle ? ", …" : "");
            Problems.Add(kind.At(PlaceOf(_documents[part[0]].Id, field), ("ids", ids)));
        }
    }

    private void CheckIdentities()
    {
        foreach (IGrouping<DocumentIdentity?, IssuedDocument> same in _documents.GroupBy(DocumentIdentity.Of).Where(g => g.Key is not null && g.Count() > 1))
        {
            Problems.Add(DocumentProblems.SameIdentity.At(
                PlaceOf(same.First().Id, "number"), ("ids", string.Join(", ", same.Take(NamedInCycle).Select(d => d.Id.Key))), ("identity", same.Key.ToString()!)));
        }
    }

    private List<int>[] Backwards(List<(int From, int To)> links)
    {
        List<int>[] back = [.. _documents.Select(_ => new List<int>())];
        foreach ((int from, int to) in links)
        {
            back[to].Add(from);
        }

        return back;
    }

    private int[][] InTime(List<(int From, int To)> links) => [.. Backwards(links).Select(numbers => numbers.OrderBy(n => Start(n) ?? LocalDate.MinIsoValue).ThenBy(n => n).ToArray())];

    private LocalDate? Start(int number) => _ownWords[number] is { } own ? own.From ?? _documents[number].Issued : _documents[number].Issued;

    private DateRange? InForce(int number, int[] replacedBy)
    {
        LocalDate? from = Start(number), to = _ownWords[number]?.To;
        if (replacedBy.Length > 0)
        {
            IssuedDocument document = _documents[number], by = _documents[replacedBy[0]];
            if (Start(replacedBy[0]) is not { } taken)
            {
                Problems.Add(DocumentProblems.ReplacedOnUnknownDay.At(PlaceOf(by.Id, "issued"), ("id", document.Id.Key), ("by", by.Id.Key)));
                return null;
            }

            LocalDate first = from ?? LocalDate.MinIsoValue;
            if (taken <= first)
            {
                Problems.Add(DocumentProblems.ReplacedBeforeItBegan.At(
                    PlaceOf(by.Id, "replaces"), ("id", document.Id.Key), ("from", LocalDatePattern.Iso.Format(first)), ("by", by.Id.Key), ("taken", LocalDatePattern.Iso.Format(taken))));
                return null;
            }

            LocalDate last = taken.PlusDays(-1);
            to = to < last ? to : last;
        }

        return from > to ? null : new DateRange(from, to);
    }
}
