using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Reports;
using DuaCoSo.Domain.Successions;
using NodaTime;

namespace DuaCoSo.Tool;

/// <summary>Plans how assignments go on, date by date, and writes the register after it.</summary>
internal static class Successor
{
    /// <summary>Does what was asked and says how it went.</summary>
    public static int Run(CaseRequest request, SuccessionRequest succession, ToolConsole console)
    {
        if (CaseReader.Read(request, console) is not var (policy, register))
        {
            return ExitCode.Problems;
        }

        Checked<ChangeList> changes = ChangeFile.Read(succession.Changes, register);
        console.Report(changes.Problems);
        if (!changes.TryGet(out ChangeList? list) || Plan(policy, register, list, succession, console) is not { } after)
        {
            return ExitCode.Problems;
        }

        return succession.Out is null || Write(after, succession, console) ? ExitCode.Done : ExitCode.Problems;
    }

    /// <summary>Shows the plans and gives the register after them; <see langword="null"/> when something is wrong.</summary>
    private static ResponsibilityRegister? Plan(
        PolicyTimeline policy, ResponsibilityRegister register, ChangeList changes, SuccessionRequest succession, ToolConsole console)
    {
        HashSet<string> except = new(succession.Except, StringComparer.Ordinal);
        var tables = new List<TextTable>();
        var orphans = new List<Problem>();
        foreach (LocalDate date in changes.Dates)
        {
            ResponsibilityRegister before = register;
            Checked<SuccessionPlan> planned = console.Step($"lập phương án {date}", $"planning {date}", () => SuccessionPlan.Create(before, changes.On(date), policy));
            Checked<ResponsibilityRegister>? accepted = planned.TryGet(out SuccessionPlan? plan)
                ? plan.Accept(plan.Items.Where(i => i.Proposed is not { } proposed || !except.Contains(proposed.Id.Key)), date)
                : null;
            if (plan is null || accepted is null || !accepted.TryGet(out ResponsibilityRegister? after))
            {
                console.Report(accepted?.Problems ?? planned.Problems);
                return null;
            }

            // What else the register is warned of, whoever reads it next sees.
            orphans.AddRange(accepted.Problems.Where(p => p.Kind == SuccessionProblems.LeftOrphaned));
            except.ExceptWith(plan.Items.Select(i => i.Proposed?.Id.Key).OfType<string>());
            tables.AddRange(SuccessionTables.Of(plan, console.Language));
            register = after;
        }

        if (except.Count > 0)
        {
            console.Report(except.Order(StringComparer.Ordinal).Select(id => ToolProblems.NoSuchProposal.At(null, ("id", id))));
            return null;
        }

        console.Report(orphans);
        console.Write(tables);
        return register;
    }

    private static bool Write(ResponsibilityRegister register, SuccessionRequest succession, ToolConsole console)
    {
        string path = succession.Out!;
        bool isWorkbook = RegisterPath.IsWorkbook(path);
        if (!succession.IsReplacing && (isWorkbook ? File.Exists(path) : Directory.Exists(path) && Directory.EnumerateFiles(path, "*.csv").Any()))
        {
            console.Report([ToolProblems.RegisterPresent.At(new ProblemPlace { File = path }, ("folder", path))]);
            return false;
        }

        return isWorkbook
            ? OutputFile.Replace(path, file => RegisterWorkbook.Write(file, register), console)
            : OutputFile.Try(path, () => RegisterFolder.Replace(path, register), console);
    }
}
