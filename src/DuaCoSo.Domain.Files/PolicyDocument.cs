using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Files.Tables;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Policies.Analysis;
using NodaTime;

namespace DuaCoSo.Domain.Files;

/// <summary>The content of one policy file: which policy it says it is and which it extends, and the policy once the bases are there.</summary>
internal sealed class PolicyDocument
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly (int Start, Problem Problem)? _refusal;
    private readonly SourceNode _root;
    private readonly Reading _reading = new();
    private readonly ObjectMembers _members = ObjectMembers.None;

    private PolicyDocument(string fileName, ReadOnlyMemory<byte> text, SourceNode root, (int Start, Problem Problem)? refusal)
    {
        FileName = fileName;
        _text = text;
        _root = root;
        _refusal = refusal;
        if (refusal is null && root.Kind == SourceKind.Object)
        {
            _members = ObjectMembers.Of(root, [.. ExtensionTable.Extension.Properties.Select(p => p.Name)], DocumentPath.Root, _reading);
        }
    }

    /// <summary>What its problems call the file.</summary>
    public string FileName { get; }

    /// <summary>The policy's id, if it is told.</summary>
    public string? Id => PolicyId("id");

    /// <summary>The id of the policy that it extends, if it extends one and it is told.</summary>
    public string? Extends => PolicyId("extends");

    /// <summary>The problems of what is no policy file at all; none when it may be one.</summary>
    public ValueList<Problem> Refusal => _refusal is { } refusal ? Placed([refusal]) : [];

    /// <summary>The content of a file.</summary>
    public static PolicyDocument Of(ReadOnlyMemory<byte> utf8, string fileName)
    {
        ReadOnlyMemory<byte> text = SourceReader.WithoutMark(utf8);
        SourceNode? root = SourceReader.Read(text.Span, out (int, Problem) refusal);
        return root is null
            ? new(fileName, text, new SourceNode(SourceKind.Null, 0, ""), refusal)
            : new(fileName, text, root, NewerSchema(root));
    }

    /// <summary>The content of a file that is there; else the problem that it cannot be read.</summary>
    public static PolicyDocument? Open(string path, out Problem? problem)
    {
        problem = null;
        try
        {
            using FileStream file = File.OpenRead(path);

            // One byte more than a policy can have is enough to refuse the file; the rest is not read.
            byte[] bytes = new byte[Math.Min(file.Length, SourceReader.MaxLength + 4)];
            int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return Of(bytes.AsMemory(0, length), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = PolicyFileProblems.CannotRead.At(new ProblemPlace { File = path }, ("file", path));
            return null;
        }
    }

    /// <summary>The policy, or every problem.</summary>
    /// <param name="bases">The policies among which its base is.</param>
    public Checked<Policy> Read(ReadOnlySpan<Policy> bases)
    {
        if (_refusal is not null)
        {
            return Checked<Policy>.Refused(Refusal);
        }

        return _members.Find("extends") is { } extends ? ReadExtension(extends, bases) : ReadWhole();
    }

    /// <summary>What of it nobody has confirmed since a date (V5); of an extension what it says itself.</summary>
    public ValueList<Problem> NotReviewedSince(LocalDate date)
    {
        if (_root.Kind != SourceKind.Object)
        {
            return [];
        }

        var reading = new Reading();
        if (_members.Find("extends") is null)
        {
            return Placed(Located(ReviewAnalysis.Find(PolicyTable.Policy.Bind(_members, DocumentPath.Root, reading, isMissed: _ => false), date)));
        }

        // Upon nothing, it is what it says itself.
        var nothing = Policy.Create(new PolicyDefinition
        {
            Id = "nothing",
            Title = new("–"),
            Province = "00",
            LegalBasis = [new() { Number = "–" }],
            Effective = DateRange.Since(new(2000, 1, 1)),
        });
        var own = new PolicyExtender(ExtensionTable.Extension.Bind(_members, DocumentPath.Root, reading, isMissed: _ => false), nothing.Require(), reading.Defects);
        return Placed(Located([.. ReviewAnalysis.Find(own.Definition, date).Select(own.Written).Where(p => p.Place.Id is null)]));
    }

    /// <summary>A refusal for the sake of its base.</summary>
    /// <param name="problem">What is wrong with the base.</param>
    public Checked<Policy> RefusedFor(Problem problem) =>
        Checked<Policy>.Refused(Placed([.. _reading.Found, (_members.Find("extends")?.Start ?? 0, problem)]));

    private IEnumerable<string> Refused => _reading.Found.Select(f => f.Problem.Place.Path!);

    private Checked<Policy> ReadWhole()
    {
        PolicyDefinition definition = _root.Kind == SourceKind.Object
            ? PolicyTable.Policy.Bind(_members, DocumentPath.Root, _reading, isMissed: _ => true)
            : PolicyTable.Policy.Read(_root, DocumentPath.Root, _reading);
        ValueList<Problem> rules = _root.Kind == SourceKind.Object ? PolicyCheck.Check(definition, _reading.Defects, Refused) : [];
        return Policy.Create(definition, Placed([.. _reading.Found, .. _reading.Warned, .. Located(rules)]));
    }

    private Checked<Policy> ReadExtension(SourceNode extends, ReadOnlySpan<Policy> bases)
    {
        // What a base would bring cannot be known without it: beside misspelt properties that is all that is said.
        (Policy? Policy, Problem? Problem) from = Extends is { } id ? PolicyCheck.FindBase(Id ?? "", id, bases) : default;
        if (from.Problem is not null)
        {
            return RefusedFor(from.Problem);
        }

        PolicyExtension extension = ExtensionTable.Extension.Bind(_members, DocumentPath.Root, _reading, isMissed: _ => true);
        ValueList<Problem> rules = PolicyCheck.Check(extension, from, _reading.Defects, Refused, out PolicyExtender? extended);
        ValueList<Problem> problems = Placed([.. _reading.Found, .. _reading.Warned, .. Located(rules)]);
        return Policy.Create(extension, from.Policy, extended, problems);
    }

    private string? PolicyId(string name) =>
        _members.Find(name) is { Kind: SourceKind.Text } node && PolicyText.IsPolicyId(node.Text) ? node.Text : null;

    // A newer format cannot be judged at all.
    private static (int Start, Problem Problem)? NewerSchema(SourceNode root) =>
        root["schemaVersion"] is { Kind: SourceKind.Number } version
            && ExactNumber.Parse(version.Text, out decimal number) == ExactNumber.Size.Exact
            && number > PolicyCheck.SchemaVersion && decimal.IsInteger(number)
            ? (version.Start, PolicyCheck.NewerSchema(version.Shown))
            : null;

    // What is inherited is not in this file: what is wrong with it here comes of extending.
    private IEnumerable<(int Start, Problem Problem)> Located(ValueList<Problem> problems) => problems.Select(p =>
        ((p.Place.Id is null ? p.Place.Path is { } path ? _root.Find(path) : null : _members.Find("extends"))?.Start ?? 0, p));

    private ValueList<Problem> Placed(IEnumerable<(int Start, Problem Problem)> problems)
    {
        var positions = new SourcePositions(_text);
        var placed = new List<Problem>();
        foreach ((int start, Problem problem) in problems.OrderBy(p => p.Start))
        {
            (int line, int column) = positions.Of(start);
            placed.Add(problem.MovedTo(problem.Place with { File = FileName, Line = line, Column = column }));
        }

        return PolicyCheck.Listed(placed).Select(p => p.Place.File is null ? p.MovedTo(p.Place with { File = FileName }) : p).ToValueList();
    }
}
