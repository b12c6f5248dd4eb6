using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files;

/// <summary>Policy files among which bases are found by id (V2). Each is read once, after its base; one whose base is refused is not judged.</summary>
internal sealed class PolicyShelf
{
    private readonly List<PolicyDocument> _documents = [];
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<PolicyDocument, Checked<Policy>?> _read = [];
    private readonly List<PolicyDocument> _open = [];
    private readonly Func<string, Policy?>? _baseOf;

    /// <summary>The policies of some files; what cannot be opened is a problem.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="baseOf">The policy of an id for a base that is in no file; <see langword="null"/> when there is none either.</param>
    public PolicyShelf(IEnumerable<string> paths, Func<string, Policy?>? baseOf = null)
    {
        _baseOf = baseOf;
        foreach (string path in paths)
        {
            if (PolicyDocument.Open(path, out Problem? problem) is { } document)
            {
                _documents.Add(document);
            }
            else
            {
                _problems.Add(problem!);
            }
        }
    }

    /// <summary>The files that could be opened.</summary>
    public IReadOnlyList<PolicyDocument> Documents => _documents;

    /// <summary>The problems of what was opened and read so far, file by file.</summary>
    public ValueList<Problem> Problems =>
        [.. _problems, .. _documents.Union(_read.Keys).SelectMany(d => _read.GetValueOrDefault(d) is { } read ? read.Problems : [])];

    /// <summary>Reads a file, on the shelf or beside it, and first the bases that it needs.</summary>
    /// <returns>The policy, or <see langword="null"/> when it, or a base of it, has errors.</returns>
    public Policy? Read(PolicyDocument document)
    {
        if (!_read.TryGetValue(document, out Checked<Policy>? read))
        {
            _open.Add(document);
            read = ReadAfterBases(document);
            _open.Remove(document);
            _read.Add(document, read);
        }

        return read is not null && read.TryGet(out Policy? policy) ? policy : null;
    }

    private Checked<Policy>? ReadAfterBases(PolicyDocument document)
    {
        PolicyDocument[] bases = document.Extends is { } id && id != document.Id ? [.. _documents.Where(d => d.Id == id && d != document)] : [];
        if (bases.FirstOrDefault(_open.Contains) is { } closing)
        {
            return document.RefusedFor(PolicyCheck.Cycle(document.Id!, [.. _open.Skip(_open.IndexOf(closing)).Select(d => d.Id!)]));
        }

        if (bases.Length == 0 && document.Extends is not null)
        {
            // The base may be in a file that does not even say its id.
            foreach (PolicyDocument unreadable in _documents.Where(d => d.Refusal.Count > 0))
            {
                Read(unreadable);
            }
        }

        if (bases.Length == 0)
        {
            return document.Read(document.Extends is { } name && _baseOf?.Invoke(name) is { } known ? [known] : []);
        }

        Policy?[] policies = [.. bases.Select(Read)];
        return policies.Contains(null) ? null : document.Read(policies!);
    }
}
