using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Conventions.Tests.Conventions;

/// <summary>Every public type and member is documented, and each type names its Vietnamese term once.</summary>
public sealed partial class DocumentationTests
{
    // Types of the library's own machinery, for which an official has no word, and why.
    private static readonly Dictionary<string, string> Untranslated = new(StringComparer.Ordinal)
    {
        ["ValueList"] = "makes ValueList<T>, which has the term",
    };

    private static readonly Dictionary<Assembly, Dictionary<string, XElement>> Pages = Shipped.All.ToDictionary(
        assembly => assembly,
        assembly => XDocument.Load(System.IO.Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value));

    [Fact]
    public void Types_NameTheirVietnameseTermOnce()
    {
        var wrong = new List<string>();
        foreach (Type type in Shipped.PublicTypes)
        {
            string? summary = Summary(type);
            int terms = summary is null ? 0 : Terms().Count(summary);
            bool isExempt = Untranslated.ContainsKey(type.Name);
            if (terms != (isExempt ? 0 : 1))
            {
                wrong.Add($"{type.FullName}: {summary ?? "no summary"}");
            }
        }

        wrong.Should().BeEmpty("an official must find his word beside ours; what has none is listed with its reason");
    }

    [Fact]
    public void Types_HaveASummaryOfOneSentence() =>
        Shipped.PublicTypes.Select(type => (type.FullName, Summary: Summary(type)))
            .Where(type => type.Summary is not null && (!type.Summary.EndsWith('.') || Regex.IsMatch(type.Summary, @"[.!?] [A-Z].*[.] [A-Z]")))
            .Select(type => $"{type.FullName}: {type.Summary}")
            .Should().BeEmpty("a summary says one thing; the rest is for remarks");

    [Fact]
    public void Members_AreDocumented()
    {
        var wrong = new List<string>();
        foreach (Assembly assembly in Shipped.All.Where(a => a.GetExportedTypes().Length > 0))
        {
            Dictionary<string, XElement> documented = Pages[assembly];
            foreach (Type type in assembly.GetExportedTypes())
            {
                IEnumerable<string> parameters = documented.TryGetValue("T:" + Path(type), out XElement? own)
                    ? own.Elements("param").Select(param => param.Attribute("name")!.Value)
                    : [];
                wrong.AddRange(type.PublicMembers().Where(IsWritten).Where(member => !parameters.Contains(member.Name))
                    .Where(member => !documented.Any(entry => IsOf(entry.Key, type, member) && Says(entry.Value)))
                    .Select(member => $"{type.FullName}.{member.Name}"));
            }
        }

        wrong.Should().BeEmpty();

        static bool Says(XElement entry) => entry.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(entry.Element("summary")?.Value);
    }

    // Letters with marks; the signs × and ÷ lie among them.
    [GeneratedRegex(@"\([^()]*[\u00C0-\u024F\u1E00-\u1EFF-[\u00D7\u00F7]][^()]*\)")]
    private static partial Regex Terms();

    private static string? Summary(Type type) =>
        Pages[type.Assembly].TryGetValue("T:" + Path(type), out XElement? entry) && entry.Element("summary") is { } summary
            ? Regex.Replace(summary.ToString(SaveOptions.DisableFormatting), @"<[^>]*""\w:(?:[\w.]+\.)?(\w+)[^""]*""[^>]*/>|<[^>]*>", "$1").Trim()
            : null;

    private static string Path(Type type) => type.FullName!.Replace('+', '.');

    // Constructors without parameters, accessors and nested types are not asked for; records' printers and copies are the compiler's.
    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal),
        ConstructorInfo constructor => constructor.GetParameters().Length > 0 && !constructor.DeclaringType!.IsRecord(),
        FieldInfo field => !field.IsSpecialName,
        PropertyInfo => true,
        _ => false,
    };

    private static bool IsOf(string key, Type type, MemberInfo member)
    {
        string name = key.Length > 2 ? key[2..] : "";
        string wanted = $"{Path(type)}.{member.Name.Replace('.', '#')}";
        return name == wanted || name.StartsWith(wanted + "(", StringComparison.Ordinal) || name.StartsWith(wanted + "`", StringComparison.Ordinal);
    }
}
