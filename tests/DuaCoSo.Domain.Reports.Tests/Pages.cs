using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.TestKit;
using NodaTime.Text;

namespace DuaCoSo.Domain.Reports.Tests;

/// <summary>Pages of the cases.</summary>
internal static class Pages
{
    private const string Begin = "<script type=\"application/json\" id=\"data\">";

    /// <summary>Every expected file as the data of a theory.</summary>
    public static Xunit.TheoryData<string, string> Cases
    {
        get
        {
            var data = new Xunit.TheoryData<string, string>();
            foreach (ExpectedCase expected in ExpectedCase.All())
            {
                data.Add(expected.Name, expected.FileName);
            }

            return data;
        }
    }

    private static readonly ConcurrentDictionary<ExpectedCase, (Assessment Assessment, JsonElement Data)> Made = new();

    /// <summary>A case's assessment, and the data of its page; made once.</summary>
    public static (Assessment Assessment, JsonElement Data) Of(string name, string file) => Made.GetOrAdd(new(name, file), static expected =>
    {
        Assessment assessment = Assess(expected);
        string page = Of(assessment), folder = $"{expected.Name.Replace('/', '-')}.{expected.Period}.{LocalDatePattern.Iso.Format(expected.AsOf)}";
        Keep($"{folder}/report.html", Encoding.UTF8.GetBytes(page));
        Keep($"{folder}/result.json", AssessmentFile.ToUtf8(assessment));
        Keep($"{folder}/explained.vi.txt", Explained(assessment, Language.Vietnamese));
        Keep($"{folder}/explained.en.txt", Explained(assessment, Language.English));
        return (assessment, Data(page));
    });

    /// <summary>A case's assessment.</summary>
    public static Assessment Assess(ExpectedCase expected) => PolicyFile.Read(Path.Combine(expected.Folder, "policy.json")).Require()
        .Assess(RegisterFolder.Read(Path.Combine(expected.Folder, "register")).Require(), expected.Period, expected.AsOf);

    /// <summary>The page of an assessment.</summary>
    public static string Of(Assessment assessment, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        ReportPage.Write(output, assessment, options ?? ReportOptions.Default);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The folder that <c>DUACOSO_PAGES</c> names; <see langword="null"/> without it.</summary>
    public static string? Kept => Environment.GetEnvironmentVariable("DUACOSO_PAGES") is { Length: > 0 } folder ? folder : null;

    /// <summary>Writes a file for the tests in a browser, into that folder.</summary>
    public static void Keep(string name, byte[] bytes)
    {
        if (Kept is { } folder)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }

    /// <summary>The block of data in a page.</summary>
    public static string Block(string page)
    {
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return page[begin..page.IndexOf("</script>", begin, StringComparison.Ordinal)];
    }

    /// <summary>The data in a page.</summary>
    public static JsonElement Data(string page) => JsonDocument.Parse(Block(page)).RootElement;

    /// <summary>Every line of the explanations, as the library says them.</summary>
    private static byte[] Explained(Assessment assessment, Language language) =>
        Encoding.UTF8.GetBytes(string.Concat(assessment.Evaluations.Select(e => SafeText.Of(e.Explain().ToText(language).Replace('\n', '\v')).Replace("\\u000B", "\n", StringComparison.Ordinal))));
}
