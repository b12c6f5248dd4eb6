using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>What may stand at one place of a policy file.</summary>
internal abstract class Format
{
    /// <summary>How a value looks, the same in every language: the form that messages ask for and the reference lists.</summary>
    public abstract string Form { get; }

    /// <summary>The formats of which it is made, apart from those of an object's properties: the items of a list, for one.</summary>
    public virtual IEnumerable<Format> Parts => [];

    /// <summary>Words worth proposing where others may stand as well.</summary>
    public virtual ValueList<string> WellKnown => [];

    /// <summary>Writes the keywords of the JSON Schema that say what may stand here.</summary>
    public abstract void WriteSchema(SchemaWriter schema);
}

/// <summary>What may stand at one place of a policy file, and the value it is for the model: both ways from one description.</summary>
/// <typeparam name="T">The model's type.</typeparam>
internal abstract class Format<T> : Format
{
    /// <summary>What stands for a value that could not be read; never seen, because a problem refuses the file.</summary>
    public abstract T StandIn { get; }

    /// <summary>Reads a value; what is wrong with it goes to the reading, and a stand-in comes back.</summary>
    public abstract T Read(SourceNode node, DocumentPlace path, Reading reading);

    /// <summary>Writes a value.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Reports a problem with a value and gives its stand-in.</summary>
    protected T Refuse(ProblemKind kind, SourceNode node, DocumentPlace path, Reading reading, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        reading.Refuse(kind, node.Start, path, arguments);
        return StandIn;
    }

    /// <summary>Reports a value of the wrong type and gives its stand-in.</summary>
    protected T RefuseType(SourceNode node, DocumentPlace path, Reading reading) =>
        Refuse(PolicyFileProblems.WrongType, node, path, reading, ("expected", Form), ("value", node.Shown));
}
