using System.Buffers;
using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>The JSON Schema of the policy file, made from the table that the reader follows.</summary>
internal static class PolicySchema
{
    /// <summary>The schema as UTF-8.</summary>
    public static ReadOnlySpan<byte> ToUtf8()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForm.Options))
        {
            new SchemaWriter(json).Document(new("Tệp quy định", "Policy file"), PolicyTable.Policy, ExtensionTable.Extension);
        }

        return JsonForm.WithLineFeeds(buffer.WrittenSpan);
    }
}
