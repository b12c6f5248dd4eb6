using DuaCoSo.Domain;

namespace DuaCoSo.Tool;

/// <summary>What a verb writes because it was asked to.</summary>
internal static class OutputFile
{
    private const string Unfinished = ".unfinished";

    /// <summary>Writes a file; says so when that cannot be.</summary>
    /// <returns>How the tool ends.</returns>
    public static int Write(string path, Action<Stream> write, ToolConsole console) => Try(path, () => Create(path, write), console) ? ExitCode.Done : ExitCode.Problems;

    /// <summary>Writes a file that people fill in: what is there already stays until all of the new one is written.</summary>
    /// <returns>Whether it is written.</returns>
    public static bool Replace(string path, Action<Stream> write, ToolConsole console)
    {
        string beside = path + Unfinished;
        bool isWritten = Try(path, () => Create(beside, write), console) && Try(path, () => File.Move(beside, path, overwrite: true), console);
        if (!isWritten && File.Exists(beside))
        {
            File.Delete(beside);
        }

        return isWritten;
    }

    /// <summary>Writes something; says so when that cannot be.</summary>
    /// <returns>Whether it is written.</returns>
    public static bool Try(string path, Action write, ToolConsole console)
    {
        try
        {
            console.Step($"ghi {path}", $"writing {path}", () =>
            {
                write();
                return true;
            });
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Report([ToolProblems.CannotWrite.At(new ProblemPlace { File = path }, ("file", path))]);
        }
        catch (DomainException e)
        {
            console.Report(e.Problems);
        }

        return false;
    }

    private static void Create(string path, Action<Stream> write)
    {
        using FileStream file = File.Create(path);
        write(file);
    }
}
