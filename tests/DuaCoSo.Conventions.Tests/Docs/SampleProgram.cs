using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using DuaCoSo.TestKit;
using FluentAssertions;

namespace DuaCoSo.Conventions.Tests.Docs;

/// <summary>
/// One program of all C# blocks of the pages, each in a namespace of its own: compiled once, by the compiler that built these tests, and run once,
/// from the root of the repository. A block is either statements or a class of tests.
/// </summary>
internal static class SampleProgram
{
    private const string Runner = """
        internal static class Runner
        {
            private static void Main()
            {
                var output = Console.Out;
                foreach (Type block in typeof(Runner).Assembly.GetTypes().Where(t => t.Name == "Block").OrderBy(t => t.Namespace, StringComparer.Ordinal))
                {
                    using var printed = new StringWriter { NewLine = "\n" };
                    Console.SetOut(printed);
                    try
                    {
                        block.GetMethod("Run", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.Invoke(null, null);
                    }
                    catch (System.Reflection.TargetInvocationException e)
                    {
                        printed.WriteLine(e.InnerException);
                    }

                    output.Write(printed + "\u001e");
                }
            }

            internal static void Test(Type block)
            {
                foreach (Type type in block.Assembly.GetTypes().Where(t => t.Namespace == block.Namespace && t.IsPublic))
                foreach (var method in type.GetMethods().Where(m => m.IsDefined(typeof(Xunit.FactAttribute), true)))
                {
                    var rows = method.GetCustomAttributes(typeof(Xunit.Sdk.DataAttribute), true).Cast<Xunit.Sdk.DataAttribute>().SelectMany(d => d.GetData(method)).ToList();
                    foreach (object?[]? row in rows.Count == 0 ? [null] : rows)
                        method.Invoke(Activator.CreateInstance(type), row);
                }
            }
        }
        """;

    private static readonly Lazy<string[]> Outputs = new(Run);

    /// <summary>What a block prints.</summary>
    public static string OutputOf(DocBlock block) => Outputs.Value[DocBlock.All.ToList().IndexOf(block)];

    private static string[] Run()
    {
        string folder = Directory.CreateTempSubdirectory("samples-").FullName;
        string program = Path.Combine(AppContext.BaseDirectory, "DuaCoSo.Samples.dll");
        try
        {
            Compile(folder, program);
            string tests = Path.Combine(AppContext.BaseDirectory, "DuaCoSo.Conventions.Tests");
            string[] outputs = Dotnet("exec", "--runtimeconfig", tests + ".runtimeconfig.json", "--depsfile", tests + ".deps.json", program).Split('\u001e');
            outputs.Should().HaveCount(DocBlock.All.Count + 1);
            return outputs;
        }
        finally
        {
            File.Delete(program);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compile(string folder, string program)
    {
        var arguments = new StringBuilder();
        arguments.Append("-nologo -target:exe -nullable:enable -langversion:latest -warnaserror+ -out:\"").Append(program).Append("\"\n");
        foreach (string reference in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator))
        {
            arguments.Append("-r:\"").Append(reference).Append("\"\n");
        }

        foreach ((string name, string text) in Sources())
        {
            string file = Path.Combine(folder, name);
            File.WriteAllText(file, text);
            arguments.Append('"').Append(file).Append("\"\n");
        }

        string response = Path.Combine(folder, "arguments.rsp");
        File.WriteAllText(response, arguments.ToString());
        string compiler = typeof(SampleProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Compiler").Value!;
        Dotnet(compiler, "@" + response).Should().BeEmpty("every C# block of the pages compiles");
    }

    private static IEnumerable<(string Name, string Text)> Sources()
    {
        yield return ("Runner.cs", Runner);
        yield return ("Usings.cs", string.Concat(ImplicitUsings().Select(name => $"global using {name};\n")));
        for (int i = 0; i < DocBlock.All.Count; i++)
        {
            yield return (FormattableString.Invariant($"Block{i:000}.cs"), Source(DocBlock.All[i], i));
        }
    }

    // Those of the SDK, and those that our packages give on request.
    private static IEnumerable<string> ImplicitUsings() =>
        new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks" }
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "DuaCoSo.*.props", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "build")
                .SelectMany(file => XDocument.Load(file).Descendants("Using").Select(u => u.Attribute("Include")!.Value)));

    private static string Source(DocBlock block, int index)
    {
        string[] lines = block.Code.Split('\n');
        int usings = Array.FindLastIndex(lines, line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal)) + 1;
        bool isClass = lines.Skip(usings).Any(line => line.StartsWith("public ", StringComparison.Ordinal));
        string page = Path.Combine(Repository.Root, block.Page);
        var source = new StringBuilder();
        source.Append(CultureInfo.InvariantCulture, $"namespace Block{index:000}\n{{\n#line 1 \"{page}\"\n#line {block.Line}\n{string.Join('\n', lines.Take(usings))}\n");
        if (!block.Code.Contains("using NodaTime;", StringComparison.Ordinal))
        {
            source.Append("#line hidden\nusing NodaTime;\n");
        }

        string body = string.Create(CultureInfo.InvariantCulture, $"#line {block.Line + usings} \"{page}\"\n{string.Join('\n', lines.Skip(usings))}\n#line hidden\n");
        source.Append(isClass
            ? $"{body}internal static class Block {{ private static void Run() => Runner.Test(typeof(Block)); }}\n}}\n"
            : $"internal static class Block {{ private static void Run() {{\n{body}}} }}\n}}\n");
        return source.ToString();
    }

    private static string Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Repository.Root };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
