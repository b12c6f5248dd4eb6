using System.Globalization;

namespace DuaCoSo.Domain.Policies;

/// <summary>Everything that the rules of a policy say against each other, and figures out of their ranges (V4).</summary>
internal static class PolicyCheck
{
    /// <summary>The newest version of the format that this library reads.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Every problem, in the order of the document, with the path that it has in a file.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="defects">The places that only have a stand-in: what depends on them is not judged.</param>
    public static ValueList<Problem> Check(PolicyDefinition definition, PolicyDefects defects)
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
        return checker.Problems.ToValueList();
    }

    /// <summary>The problem of a policy of a newer format.</summary>
    public static Problem NewerSchema(string version) => PolicyProblems.NewerSchema.At(
        ProblemPlace.InPolicy("$.schemaVersion"), ("version", version), ("known", SchemaVersion.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The problem of a policy whose base was not given.</summary>
    public static Problem UnknownBase(string id) => PolicyProblems.UnknownBase.At(ProblemPlace.InPolicy("$.extends"), ("id", PolicyText.Shorten(id)));
}
