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
        // A newer format cannot be judged at all.
        if (definition.SchemaVersion > SchemaVersion && !defects.Has("$.schemaVersion"))
        {
            return [NewerSchema(definition.SchemaVersion.ToString(CultureInfo.InvariantCulture))];
        }

        var checker = new PolicyChecker(definition, defects);
        checker.Check();
        IEnumerable<string> errors = checker.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.Place.Path!);
        return [.. checker.Problems, .. new PolicyAnalysis(definition, checker.Calendar, Faults([.. errors, .. refused])).Find()];
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

    /// <summary>Every problem of an extension: with its base, and of the effective policy, each where it is written.</summary>
    /// <param name="extension">The extension.</param>
    /// <param name="from">Its base, or the problem that there is none.</param>
    /// <param name="defects">The places that only have a stand-in.</param>
    /// <param name="refused">The places of what a reader complained of.</param>
    /// <param name="extended">The effective policy; <see langword="null"/> without a base.</param>
    public static ValueList<Problem> Check(PolicyExtension extension, (Policy? Policy, Problem? Problem) from, PolicyDefects defects, IEnumerable<string> refused, out PolicyExtender? extended)
    {
        extended = null;
        if (extension.SchemaVersion > SchemaVersion && !defects.Has("$.schemaVersion"))
        {
            return [NewerSchema(extension.SchemaVersion.ToString(CultureInfo.InvariantCulture))];
        }

        if (from.Policy is not { } policy)
        {
            // What a base would bring cannot be known here.
            return from.Problem is null ? [] : [from.Problem];
        }

        extended = new PolicyExtender(extension, policy, defects);
        IEnumerable<string> faults = refused.Concat(extended.Problems.Select(p => p.Place.Path!)).Select(extended.Effective).OfType<string>().Concat(extended.Unplaced);
        return [.. extended.Problems, .. Check(extended.Definition, extended.EffectiveDefects(), faults).Select(extended.Written)];
    }

    /// <summary>The base of an extension among some policies, or the problem that keeps it from being found.</summary>
    /// <param name="id">The extension's id.</param>
    /// <param name="extends">The id of its base.</param>
    /// <param name="bases">The policies.</param>
    public static (Policy? Policy, Problem? Problem) FindBase(string id, string extends, ReadOnlySpan<Policy> bases)
    {
        if (!PolicyText.IsPolicyId(extends))
        {
            return (null, PolicyProblems.BadPolicyId.At(ProblemPlace.InPolicy("$.extends"), ("value", PolicyText.Shorten(extends))));
        }

        var found = new HashSet<Policy>();
        foreach (Policy policy in bases)
        {
            if (string.Equals(policy.Id, extends, StringComparison.Ordinal))
            {
                found.Add(policy);
            }
        }

        // The chain of a policy that was checked ends; only the extension itself can close a circle.
        string[] chain = found.Count == 0 ? [extends] : [.. found.First().Chain().Select(p => p.Id)];
        return chain.Contains(id, StringComparer.Ordinal) ? (null, Cycle(id, chain)) : found.Count switch
        {
            0 => (null, UnknownBase(extends)),
            1 => (found.Single(), null),
            _ => (null, ExtensionProblems.SeveralBases.At(ProblemPlace.InPolicy("$.extends"), ("id", extends))),
        };
    }

    /// <summary>The problem of a policy of a newer format.</summary>
    public static Problem NewerSchema(string version) => PolicyProblems.NewerSchema.At(
        ProblemPlace.InPolicy("$.schemaVersion"), ("version", version), ("known", SchemaVersion.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The problem of a policy whose base was not given.</summary>
    public static Problem UnknownBase(string id) => PolicyProblems.UnknownBase.At(ProblemPlace.InPolicy("$.extends"), ("id", PolicyText.Shorten(id)));

    /// <summary>The problem of a policy that extends itself by way of others.</summary>
    /// <param name="id">The policy.</param>
    /// <param name="bases">Its bases down to the one of its own id.</param>
    public static Problem Cycle(string id, IEnumerable<string> bases) => ExtensionProblems.BaseCycle.At(
        ProblemPlace.InPolicy("$.extends"), ("id", id), ("chain", PolicyText.Shorten(string.Join(" → ", bases.TakeWhile(b => b != id).Prepend(id).Append(id)))));

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
