using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A value type that may be left out; never <c>null</c> in a file.</summary>
/// <typeparam name="T">The model's type.</typeparam>
/// <param name="inner">What it is where it is given.</param>
internal sealed class OptionalFormat<T>(Format<T> inner) : Format<T?>
    where T : struct
{
    public override IEnumerable<Format> Parts => [inner];

    public override string Form => inner.Form;

    public override T? StandIn => inner.StandIn;

    public override T? Read(SourceNode node, DocumentPlace path, Reading reading) => inner.Read(node, path, reading);

    public override void Write(Utf8JsonWriter writer, T? value) => inner.Write(writer, value!.Value);

    public override void WriteSchema(SchemaWriter schema) => inner.WriteSchema(schema);
}
