using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
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
        CaseReader.Report(changes.Problems, request.Language, console);
        if (!changes.TryGet(out ChangeList? list) || Plan(policy, register, list, succession, request.Language, console) is not { } after)
        {
            return ExitCode.Problems;
        }

        return succession.Out is null || Write(after, succession, request.Language, console) ? ExitCode.Done : ExitCode.Problems;
    }

    /// <summary>Shows the plans and gives the register after them; <see langword="null"/> when something is wrong.</summary>
    private static ResponsibilityRegister? Plan(
        PolicyTimeline policy, ResponsibilityRegister register, ChangeList changes, SuccessionRequest succession, Language language, ToolConsole console)
    {
        HashSet<string> except = new(succession.Except, StringComparer.Ordinal);
        var tables = new List<TextTable>();
        var orphans = new List<Problem>();
        foreach (LocalDate date in changes.Dates)
        {
            Checked<SuccessionPlan> planned = SuccessionPlan.Create(register, changes.On(date), policy);
            Checked<ResponsibilityRegister>? accepted = planned.TryGet(out SuccessionPlan? plan)
                ? plan.Accept(plan.Items.Where(i => i.Proposed is not { } proposed || !except.Contains(proposed.Id.Key)), date)
                : null;
            if (plan is null || accepted is null || !accepted.TryGet(out ResponsibilityRegister? after))
            {
                CaseReader.Report(accepted?.Problems ?? planned.Problems, language, console);
                return null;
            }

            // What else the register is warned of, whoever reads it next sees.
            orphans.AddRange(accepted.Problems.Where(p => p.Kind == SuccessionProblems.LeftOrphaned));
            except.ExceptWith(plan.Items.Select(i => i.Proposed?.Id.Key).OfType<string>());
            tables.AddRange(SuccessionTables.Of(plan, language));
            register = after;
        }

        if (except.Count > 0)
        {
            CaseReader.Report([.. except.Order(StringComparer.Ordinal).Select(id => ToolProblems.NoSuchProposal.At(null, ("id", id)))], language, console);
            return null;
        }

        CaseReader.Report([.. orphans], language, console);
        if (console.IsTerminal)
        {
            TerminalTables.Write(console.Output, tables, console.Width);
        }
        else
        {
            PlainTables.Write(console.Output, tables);
        }

        return register;
    }

    private static bool Write(ResponsibilityRegister register, SuccessionRequest succession, Language language, ToolConsole console)
    {
        string folder = succession.Out!;
        if (!succession.IsReplacing && Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csv").Any())
        {
            CaseReader.Report([ToolProblems.RegisterPresent.At(new ProblemPlace { File = folder }, ("folder", folder))], language, console);
            return false;
        }

        try
        {
            RegisterFolder.Replace(folder, register);
            return true;
        }
        catch (DomainException e)
        {
            CaseReader.Report(e.Problems, language, console);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            CaseReader.Report([ToolProblems.CannotWrite.At(new ProblemPlace { File = folder }, ("file", folder))], language, console);
        }

        return false;
    }
}
