using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A format that occurs within itself, looked up when it is used; the depth of the file bounds how often.</summary>
/// <typeparam name="T">The model's type.</typeparam>
/// <param name="target">The format.</param>
internal sealed class RecursiveFormat<T>(Func<Format<T>> target) : Format<T>
{
    private Format<T> Target => target();

    public override IEnumerable<Format> Parts => [Target];

    public override string Form => Target.Form;

    public override T StandIn => Target.StandIn;

    public override T Read(SourceNode node, DocumentPlace path, Reading reading) => Target.Read(node, path, reading);

    public override void Write(Utf8JsonWriter writer, T value) => Target.Write(writer, value);

    public override void WriteSchema(SchemaWriter schema) => Target.WriteSchema(schema);
}
