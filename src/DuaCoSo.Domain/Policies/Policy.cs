using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Policies;

/// <summary>A province's rules, checked and ready to assess (quy định của tỉnh) (V1).</summary>
[SuppressMessage("Naming", "CA1724", Justification = "The glossary's word; System.Security.Policy is a namespace of the .NET Framework alone.")]
public sealed class Policy
{
    private Policy(PolicyDefinition definition) => Definition = definition;

    /// <summary>What it was made of.</summary>
    public PolicyDefinition Definition { get; }

    /// <summary>A policy of a definition, if nothing in it is wrong.</summary>
    /// <param name="definition">The definition.</param>
    public static Checked<Policy> Create(PolicyDefinition definition)
    {
        ValueList<Problem> problems = PolicyCheck.Check(definition, PolicyDefects.None);
        return problems.Any(p => p.Severity == Severity.Error)
            ? Checked<Policy>.Refused(problems)
            : Checked<Policy>.Accepted(new(definition), problems);
    }

    /// <summary>The policy's id.</summary>
    public override string ToString() => Definition.Id;
}
