using System.Text.Json;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Files;

/// <summary>A result that was written to a file and kept (kết quả đã lưu): what it rests on, and what it says.</summary>
/// <remarks>Immutable. It is compared with a new assessment, not turned back into one: the facts are not in it.</remarks>
public sealed class KeptResult
{
    /// <summary>The greatest size of a file that is read, 256 MB.</summary>
    public const long MaxLength = 256L * 1024 * 1024;

    private readonly JsonElement _root;

    private KeptResult(JsonElement root, ReportingPeriod period, LocalDate asOf)
    {
        _root = root;
        Period = period;
        AsOf = asOf;
    }

    /// <summary>The evaluation period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The date of the assessment.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Reads a result as <see cref="AssessmentFile"/> wrote it.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The result, or the problem why the file cannot be one.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<KeptResult> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using FileStream file = File.OpenRead(path);
            return file.Length > MaxLength ? Refused(path) : Parse(file, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(path);
        }
    }

    /// <summary>What is there and not the same in another result: everything that this one says, numbers to six decimals; the other may say more.</summary>
    /// <param name="assessment">The assessment to compare with.</param>
    /// <returns>The places that differ, as paths such as <c>$.evaluations[3].score</c>, in order; none when the result is confirmed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is <see langword="null"/>.</exception>
    public ValueList<ResultDifference> DifferencesFrom(Assessments.Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        using var now = JsonDocument.Parse(AssessmentFile.ToUtf8(assessment));
        var differences = new List<ResultDifference>();
        Compare("$", _root, now.RootElement, differences);
        return differences.ToValueList();
    }

    /// <summary>The period and the date.</summary>
    public override string ToString() => $"{Period} {LocalDatePattern.Iso.Format(AsOf)}";

    private static Checked<KeptResult> Parse(Stream file, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(file, new JsonDocumentOptions { MaxDepth = 32 });
            JsonElement root = document.RootElement.Clone();
            return root.ValueKind == JsonValueKind.Object
                && ReportingPeriod.TryParse(TextOf(root, "period"), null, out ReportingPeriod period)
                && LocalDatePattern.Iso.Parse(TextOf(root, "asOf") ?? "").TryGetValue(default, out LocalDate asOf)
                    ? Checked<KeptResult>.Accepted(new(root, period, asOf), [])
                    : Refused(path);
        }
        catch (JsonException)
        {
            return Refused(path);
        }
    }

    private static string? TextOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Checked<KeptResult> Refused(string path) =>
        Checked<KeptResult>.Refused([ResultFileProblems.NotAResult.At(new ProblemPlace { File = path }, ("file", path))]);

    // The depth of a kept file is bounded when it is read.
    private static void Compare(string path, JsonElement kept, JsonElement? now, List<ResultDifference> differences)
    {
        if (now is not { } there || there.ValueKind != kept.ValueKind)
        {
            if (kept.ValueKind != JsonValueKind.Null || now is not null)
            {
                differences.Add(new(path, Short(kept), now is { } other ? Short(other) : null));
            }

            return;
        }

        switch (kept.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in kept.EnumerateObject())
                {
                    Compare($"{path}.{property.Name}", property.Value, there.TryGetProperty(property.Name, out JsonElement value) ? value : null, differences);
                }

                break;
            case JsonValueKind.Array:
                int count = Math.Max(kept.GetArrayLength(), there.GetArrayLength());
                for (int i = 0; i < count; i++)
                {
                    string item = FormattableString.Invariant($"{path}[{i}]");
                    if (i >= kept.GetArrayLength())
                    {
                        differences.Add(new(item, null, Short(there[i])));
                    }
                    else
                    {
                        Compare(item, kept[i], i < there.GetArrayLength() ? there[i] : null, differences);
                    }
                }

                break;
            default:
                if (kept.GetRawText() != there.GetRawText())
                {
                    differences.Add(new(path, Short(kept), Short(there)));
                }

                break;
        }
    }

    private static string Short(JsonElement element)
    {
        const int Shown = 120;
        string text = element.GetRawText().ReplaceLineEndings(" ");
        return text.Length > Shown ? text[..Shown] + "…" : text;
    }
}
