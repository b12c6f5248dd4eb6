using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Testing;

namespace DuaCoSo.Tool;

/// <summary>Replays a year under another policy.</summary>
internal static class Replayer
{
    private const string Received = ".received";

    /// <summary>Does what was asked and says how it went: done when the differences are those that a reviewer signed.</summary>
    public static int Run(CaseRequest request, string with, string path, ToolConsole console)
    {
        if (CaseReader.Assess(request, with, console) is not ({ } before, { } after))
        {
            return ExitCode.Problems;
        }

        var replay = Replay.Of(after.ComparedWith(before));
        try
        {
            ReplayVerdict verdict = replay.Judge(File.Exists(path) ? File.ReadAllText(path) : null);
            Keep(verdict.Status, path, replay.ToText());
            return Say(verdict, path, console);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Report([ToolProblems.CannotWrite.At(new ProblemPlace { File = path }, ("file", path))]);
            return ExitCode.Problems;
        }
    }

    // What is new lies beside what was approved, so that it can be compared and put in its place.
    private static void Keep(ReplayStatus status, string path, string text)
    {
        if (status is ReplayStatus.Missing or ReplayStatus.Different)
        {
            File.WriteAllText(status == ReplayStatus.Missing ? path : path + Received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        else
        {
            File.Delete(path + Received);
        }
    }

    private static int Say(ReplayVerdict verdict, string path, ToolConsole console)
    {
        using var writer = new StreamWriter(console.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (string line in verdict.Differences)
        {
            writer.WriteLine(SafeText.Of(line));
        }

        ProblemPlace place = new() { File = path };
        Problem? problem = verdict.Status switch
        {
            ReplayStatus.Missing => ToolProblems.NotApprovedYet.At(place, ("file", path)),
            ReplayStatus.NotSigned => ToolProblems.NotSigned.At(place, ("file", path)),
            ReplayStatus.Different => ToolProblems.DiffersFromApproved.At(place, ("file", path + Received)),
            _ => null,
        };
        if (problem is null)
        {
            writer.WriteLine(console.Paint.Good(console.Language == Language.English ? $"as approved on {verdict.Date}" : $"đúng như bản đã duyệt ngày {verdict.Date}"));
            return ExitCode.Done;
        }

        console.Report([problem]);
        return ExitCode.Problems;
    }
}
