using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Outputs;

/// <summary>One column of a table of results.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Meaning">What it says.</param>
internal sealed record OutputColumn(string Name, OutputKind Kind, LocalizedText Meaning)
{
    /// <summary>The column of every table that says that there is no such row.</summary>
    public static OutputColumn Exists { get; } =
        new("exists", OutputKind.YesNo, new("false: không được có dòng nào như vậy.", "false: there must be no such row."));

    /// <summary>Whether it tells rows apart: what is expected of it selects rows, and is not compared.</summary>
    public bool IsKey { get; init; }

    /// <summary>The codes of a policy that an expected row can name in it; <see langword="null"/> when it holds none of the policy's.</summary>
    public Func<PolicyDefinition, ScenarioRow, IEnumerable<string>>? Codes { get; init; }

    /// <summary>The words of a closed vocabulary.</summary>
    public ValueList<string> Words { get; init; } = [];

    public override string ToString() => Name;
}
