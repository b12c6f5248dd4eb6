using System.Buffers;
using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Tables;
using DuaCoSo.Domain.Policies;
using NodaTime;

namespace DuaCoSo.Domain.Files;

/// <summary>Policies as JSON files (tệp quy định) (V1): read with every problem at once, each at its place, and written in one canonical form.</summary>
/// <remarks>
/// Comments, trailing commas and a byte order mark are accepted. A file that breaks a bound, is not UTF-8 or not JSON, or is of a newer version of
/// the format has that one problem; any other has all of its problems, in the order of the file, and loads only when none is an error.
/// </remarks>
public static class PolicyFile
{
    /// <summary>Reads a policy from a file.</summary>
    /// <param name="path">The file's path; its problems name it so.</param>
    /// <param name="bases">The policies among which the one that it extends is found, by id (V2); <see cref="PolicyFolder"/> finds them beside the file.</param>
    /// <returns>The policy with its warnings, or every problem; a file that is not there or cannot be read is one.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<Policy> Read(string path, params ReadOnlySpan<Policy> bases)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return PolicyDocument.Open(path, out Problem? problem) is { } document ? document.Read(bases) : Checked<Policy>.Refused([problem!]);
    }

    /// <summary>What of a policy file nobody has confirmed since a date (V5), as warnings: the library itself reads no clock.</summary>
    /// <param name="path">The file's path; the warnings name it so.</param>
    /// <param name="date">The date; what a person confirmed on it or later is not named.</param>
    /// <returns>A warning for each <c>lastReviewed</c> before the date, whatever else is wrong with the file; none when it cannot be read.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static ValueList<Problem> NotReviewedSince(string path, LocalDate date)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return PolicyDocument.Open(path, out _)?.NotReviewedSince(date) ?? [];
    }

    /// <summary>Reads a policy from the content of a file.</summary>
    /// <param name="utf8">The content, in UTF-8.</param>
    /// <param name="fileName">What its problems call the file.</param>
    /// <param name="bases">The policies among which the one that it extends is found, by id (V2).</param>
    public static Checked<Policy> Parse(ReadOnlyMemory<byte> utf8, string fileName, params ReadOnlySpan<Policy> bases)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return PolicyDocument.Of(utf8, fileName).Read(bases);
    }

    /// <summary>Writes the JSON Schema of policy files (draft 2020-12), with which an editor completes and explains a policy while it is typed: UTF-8 with line feeds.</summary>
    /// <remarks>
    /// It accepts what the reader accepts. The reader refuses more: what one value says against another, texts that are not in NFC, too many
    /// decimal places, repeated properties, and files that are too large or too deep.
    /// </remarks>
    /// <param name="stream">Where to.</param>
    public static void WriteSchema(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(PolicySchema.ToUtf8());
    }

    /// <summary>Writes a policy in its canonical form: properties in the order of the reference, defaults left out, UTF-8 with line feeds, two blanks for each level.</summary>
    /// <remarks>A policy that extends another is written out: the effective policy, complete and without <c>extends</c> (V2). What it says itself is its <see cref="Policy.Extension"/>.</remarks>
    /// <param name="stream">Where to.</param>
    /// <param name="policy">The policy.</param>
    public static void Write(Stream stream, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(policy);
        Write(stream, policy.Definition);
    }

    /// <summary>Writes a definition in its canonical form: properties in the order of the reference, defaults left out, UTF-8 with line feeds, two blanks for each level.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentException">The definition has values that no file can say; <see cref="Policy.Create(PolicyDefinition)"/> refuses it too.</exception>
    /// <exception cref="InvalidOperationException">Its conditions lie too deep within each other; <see cref="Policy.Create(PolicyDefinition)"/> refuses it too.</exception>
    public static void Write(Stream stream, PolicyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Bytes(definition));
    }

    /// <summary>Writes a definition in its canonical form.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentException">The definition has values that no file can say; <see cref="Policy.Create(PolicyDefinition)"/> refuses it too.</exception>
    /// <exception cref="InvalidOperationException">Its conditions lie too deep within each other; <see cref="Policy.Create(PolicyDefinition)"/> refuses it too.</exception>
    public static void Write(IBufferWriter<byte> writer, PolicyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Bytes(definition));
    }

    /// <summary>Writes an extension in its canonical form: what it says and no more, properties in the order of the reference (V2).</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="extension">The extension.</param>
    /// <exception cref="ArgumentException">The extension has values that no file can say; <see cref="Policy.Create(PolicyExtension, Policy, ReadOnlySpan{Policy})"/> refuses it too.</exception>
    /// <exception cref="InvalidOperationException">Its conditions lie too deep within each other; <see cref="Policy.Create(PolicyExtension, Policy, ReadOnlySpan{Policy})"/> refuses it too.</exception>
    public static void Write(Stream stream, PolicyExtension extension)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(extension);
        stream.Write(Bytes(ExtensionTable.Extension, extension));
    }

    private static ReadOnlySpan<byte> Bytes(PolicyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Bytes(PolicyTable.Policy, definition);
    }

    private static ReadOnlySpan<byte> Bytes<T>(Format<T> format, T document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForm.Options))
        {
            format.Write(json, document);
        }

        return JsonForm.WithLineFeeds(buffer.WrittenSpan);
    }
}
