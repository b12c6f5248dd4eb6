using System.Globalization;
using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces;
using DuaCoSo.Domain.Testing;

namespace DuaCoSo.Tool;

/// <summary>Runs scenarios; what differs is the result and goes to standard output, what is wrong with the files to standard error.</summary>
internal static class Tester
{
    /// <summary>Does what was asked and says how it went: done when every scenario passes, problems otherwise.</summary>
    public static int Run(TestRequest request, ToolConsole console)
    {
        Checked<ScenarioSuite> read = ScenarioSuite.Read(request.Path, [.. ProvincePolicies.All.SelectMany(p => p.Timeline.Versions)]);
        console.Report(read.Problems);
        if (!read.TryGet(out ScenarioSuite? suite))
        {
            return ExitCode.Problems;
        }

        Policy[] custom = [.. suite.Policies.Where(p => p.CustomMeasures.Count > 0)];
        if (custom.Length > 0)
        {
            console.Report(custom.Select(p => ToolProblems.CustomMeasures.At(null, ("policy", p.Id), ("measures", string.Join(", ", p.CustomMeasures)))));
            return ExitCode.Problems;
        }

        ValueList<ScenarioResult> results = console.Step("chạy kịch bản", "running the scenarios", suite.Run);
        ScenarioResult[] failed = [.. results.Where(r => !r.IsPassed)];
        if (failed.Length > 0)
        {
            console.Write([ScenarioTables.Differences(failed, console.Language)]);
        }

        WriteLines(failed, results.Count, console);
        if (request.WithCoverage)
        {
            console.Write([.. suite.Policies.Select(p => ScenarioTables.Untested(RuleCoverage.Of(p, results), suite.Policies, console.Language))]);
        }

        if (failed.Length > 0 || !request.WithMutants)
        {
            return failed.Length == 0 ? ExitCode.Done : ExitCode.Problems;
        }

        MutationReport report = console.Step("đổi thử quy định", "changing the policy", () => suite.Mutate());
        console.Write([ScenarioTables.Survivors(report, suite.Policies, console.Language)]);
        if (report.Score * 100 >= request.BreakAt)
        {
            return ExitCode.Done;
        }

        int noticed = report.Mutants.Count(m => m.Outcome == MutantOutcome.Killed);
        console.Report([ToolProblems.TooFewNoticed.At(null, ("noticed", Number(noticed)), ("all", Number(noticed + report.Survivors.Count())), ("least", Number(request.BreakAt)))]);
        return ExitCode.Problems;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteLines(ScenarioResult[] failed, int count, ToolConsole console)
    {
        using var writer = new StreamWriter(console.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (string line in failed.SelectMany(r => r.ToText(console.Language).Split('\n')))
        {
            writer.WriteLine(SafeText.Of(line));
        }

        string totals = console.Language == Language.English
            ? FormattableString.Invariant($"scenarios: {count}, passed: {count - failed.Length}, failed: {failed.Length}")
            : FormattableString.Invariant($"kịch bản: {count}, đạt: {count - failed.Length}, không đạt: {failed.Length}");
        writer.WriteLine(failed.Length == 0 ? console.Paint.Good(totals) : console.Paint.Error(totals));
    }
}
