using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>The page around the data: its head with the policy of what may run, its styles and its script.</summary>
internal static class PageShell
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly Lazy<string> Styles = new(() => Resources(".css"));
    private static readonly Lazy<string> Script = new(() => "(() => {\n\"use strict\";\n" + Resources(".js") + "})();\n");
    private static readonly Lazy<string> Template = new(() => Resources(".html"));

    /// <summary>Writes the page.</summary>
    public static void Write(Stream output, Assessment assessment, ReportOptions options)
    {
        var source = new PageSource(assessment, options);
        string title = assessment.SpeakingVersion.Definition.Title.In(options.Language);
        string[] parts = Template.Value.Split('{', '}');

        // Every second part is the name of what stands there.
        for (int i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0)
            {
                Text(output, parts[i]);
                continue;
            }

            switch (parts[i])
            {
                case "language":
                    Text(output, options.Language == Language.English ? "en" : "vi");
                    break;
                case "policy":
                    Text(output, Policy());
                    break;
                case "title":
                    Text(output, Html.Encode(SafeText.Of(title) + " – " + assessment.Envelope.Period));
                    break;
                case "styles":
                    Text(output, Styles.Value);
                    break;
                case "script":
                    Text(output, Script.Value);
                    break;
                default:
                    PageData.Write(output, source);
                    break;
            }
        }
    }

    /// <summary>Nothing runs and nothing is drawn but these styles and this script, and nothing is asked of any network.</summary>
    private static string Policy() =>
        $"default-src 'none'; style-src '{Hash(Styles.Value)}'; script-src '{Hash(Script.Value)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void Text(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>The resources of one kind, put together in the order of their names.</summary>
    private static string Resources(string extension)
    {
        Assembly assembly = typeof(PageShell).Assembly;
        var text = new StringBuilder();
        foreach (string name in assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("Page/", StringComparison.Ordinal) && n.EndsWith(extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            text.Append(reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
