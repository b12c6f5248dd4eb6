using System.Buffers;
using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Files.Tables;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Policies.Analysis;
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
    /// <returns>The policy with its warnings, or every problem; a file that is not there or cannot be read is one.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<Policy> Read(string path)
    {
        return Content(path) is { } utf8
            ? Parse(utf8, path)
            : Checked<Policy>.Refused([PolicyFileProblems.CannotRead.At(new ProblemPlace { File = path }, ("file", path))]);
    }

    /// <summary>What of a policy file nobody has confirmed since a date (V5), as warnings: the library itself reads no clock.</summary>
    /// <param name="path">The file's path; the warnings name it so.</param>
    /// <param name="date">The date; what a person confirmed on it or later is not named.</param>
    /// <returns>A warning for each <c>lastReviewed</c> before the date, whatever else is wrong with the file; none when it cannot be read.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static ValueList<Problem> NotReviewedSince(string path, LocalDate date)
    {
        ReadOnlyMemory<byte> text = SourceReader.WithoutMark(Content(path) ?? default);
        if (SourceReader.Read(text.Span, out _) is not { Kind: SourceKind.Object } root)
        {
            return [];
        }

        PolicyDefinition definition = PolicyTable.Policy.Read(root, JsonPath.Root, new Reading());
        return Placed(Located(ReviewAnalysis.Find(definition, date), root), text, path);
    }

    /// <summary>Reads a policy from the content of a file.</summary>
    /// <param name="utf8">The content, in UTF-8.</param>
    /// <param name="fileName">What its problems call the file.</param>
    public static Checked<Policy> Parse(ReadOnlyMemory<byte> utf8, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ReadOnlyMemory<byte> text = SourceReader.WithoutMark(utf8);
        if (SourceReader.Read(text.Span, out (int, Problem) refusal) is not { } root)
        {
            return Checked<Policy>.Refused(Placed([refusal], text, fileName));
        }

        var reading = new Reading();
        if (Gate(root) is { } gate)
        {
            return Checked<Policy>.Refused(Placed([gate], text, fileName));
        }

        PolicyDefinition definition = PolicyTable.Policy.Read(root, JsonPath.Root, reading);
        ValueList<Problem> rules = root.Kind == SourceKind.Object
            ? PolicyCheck.Check(definition, reading.Defects, reading.Found.Select(f => f.Problem.Place.Path!))
            : [];
        return Policy.Create(definition, Placed([.. reading.Found, .. reading.Warned, .. Located(rules, root)], text, fileName));
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

    private static ReadOnlySpan<byte> Bytes(PolicyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForm.Options))
        {
            PolicyTable.Policy.Write(json, definition);
        }

        return JsonForm.WithLineFeeds(buffer.WrittenSpan);
    }

    // A newer format cannot be judged at all, and what a base would bring cannot be known here: each is all that is said.
    private static (int Start, Problem Problem)? Gate(SourceNode root)
    {
        if (root["schemaVersion"] is { Kind: SourceKind.Number } version
            && ExactNumber.Parse(version.Text, out decimal number) == ExactNumber.Size.Exact
            && number > PolicyCheck.SchemaVersion && decimal.IsInteger(number))
        {
            return (version.Start, PolicyCheck.NewerSchema(version.Shown));
        }

        return root["extends"] is { Kind: SourceKind.Text } extends && PolicyText.IsPolicyId(extends.Text)
            ? (extends.Start, PolicyCheck.UnknownBase(extends.Shown))
            : null;
    }

    private static IEnumerable<(int Start, Problem Problem)> Located(ValueList<Problem> problems, SourceNode root) =>
        problems.Select(p => (p.Place.Path is { } path ? root.Find(path).Start : 0, p));

    private static ValueList<Problem> Placed(IEnumerable<(int Start, Problem Problem)> problems, ReadOnlyMemory<byte> text, string fileName)
    {
        var positions = new SourcePositions(text);
        var placed = new List<Problem>();
        foreach ((int start, Problem problem) in problems.OrderBy(p => p.Start))
        {
            (int line, int column) = positions.Of(start);
            placed.Add(problem.MovedTo(problem.Place with { File = fileName, Line = line, Column = column }));
        }

        return PolicyCheck.Listed(placed).Select(p => p.Place.File is null ? p.MovedTo(p.Place with { File = fileName }) : p).ToValueList();
    }

    // The content of a file; one byte more than a policy can have is enough to refuse it, the rest is not read.
    private static ReadOnlyMemory<byte>? Content(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using FileStream file = File.OpenRead(path);
            byte[] bytes = new byte[Math.Min(file.Length, SourceReader.MaxLength + 4)];
            int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return bytes.AsMemory(0, length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
