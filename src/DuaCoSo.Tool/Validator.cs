using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using NodaTime;

namespace DuaCoSo.Tool;

/// <summary>Checks policies and registers; their problems are the result and go to standard output.</summary>
internal static class Validator
{
    private const string Pattern = "*.policy.json";

    /// <summary>Does what was asked and says how it went: problems when anything is refused, done otherwise, warnings or not.</summary>
    public static int Run(IReadOnlyList<string> paths, LocalDate? since, bool isJson, ToolConsole console)
    {
        ValidatedFile[] files = [.. paths.SelectMany(path => Directory.Exists(path) ? InFolder(path, since, console) : [RegisterPath.IsWorkbook(path) ? Register(path, console) : Policy(path, since, console)])];
        if (isJson)
        {
            ValidationJson.Write(console.Output, files, console.Language);
        }
        else
        {
            WriteLines(files, console);
        }

        return Array.TrueForAll(files, f => f.IsAccepted) ? ExitCode.Done : ExitCode.Problems;
    }

    // Every policy of the folder and the register beside them, or the register that it is.
    private static IEnumerable<ValidatedFile> InFolder(string folder, LocalDate? since, ToolConsole console)
    {
        string plain = Path.Combine(folder, "policy.json");
        string[] policies = [.. File.Exists(plain) ? [plain] : Array.Empty<string>(), .. Directory.GetFiles(folder, Pattern).Order(StringComparer.Ordinal)];
        string beside = RegisterPath.In(folder);
        bool isRegister = policies.Length == 0 && File.Exists(Path.Combine(folder, "assignments.csv"));
        foreach (string policy in policies.Length > 0 || isRegister ? policies : [plain])
        {
            yield return Policy(policy, since, console);
        }

        if (isRegister || Directory.Exists(beside) || File.Exists(beside))
        {
            yield return Register(isRegister ? folder : beside, console);
        }
    }

    private static ValidatedFile Register(string path, ToolConsole console)
    {
        Checked<ResponsibilityRegister> read = RegisterPath.Read(path, console);
        return new(path, read.IsAccepted, read.Problems);
    }

    private static ValidatedFile Policy(string path, LocalDate? since, ToolConsole console)
    {
        Checked<Policy> read = PolicySource.ReadFile(path, folder: null, console);
        ValueList<Problem> reviews = since is not { } date ? []
            : PolicySource.IsPreset(path) ? read.TryGet(out Policy? preset) ? preset.NotReviewedSince(date) : []
            : PolicyFile.NotReviewedSince(path, date);

        // What its bases are merely warned of is told where they are checked.
        IEnumerable<Problem> own = read.Problems.Where(p => p.Severity == Severity.Error || string.Equals(p.Place.File, path, StringComparison.Ordinal));
        return new(path, read.IsAccepted, [.. own.Concat(reviews).OrderBy(p => p.Place.Line ?? int.MaxValue).ThenBy(p => p.Place.Column)]);
    }

    private static void WriteLines(ValidatedFile[] files, ToolConsole console)
    {
        using var writer = new StreamWriter(console.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        Problem[] problems = [.. files.SelectMany(f => f.Problems).Distinct()];
        foreach (Problem problem in problems)
        {
            writer.WriteLine(console.Paint.Of(problem, console.Language));
        }

        int errors = problems.Count(p => p.Severity == Severity.Error);
        string totals = console.Language == Language.English
            ? FormattableString.Invariant($"checked: {files.Length}, errors: {errors}, warnings: {problems.Length - errors}")
            : FormattableString.Invariant($"đã kiểm tra: {files.Length}, lỗi: {errors}, cảnh báo: {problems.Length - errors}");
        writer.WriteLine(problems.Length == 0 ? console.Paint.Good(totals) : totals);
    }
}
