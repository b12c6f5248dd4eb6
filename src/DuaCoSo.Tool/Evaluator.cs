using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Tool;

/// <summary>Reads, assesses, writes.</summary>
internal static class Evaluator
{
    /// <summary>Does what was asked and says how it went.</summary>
    public static int Run(EvaluateRequest request, ToolConsole console)
    {
        // Both are read before either refuses, so that one run shows every problem.
        Checked<Policy> policy = request.PolicyPath is { } file ? PolicySource.Read(file) : PolicySource.ReadIn(request.Folder!);
        Checked<ResponsibilityRegister> register = RegisterFolder.Read(request.RegisterPath ?? Path.Combine(request.Folder!, "register"));
        Report([.. policy.Problems, .. register.Problems], request.Language, console);
        if (!policy.TryGet(out Policy? accepted) || !register.TryGet(out ResponsibilityRegister? facts))
        {
            return ExitCode.Problems;
        }

        Assessment assessment = accepted.Assess(facts, request.Period, request.AsOf);
        Report(assessment.Problems, request.Language, console);
        return Write(request, accepted, assessment, console);
    }

    private static int Write(EvaluateRequest request, Policy policy, Assessment assessment, ToolConsole console)
    {
        if (request.OutPath is null)
        {
            Write(request, policy, assessment, console.Output, console.IsTerminal ? console : null);
            return ExitCode.Done;
        }

        try
        {
            using FileStream file = File.Create(request.OutPath);
            Write(request, policy, assessment, file, terminal: null);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report([ToolProblems.CannotWrite.At(new ProblemPlace { File = request.OutPath }, ("file", request.OutPath))], request.Language, console);
            return ExitCode.Problems;
        }
    }

    private static void Write(EvaluateRequest request, Policy policy, Assessment assessment, Stream output, ToolConsole? terminal)
    {
        if (request.IsJson)
        {
            AssessmentFile.Write(output, assessment);
            return;
        }

        var tables = AssessmentTables.Of(policy, assessment, request.Language);
        if (terminal is null)
        {
            PlainTables.Write(output, tables);
        }
        else
        {
            TerminalTables.Write(output, tables, terminal.Width);
        }
    }

    private static void Report(ValueList<Problem> problems, Language language, ToolConsole console)
    {
        foreach (Problem problem in problems)
        {
            console.Error.WriteLine(SafeText.Of(problem.ToString(language)));
        }
    }
}
