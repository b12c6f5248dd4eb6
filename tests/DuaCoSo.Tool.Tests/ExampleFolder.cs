using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Reports;
using DuaCoSo.TestKit;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool.Tests;

/// <summary>A folder with what the examples of the help speak of, made from the examples of the repository, and gone after a test.</summary>
internal sealed class ExampleFolder : IDisposable
{
    private static readonly string Examples = Repository.File("docs", "examples");

    public ExampleFolder()
    {
        Copy(Path.Combine(Examples, "ninh-binh-2016"), At("ninh-binh-2016"));
        foreach (string policy in Directory.GetFiles(Examples, "*.policy.json"))
        {
            File.Copy(policy, At(Path.GetFileName(policy)));
        }

        Directory.CreateDirectory(At("scenarios"));
        foreach (string file in Directory.GetFiles(Repository.File("docs", "scenarios", "ninh-binh-2016")))
        {
            File.WriteAllText(Path.Combine(At("scenarios"), Path.GetFileName(file)), File.ReadAllText(file).Replace("../../examples/", "../", StringComparison.Ordinal));
        }

        File.WriteAllText(At("changes.csv"), "on,change,from,into,name,parent\n2017-07-01,merge,X001;X009,X900,Xã Mới,\n");
    }

    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("examples-").FullName;

    /// <summary>A path in the folder.</summary>
    public string At(string name) => Path.Combine(Root, name);

    /// <summary>Makes what somebody who types an example has made before: a kept result, a workbook, a text that was signed.</summary>
    public void Prepare(string verb)
    {
        string[] year = ["ninh-binh-2016", "--period", "2016", "--as-of", "2017-01-31"];
        if (verb == "verify")
        {
            Run(["evaluate", .. year, "--format", "json", "--out", "kept.json"]);
        }
        else if (verb is "evaluate" or "validate")
        {
            using FileStream workbook = File.Create(At("register.xlsx"));
            RegisterWorkbook.Write(workbook, RegisterFolder.Read(At("ninh-binh-2016/register")).Require());
        }
        else if (verb == "replay")
        {
            Run(["replay", .. year, "--with", "stricter.policy.json", "--approved", "stricter.approved.txt"]);
            string approved = At("stricter.approved.txt");
            File.WriteAllText(approved, File.ReadAllText(approved)
                .Replace("Approved by:", "Approved by: Nguyễn Văn A", StringComparison.Ordinal).Replace("Approved on:", "Approved on: 2017-02-01", StringComparison.Ordinal));
        }
    }

    /// <summary>Runs the tool as if in this folder.</summary>
    public ToolRun Run(params string[] arguments)
    {
        var table = VerbTable.Create();
        var parsed = table.Root.Parse(arguments);
        var verb = (Verb)parsed.CommandResult.Command;
        HashSet<string> paths =
        [
            .. verb.Arguments.Where(a => a is IValueUsage { IsPath: true }).SelectMany(a => parsed.GetResult(a)?.Tokens ?? []).Select(t => t.Value),
            .. verb.Options.Where(o => o is IValueUsage { IsPath: true }).SelectMany(o => parsed.GetResult(o)?.Tokens ?? []).Select(t => t.Value),
        ];
        return ToolRun.Of([.. arguments.Select((a, i) => paths.Contains(a) && !PolicySource.IsPreset(a) && (i == 0 || arguments[i - 1] != "--preset") ? At(a) : a)]);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
