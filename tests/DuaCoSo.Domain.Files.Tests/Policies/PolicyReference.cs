using System.Buffers;
using System.Text;
using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Tables;

namespace DuaCoSo.Domain.Files.Tests.Policies;

/// <summary>The reference page of the policy file, made from the format's table.</summary>
internal static class PolicyReference
{
    /// <summary>The page.</summary>
    public static string Text()
    {
        var page = new StringBuilder();
        page.Append("# Policy file: reference (tra cứu tệp quy định)\n\n");
        page.Append("Made from the table that the reader and the writer follow; do not edit. What the rules mean is in [policy-files.md](policy-files.md).\n");
        page.Append("Ranges include both ends unless `<` says otherwise; `(.000000)` shows how many decimal places there may be.\n");
        foreach (Format format in FormatWalk.All().Concat(FormatWalk.OfExtensions()))
        {
            switch (format)
            {
                case IObjectFormat one:
                    Heading(page, one.Title);
                    Table(page, one.Properties);
                    break;
                case IChoiceFormat choice:
                    Heading(page, choice.Title);
                    page.Append("One of these forms (một trong các dạng sau):\n");
                    foreach ((string key, IObjectFormat form) in choice.Forms)
                    {
                        page.Append("\n### `").Append(key).Append("` – ").Append(form.Title.English).Append(" (").Append(form.Title.Vietnamese).Append(")\n\n");
                        Table(page, form.Properties);
                    }

                    break;
            }
        }

        return page.ToString();
    }

    private static void Heading(StringBuilder page, LocalizedText title) =>
        page.Append("\n## ").Append(title.English).Append(" (").Append(title.Vietnamese).Append(")\n\n");

    private static void Table(StringBuilder page, IReadOnlyList<IProperty> properties)
    {
        page.Append("| property | value | if left out | meaning | ý nghĩa |\n| --- | --- | --- | --- | --- |\n");
        foreach (IProperty property in properties)
        {
            page.Append("| `").Append(property.Name).Append("` | ").Append(Value(property.Format)).Append(" | ").Append(Absent(property))
                .Append(" | ").Append(property.Meaning.English).Append(" | ").Append(property.Meaning.Vietnamese).Append(" |\n");
        }
    }

    private static string Value(Format format) => format switch
    {
        IObjectFormat one => Link(one.Title),
        IChoiceFormat choice => Link(choice.Title),
        IListFormat list => $"{(list.Least > 0 ? "list, not empty, of " : "list of ")}{Value(format.Parts.Single())}",
        _ when format.GetType().Name.StartsWith("Override", StringComparison.Ordinal) => string.Join(" or ", format.Parts.Select(Value)),
        TrueFormat => Code(format.Form),
        DateFormat => "date",
        YearsFormat => "years, each with a list of dates",
        ProvenanceFormat => "`\"assumed\"` or `{ \"stated\": \"…\" }`",
        CutOffFormat => Code(format.Form),
        INumberFormat => Code(format.Form),
        BooleanFormat => Code(format.Form),
        _ when format.WellKnown.Count > 0 => $"code, such as {string.Join(", ", format.WellKnown.Select(Code))}",
        _ when format.GetType().Name.StartsWith("OneOrList", StringComparison.Ordinal) => $"one, or a list not empty, of: {Value(format.Parts.Single().Parts.Single())}",
        _ when format.Parts.Any() => Value(format.Parts.First()),
        _ when format == Fields.Code => "code",
        _ when format.Form == Fields.Text.Form => "text",
        _ => string.Join(", ", format.Form.Split(" | ").Select(w => Code(w.Trim('"')))),
    };

    private static string Absent(IProperty property)
    {
        if (property.IsRequired)
        {
            return "**required**";
        }

        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, JsonForm.Options with { Indented = false }))
        {
            property.WriteDefault(writer);
        }

        return json.WrittenCount == 0 ? "–" : Code(Encoding.UTF8.GetString(json.WrittenSpan));
    }

    private static string Code(string text) => $"`{text}`".Replace("|", "\\|", StringComparison.Ordinal);

    private static string Link(LocalizedText title) => $"[{title.English}](#{Anchor($"{title.English} ({title.Vietnamese})")})";

    // As GitHub makes them of headings.
    private static string Anchor(string heading) =>
        new([.. heading.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(c => c == ' ' ? '-' : char.ToLowerInvariant(c))]);
}
