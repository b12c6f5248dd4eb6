using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DuaCoSo.Domain;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Conventions.Tests.Conventions;

/// <summary>What public types are: sealed, immutable, and named for what they give.</summary>
public sealed class TypeTests
{
    // A method To… whose result has another name in C# than in its own.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["Text"] = "String",
        ["Json"] = "String",
        ["Markdown"] = "String",
        ["Utf8"] = "Byte[]",
        ["Facts"] = "RegisterFacts",
        ["Lunar"] = "LunarDate",
        ["Solar"] = "LocalDate",
    };

    [Fact]
    public void Classes_AreSealedOrAbstract() =>
        Shipped.PublicTypes.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName)
            .Should().BeEmpty("nobody documented how to inherit from them");

    [Fact]
    public void Structs_AreReadOnly() =>
        Shipped.PublicTypes.Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute))).Select(type => type.FullName)
            .Should().BeEmpty("values do not change");

    [Fact]
    public void Properties_HaveNoSetters() =>
        Properties().Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(Name).Should().BeEmpty("what is made does not change but through verbs");

    [Fact]
    public void Properties_GiveNoArrays() =>
        Properties().Where(property => property.PropertyType.IsArray).Select(Name).Should().BeEmpty("anybody could write into them");

    [Fact]
    public void Fields_AreConstantsOrNotPublic() =>
        Shipped.PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral).Select(Name).Should().BeEmpty();

    [Fact]
    public void MethodsNamedTo_GiveWhatTheirNameSays() =>
        Shipped.PublicTypes.SelectMany(type => type.PublicMembers()).OfType<MethodInfo>()
            .Where(method => Regex.IsMatch(method.Name, "^To[A-Z]") && method.Name["To".Length..] is { } said
                && method.ReturnType.PlainName() != OtherNames.GetValueOrDefault(said, said))
            .Select(Name).Should().BeEmpty("ToX gives an X");

    [Fact]
    public void Enums_StateTheirNumbers()
    {
        int count = 0;
        var wrong = new List<string>();
        foreach (string file in Repository.Sources("src"))
        {
            string code = Regex.Replace(Repository.Read(file), @"//.*|^\s*\[.*\]\s*$", "", RegexOptions.Multiline);
            foreach (Match match in Regex.Matches(code, @"\benum (?<name>\w+)[^{]*\{(?<members>[^}]*)\}"))
            {
                count++;
                wrong.AddRange(match.Groups["members"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Where(member => !Regex.IsMatch(member, @"^\w+ = (\d+|1 << \d+)$")).Select(member => $"{file}: {match.Groups["name"].Value}.{member}"));
            }
        }

        count.Should().BePositive("there are enums");
        wrong.Should().BeEmpty("a number that is not written changes with the order");
    }

    [Fact]
    public void Ids_OfDifferentKindsNeverMix()
    {
        Type ids = typeof(Id<>);
        ids.GetMethods().Where(method => method.Name is "op_Implicit" or "op_Explicit").Should().BeEmpty("a conversion would let kinds mix");
        typeof(Id<Language>).IsAssignableTo(typeof(Id<Severity>)).Should().BeFalse();
        typeof(Id<Language>).GetInterfaces().Where(i => i.IsGenericType).SelectMany(i => i.GetGenericArguments())
            .Should().OnlyContain(argument => argument == typeof(Id<Language>), "an id is compared with its own kind alone");
        typeof(Id<Language>).GetInterfaces().Should().NotContain(typeof(IComparable));
        typeof(Id<Language>).GetMethods().Where(method => method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal))
            .SelectMany(method => method.GetParameters()).Should().OnlyContain(parameter => parameter.ParameterType == typeof(Id<Language>));
        new Id<Language>("a").Equals((object)new Id<Severity>("a")).Should().BeFalse("the same key of another kind is another id");
        new Id<Language>("a").Equals((object)"a").Should().BeFalse();

        // Nor does any other struct turn into one, or one into it.
        Shipped.PublicTypes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.Name is "op_Implicit" or "op_Explicit")
            .Where(method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType).Any(type => type.PlainName() == ids.PlainName()))
            .Select(Name).Should().BeEmpty();
    }

    private static IEnumerable<PropertyInfo> Properties() => Shipped.PublicTypes.SelectMany(type => type.PublicMembers()).OfType<PropertyInfo>();

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";
}
