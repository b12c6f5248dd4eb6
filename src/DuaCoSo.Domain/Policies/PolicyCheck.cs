using System.Globalization;
using DuaCoSo.Domain.Policies.Analysis;

namespace DuaCoSo.Domain.Policies;

/// <summary>Everything that the rules of a policy say against each other, figures out of their ranges, and what can hardly be meant (V4).</summary>
internal static class PolicyCheck
{
    /// <summary>The newest version of the format that this library reads.</summary>
    public const int SchemaVersion = 1;

    private static readonly string[] Figureless = [".title", ".basis", ".provenance", ".lastReviewed"];

    /// <summary>How many errors of a policy are listed, and how many warnings.</summary>
    public const int Kept = 1_000;

    /// <summary>Every problem, in the order of the document, with the path that it has in a file.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="defects">The places that only have a stand-in: what depends on them is not judged.</param>
    /// <param name="refused">The places of what a reader complained of.</param>
    public static ValueList<Problem> Check(PolicyDefinition definition, PolicyDefects defects, params IEnumerable<string> refused)
    {
        // A newer format cannot be judged at all, and what a base would bring cannot be known here: each is all that is said.
        if (definition.SchemaVersion > SchemaVersion && !defects.Has("$.schemaVersion"))
        {
            return [NewerSchema(definition.SchemaVersion.ToString(CultureInfo.InvariantCulture))];
        }

        if (definition.Extends is { } id && PolicyText.IsPolicyId(id) && !defects.Has("$.extends"))
        {
            return [UnknownBase(id)];
        }

        var checker = new PolicyChecker(definition, defects);
        checker.Check();
        IEnumerable<string> errors = checker.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.Place.Path!);
        return [.. checker.Problems, .. new PolicyAnalysis(definition, Faults([.. errors, .. refused])).Find()];
    }

    /// <summary>The problems without those beyond the first so many errors and so many warnings; how many those are stands in their place.</summary>
    public static ValueList<Problem> Listed(IReadOnlyList<Problem> problems)
    {
        int errors = 0, warnings = 0;
        Problem[] listed = [.. problems.Where(p => (p.Severity == Severity.Error ? ++errors : ++warnings) <= Kept)];
        return
        [
            .. listed,
            .. Rest(AnalysisProblems.MoreErrors, errors),
            .. Rest(AnalysisProblems.MoreWarnings, warnings),
        ];
    }

    /// <summary>The problem of a policy of a newer format.</summary>
    public static Problem NewerSchema(string version) => PolicyProblems.NewerSchema.At(
        ProblemPlace.InPolicy("$.schemaVersion"), ("version", version), ("known", SchemaVersion.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The problem of a policy whose base was not given.</summary>
    public static Problem UnknownBase(string id) => PolicyProblems.UnknownBase.At(ProblemPlace.InPolicy("$.extends"), ("id", PolicyText.Shorten(id)));

    private static Problem[] Rest(ProblemKind kind, int count) =>
        count > Kept ? [kind.At(null, ("count", (count - Kept).ToString(CultureInfo.InvariantCulture)))] : [];

    // What is wrong with a title or a source changes no figure.
    private static PolicyDefects Faults(IEnumerable<string> paths)
    {
        var faults = new PolicyDefects();
        foreach (string path in paths.Where(p => !Figureless.Any(name => p.Contains(name, StringComparison.Ordinal))))
        {
            faults.Add(path);
        }

        return faults;
    }
}
