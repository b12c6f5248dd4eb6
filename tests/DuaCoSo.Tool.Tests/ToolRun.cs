using System.Diagnostics;
using System.Text;

namespace DuaCoSo.Tool.Tests;

/// <summary>What one run of the tool in this process gave.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Error)
{
    /// <summary>Standard output as text.</summary>
    public string Output => Encoding.UTF8.GetString(Bytes);

    /// <summary>The lines of standard error.</summary>
    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the tool as if its output were piped.</summary>
    public static ToolRun Of(params string[] arguments) => Of(isTerminal: false, arguments);

    /// <summary>Runs the tool as if at a terminal that is wide enough.</summary>
    public static ToolRun AtTerminal(params string[] arguments) => Of(isTerminal: true, arguments);

    /// <summary>Runs the built tool as a process whose surroundings are set by one variable alone.</summary>
    public static ToolRun Started(string variable, string value, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        foreach (string argument in (string[])[Path.Combine(AppContext.BaseDirectory, "DuaCoSo.Tool.dll"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string other in new[] { "LANG", "LC_ALL", "TZ", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT" })
        {
            start.Environment.Remove(other);
        }

        start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }

    /// <summary>Runs the tool with a console of a test's making.</summary>
    public static ToolRun With(Func<Stream, TextWriter, ToolConsole> console, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(arguments, console(output, error));
        return new(code, output.ToArray(), error.ToString());
    }

    private static ToolRun Of(bool isTerminal, string[] arguments) =>
        With((output, error) => new ToolConsole(output, error, isTerminal, width: 200) { Clock = new ManualClock() }, arguments);
}
