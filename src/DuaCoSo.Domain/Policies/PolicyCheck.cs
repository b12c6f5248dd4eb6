using System.Globalization;

namespace DuaCoSo.Domain.Policies;

/// <summary>Everything that the rules of a policy say against each other, and figures out of their ranges (V4).</summary>
internal static class PolicyCheck
{
    /// <summary>The newest version of the format that this library reads.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Every problem, in the order of the document.</summary>
    public static ValueList<Problem> Check(PolicyDefinition definition, PolicyDefects defects) => [];

    /// <summary>The problem of a policy of a newer format.</summary>
    public static Problem NewerSchema(string version) => PolicyProblems.NewerSchema.At(
        ProblemPlace.InPolicy("$.schemaVersion"), ("version", version), ("known", SchemaVersion.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The problem of a policy whose base was not given.</summary>
    public static Problem UnknownBase(string id) => PolicyProblems.UnknownBase.At(ProblemPlace.InPolicy("$.extends"), ("id", id));
}
