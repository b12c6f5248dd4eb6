using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Reports;

namespace DuaCoSo.Tool;

/// <summary>Assesses a period and writes it as tables, JSON or a workbook.</summary>
internal static class Evaluator
{
    /// <summary>Does what was asked and says how it went.</summary>
    public static int Run(CaseRequest request, string format, string? outPath, ToolConsole console)
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

        return OutputFile.Write(outPath, file => Write(file, terminal: null), console);

        void Write(Stream output, ToolConsole? terminal)
        {
            if (format == "json")
            {
                AssessmentFile.Write(output, assessment);
                return;
            }

            if (format == "xlsx")
            {
                AssessmentWorkbook.Write(output, assessment, console.Language);
                return;
            }

            List<TextTable> tables = AssessmentTables.Of(assessment, console.Language);
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
