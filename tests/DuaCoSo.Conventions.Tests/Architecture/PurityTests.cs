using System.Reflection;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Conventions.Tests.Architecture;

/// <summary>The core depends on NodaTime alone: no input or output, no clock, no culture, no reflection, no floating point (T1, E9).</summary>
[Rule("T1")]
[Rule("E9")]
public sealed class PurityTests
{
    private static readonly string[] ForbiddenNamespaces =
    [
        "System.IO", "System.Net", "System.Diagnostics.Tracing", "System.Reflection", "System.Reflection.Emit", "System.Text.RegularExpressions", "System.Threading",
        "System.Threading.Tasks", "System.Runtime.InteropServices.JavaScript", "System.Security.Cryptography.X509Certificates", "System.Resources", "System.Xml",
    ];

    private static readonly string[] ForbiddenTypes =
    [
        "System.Activator", "System.AppContext", "System.AppDomain", "System.Console", "System.Double", "System.Half", "System.MathF", "System.Random", "System.Single",
        "System.TimeProvider", "System.TimeZone", "System.TimeZoneInfo", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "NodaTime.IClock", "NodaTime.SystemClock", "NodaTime.DateTimeZoneProviders", "NodaTime.ZonedClock",
    ];

    private static readonly string[] ForbiddenMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.set_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.CultureInfo.set_CurrentUICulture", "System.Globalization.CultureInfo.get_DefaultThreadCurrentCulture", "System.Globalization.CultureInfo.GetCultureInfo",
        "System.Globalization.CultureInfo.CreateSpecificCulture", "System.Globalization.CultureInfo..ctor", "System.FormattableString.CurrentCulture",
        "System.String.Normalize", "System.String.IsNormalized", "System.String.ToLower", "System.String.ToUpper", "System.StringComparer.get_CurrentCulture",
        "System.StringComparer.get_CurrentCultureIgnoreCase", "System.Type.GetType", "System.Type.GetMethod", "System.Type.GetProperty", "System.Type.GetProperties", "System.Type.GetFields",
    ];

    // What the compiler itself writes, and what is not what its namespace says.
    private static readonly string[] Allowed =
    [
        "System.Reflection.DefaultMemberAttribute", // of an indexer
        "System.Threading.CancellationToken", // stops; what is not stopped is the same (docs/decisions/0180)
        "System.Threading.Tasks.Parallel", "System.Threading.Tasks.ParallelOptions", "System.Threading.Tasks.ParallelLoopResult",
        "System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.ValueTask`1",
        "System.Threading.Interlocked", // of an event or of a value computed when first asked for
        "System.Threading.LazyInitializer", // as Lazy, without an object for what nobody asks for
        "System.Threading.Lock",
        "System.Threading.Monitor",
        "System.Threading.Volatile",
    ];

    [Fact]
    public void Assemblies_ReferenceNothingButWhatIsAgreed()
    {
        References(Shipped.Domain).Should().BeSubsetOf(["NodaTime"], "a further dependency of the core needs a decision record");
        References(Shipped.Files).Should().BeSubsetOf(["CsvHelper", "DuaCoSo.Domain", "NodaTime"]);
        References(Shipped.EntityFrameworkCore).Should().BeSubsetOf(
            ["DuaCoSo.Domain", "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Abstractions", "Microsoft.EntityFrameworkCore.Relational", "NodaTime"], "the database is the application's choice");
        References(Shipped.Extensions).Should().BeSubsetOf(
            [
                "DuaCoSo.Domain", "DuaCoSo.Domain.Files", "DuaCoSo.Domain.Provinces", "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions",
                "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "NodaTime",
            ],
            "the host is the application's choice");
        References(Shipped.Reports).Should().BeSubsetOf(["DuaCoSo.Domain", "DuaCoSo.Domain.Files", "NodaTime"]);
        References(Shipped.Provinces).Should().BeSubsetOf(["DuaCoSo.Domain", "DuaCoSo.Domain.Files", "NodaTime"]);
        References(Shipped.Testing).Should().BeSubsetOf(["DuaCoSo.Domain", "DuaCoSo.Domain.Files", "NodaTime", "YamlDotNet"]);
        References(Shipped.Assertions).Should().BeSubsetOf(["DuaCoSo.Domain", "DuaCoSo.Domain.Testing", "FluentAssertions", "NodaTime"]);
        References(Shipped.Tool).Should().BeSubsetOf(["DuaCoSo.Domain", "DuaCoSo.Domain.Files", "DuaCoSo.Domain.Provinces", "DuaCoSo.Domain.Reports", "DuaCoSo.Domain.Testing", "NodaTime", "Spectre.Console", "System.CommandLine"]);
    }

    [Fact]
    public void Core_UsesNothingImpure() =>
        TypeUses.Of(Shipped.Domain).Where(IsImpure).Select(use => use.ToString()).Order(StringComparer.Ordinal).Should().BeEmpty();

    [Fact]
    public void Core_HasExpressionsInSpecificationsAlone() =>
        TypeUses.Of(Shipped.Domain).Where(use => use.Namespace == "System.Linq.Expressions" && use.FromNamespace != "DuaCoSo.Domain.Specifications")
            .Where(use => !use.From.EndsWith("Specification", StringComparison.Ordinal) && use.From != nameof(DuaCoSo.Domain.SpecificationExtensions)).Select(use => use.ToString())
            .Should().BeEmpty("an expression is what a specification is for queries");

    [Fact]
    public void Core_CompilesNoExpression() =>
        TypeUses.Of(Shipped.Domain).Where(use => use.Namespace == "System.Linq.Expressions" && use.Member is "Compile" or "CompileToMethod").Select(use => use.ToString())
            .Should().BeEmpty("to ask one object must cost nanoseconds");

    [Fact]
    public void Reader_SeesIntoBodies()
    {
        // The reader itself must see what these tests look for, or they would pass for free.
        TypeUse[] own = [.. TypeUses.Of(typeof(PurityTests).Assembly).Where(use => use.From == nameof(PurityTests))];
        string[] seen = [.. own.Select(use => use.Member is null ? use.Used : $"{use.Used}.{use.Member}")];
        seen.Should().Contain("System.DateTime.get_UtcNow").And.Contain("System.Console.get_Out").And.Contain("System.Text.Rune").And.Contain("System.Double");
        own.Where(IsImpure).Should().HaveCountGreaterThan(2);
        Bodies().Should().NotBeNull();

        // In an iterator's body, whose class the compiler writes: the outermost type answers for it.
        static IEnumerable<object?> Bodies()
        {
            yield return DateTime.UtcNow;
            yield return Console.Out;
            yield return new List<System.Text.Rune>();
            yield return 0.5;
        }
    }

    private static bool IsImpure(TypeUse use) =>
        !Allowed.Contains(use.Used, StringComparer.Ordinal)
        && !IsToken(use)
        && !(use.Used == "System.Reflection.MemberInfo" && use.Member is null or "get_Name") // typeof(T).Name, which finds nothing out
        && (ForbiddenNamespaces.Contains(use.Namespace, StringComparer.Ordinal)
            || ForbiddenTypes.Contains(use.Used, StringComparer.Ordinal)
            || ForbiddenMembers.Contains($"{use.Used}.{use.Member}", StringComparer.Ordinal)
            || (use.Used == "System.Environment" && use.Member is not (null or "get_CurrentManagedThreadId")) // which the compiler's iterators ask for
            || (use.Used == "System.Math" && use.Member is "Sin" or "Cos" or "Tan" or "Atan" or "Atan2" or "Exp" or "Log" or "Log10" or "Pow" or "Sqrt"));

    // What the compiler writes for a lambda that becomes an expression: tokens of members, which nothing looks up by name and the trimmer follows (docs/decisions/0110).
    private static bool IsToken(TypeUse use) =>
        use.From.EndsWith("Specification", StringComparison.Ordinal)
        && (use.Used, use.Member) is
            ("System.Reflection.MethodInfo", null)
            or ("System.Reflection.MethodBase", null or "GetMethodFromHandle")
            or ("System.Reflection.FieldInfo", null or "GetFieldFromHandle");

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name is not ("System.Runtime" or "netstandard" or "mscorlib") && !IsOfTheFramework(name));

    private static bool IsOfTheFramework(string name) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"));
}
