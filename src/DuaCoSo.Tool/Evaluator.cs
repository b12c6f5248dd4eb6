using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;

namespace DuaCoSo.Tool;

/// <summary>Assesses a period and writes it as tables or JSON.</summary>
internal static class Evaluator
{
    /// <summary>Does what was asked and says how it went.</summary>
    public static int Run(CaseRequest request, bool isJson, string? outPath, ToolConsole console)
    {
        if (CaseReader.Assess(request, console) is not { } assessment)
        {
            return ExitCode.Problems;
        }

        if (outPath is null)
        {
            Write(console.Output, console.IsTerminal ? console : null);
            return ExitCode.Done;
        }

        try
        {
            using FileStream file = File.Create(outPath);
            Write(file, terminal: null);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            CaseReader.Report([ToolProblems.CannotWrite.At(new ProblemPlace { File = outPath }, ("file", outPath))], request.Language, console);
            return ExitCode.Problems;
        }

        void Write(Stream output, ToolConsole? terminal)
        {
            if (isJson)
            {
                AssessmentFile.Write(output, assessment);
                return;
            }

            List<TextTable> tables = AssessmentTables.Of(assessment, request.Language);
            if (terminal is null)
            {
                PlainTables.Write(output, tables);
            }
            else
            {
                terminal.Write(tables);
            }
        }
    }
}
