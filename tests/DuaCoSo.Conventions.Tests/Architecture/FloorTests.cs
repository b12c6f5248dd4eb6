using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Conventions.Tests.Architecture;

/// <summary>A floor of the core may use those above it, never those below (docs/decisions/0002, 0020, 0073, 0080 and 0103).</summary>
public sealed class FloorTests
{
    private const string Root = "DuaCoSo.Domain";

    // From the top down; the root stands above all.
    private static readonly string[] Floors =
    [
        "Time", "Documents", "Specifications", "Territories", "Parties", "Assignments", "Distributions", "Petitions", "ContractedTasks", "Activities",
        "Feedback", "Sanctions", "Decisions", "Registers", "Obligations", "Evaluations", "Explanations", "Policies", "Assessments", "Successions", "Rolls",
    ];

    // Classes of extensions declared in the root's namespace for their users' sake, and the floor that each belongs to.
    private static readonly Dictionary<string, string> EntryPoints = new(StringComparer.Ordinal)
    {
        ["AssessmentExtensions"] = "Assessments",
        ["ExplanationText"] = "Explanations",
        ["PostHolding"] = "Parties",
        ["RollExtensions"] = "Rolls",
        ["SpecificationExtensions"] = "Specifications",
    };

    [Fact]
    public void Types_UseNoFloorBelowTheirOwn()
    {
        TypeUse[] uses = [.. TypeUses.Of(Shipped.Domain).Where(use => IsOurs(use.FromNamespace) && IsOurs(use.Namespace))];
        uses.Should().NotBeEmpty("the core uses itself");
        uses.Where(use => Level(use.Namespace, use.Name) > Level(use.FromNamespace, use.From)).Select(use => use.ToString())
            .Should().BeEmpty("a floor may use those above it alone");
    }

    [Fact]
    public void Types_LiveOnKnownFloors() =>
        Shipped.Domain.GetTypes().Select(type => type.Namespace).OfType<string>().Where(IsOurs).Distinct(StringComparer.Ordinal)
            .Where(space => space != Root && !Floors.Contains(Floor(space), StringComparer.Ordinal))
            .Should().BeEmpty("a new floor has its place in the order");

    [Fact]
    public void Namespaces_NeverHaveTheNameOfAType()
    {
        HashSet<string> segments = [.. Shipped.WrittenTypes.SelectMany(type => type.Namespace!.Split('.'))];
        Shipped.WrittenTypes.Where(type => !type.IsNested && segments.Contains(type.PlainName())).Select(type => type.FullName)
            .Should().BeEmpty("a namespace with the name of a type hides it");
    }

    [Fact]
    public void Files_LieInTheFolderOfTheirNamespace()
    {
        var wrong = new List<string>();
        foreach (string file in Repository.Sources("src"))
        {
            string[] path = file.Split('/');
            string folder = string.Join('.', path[1..^1]);
            string? space = Repository.Read(file).Split('\n')
                .Where(line => line.StartsWith("namespace ", StringComparison.Ordinal)).Select(line => line["namespace ".Length..].Trim().TrimEnd(';')).SingleOrDefault();
            bool isEntryPoint = space == Root && EntryPoints.TryGetValue(Path.GetFileNameWithoutExtension(file), out string? floor) && folder == $"{Root}.{floor}";
            bool isProgram = space is null && path[^1] == "Program.cs";
            if (space != folder && !isEntryPoint && !isProgram)
            {
                wrong.Add($"{file}: {space}");
            }
        }

        wrong.Should().BeEmpty("a folder is a namespace and a floor");
    }

    private static bool IsOurs(string space) => space == Root || space.StartsWith(Root + ".", StringComparison.Ordinal);

    private static string Floor(string space) => space == Root ? "" : space.Split('.')[2];

    private static int Level(string space, string type) =>
        space == Root
            ? EntryPoints.TryGetValue(type, out string? floor) ? Array.IndexOf(Floors, floor) : -1
            : Array.IndexOf(Floors, Floor(space));
}
