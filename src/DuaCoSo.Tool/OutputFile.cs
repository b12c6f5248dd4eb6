using DuaCoSo.Domain;

namespace DuaCoSo.Tool;

/// <summary>A file that a verb writes because it was asked to.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file; says so when that cannot be.</summary>
    /// <returns>How the tool ends.</returns>
    public static int Write(string path, Action<Stream> write, Language language, ToolConsole console)
    {
        try
        {
            using FileStream file = File.Create(path);
            write(file);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            CaseReader.Report([ToolProblems.CannotWrite.At(new ProblemPlace { File = path }, ("file", path))], language, console);
            return ExitCode.Problems;
        }
        catch (DomainException e)
        {
            CaseReader.Report(e.Problems, language, console);
            return ExitCode.Problems;
        }
    }
}
