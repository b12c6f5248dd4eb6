using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;

namespace DuaCoSo.Domain.Files.Tests.Policies;

/// <summary>A policy file without a mistake, in which tests make every one.</summary>
internal sealed class MistakenDocument
{
    private static readonly Policy Example = PolicyFile.Read(Path("example")).Require();

    private readonly byte[] _text;
    private readonly Policy[] _bases;
    private readonly Lazy<IReadOnlyList<Mistake>> _mistakes;

    private MistakenDocument(string name, byte[] text, params Policy[] bases)
    {
        Name = name;
        _text = text;
        _bases = bases;
        _mistakes = new(() => Mistake.Of(Tree()));
    }

    /// <summary>The policy that uses every property.</summary>
    public static MistakenDocument Whole { get; } = new("whole", File.ReadAllBytes(Path("example")));

    /// <summary>The same said of a base that has each of its rules and one more of each sort: everything is overridden, the rest removed.</summary>
    public static MistakenDocument Overriding { get; } = new("overriding", Overridden(), WithOneMore());

    /// <summary>A few rules replaced, added and removed, the rest inherited.</summary>
    public static MistakenDocument Extending { get; } = new("extending", File.ReadAllBytes(Path("extension")), Example);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MistakenDocument> All => [Whole, Overriding, Extending];

    /// <summary>Which it is.</summary>
    public string Name { get; }

    /// <summary>Every mistake that can be made in it; in a tree of their own, so that they are for counting and naming alone.</summary>
    public IReadOnlyList<Mistake> Mistakes => _mistakes.Value;

    /// <summary>The one of a name.</summary>
    public static MistakenDocument Of(string name) => All.Single(d => d.Name == name);

    /// <summary>A tree of it to make mistakes in.</summary>
    public SourceNode Tree() => SourceReader.Read(_text, out _)!;

    /// <summary>Reads it as it stands.</summary>
    public Checked<Policy> Parse() => Parse(_text);

    /// <summary>Reads a text that was made of it.</summary>
    public Checked<Policy> Parse(byte[] text) => PolicyFile.Parse(text, "p.json", _bases);

    /// <summary>Gives each mistake together with a tree of its own to make it in.</summary>
    public void ForEachMistake(Action<Mistake, SourceNode> body) => Parallel.For(0, Site.Of(Tree()).Count, i =>
    {
        for (int j = 0, count = 1; j < count; j++)
        {
            SourceNode tree = Tree();
            IReadOnlyList<Mistake> here = Mistake.Of(Site.Of(tree)[i]);
            count = here.Count;
            if (j < count)
            {
                body(here[j], tree);
            }
        }
    });

    public override string ToString() => Name;

    private static string Path(string name) => Repository.File("docs", "examples", name + ".policy.json");

    private static Policy WithOneMore()
    {
        PolicyDefinition all = Example.Definition;
        EvaluationScheme[] schemes = [.. all.Evaluation.Select(s => s with { Grades = [.. s.Grades.SkipLast(1), new() { Code = "old", AtLeast = 20 }, s.Grades[^1]] })];
        EvaluationScheme first = schemes[0];
        return Policy.Create(all with
        {
            Assignments = [.. all.Assignments, all.Assignments[0] with { Code = "old" }],
            Obligations = [.. all.Obligations, all.Obligations[0] with { Code = "old" }],
            Petitions = [.. all.Petitions, all.Petitions[0] with { Category = new("old") }],
            Evaluation =
            [
                first with
                {
                    Criteria = [.. first.Criteria, first.Criteria[0] with { Code = "old" }],
                    Adjustments = [.. first.Adjustments, first.Adjustments[0] with { Code = "old" }],
                },
                .. schemes.Skip(1),
                schemes[1] with { Code = "old" },
            ],
        }).Require();
    }

    private static byte[] Overridden()
    {
        SourceNode root = Whole.Tree();
        root.Members[root.Members.FindIndex(m => m.Name == "id")] = new("id", 0, JsonText.Value("\"own\""));
        root.Members.Insert(root.Members.FindIndex(m => m.Name == "calendar"), new("extends", 0, JsonText.Value("\"example\"")));
        SourceNode schemes = root["evaluation"]!;
        SourceNode?[] lists =
        [
            root["assignments"], root["obligations"], schemes.Items[0]["criteria"], schemes.Items[0]["adjustments"], .. schemes.Items.Select(s => s["grades"]), schemes,
        ];
        foreach (SourceNode? rules in lists)
        {
            rules!.Items.Add(JsonText.Value("{ \"code\": \"old\", \"remove\": true }"));
        }

        root["petitions"]!.Items.Add(JsonText.Value("{ \"category\": \"old\", \"remove\": true }"));
        return new JsonText(root).Utf8;
    }
}
