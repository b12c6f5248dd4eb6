using System.Text;
using DuaCoSo.Tool;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using Stream output = Console.OpenStandardOutput();
bool isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
bool isTerminal = !Console.IsOutputRedirected, isErrorTerminal = !Console.IsErrorRedirected;
#pragma warning disable RS0030 // The edge of an application: how long a step takes, never anything of what it gives.
TimeProvider clock = TimeProvider.System;
#pragma warning restore RS0030
return CommandLine.Run(args, new ToolConsole(output, Console.Error, isTerminal)
{
    Clock = clock,
    Paint = new Paint(isTerminal && !isPlain && HasColours(Console.Out)),
    ErrorPaint = new Paint(isErrorTerminal && !isPlain && HasColours(Console.Error)),
    Status = isErrorTerminal && Environment.GetEnvironmentVariable("TERM") != "dumb" ? new StatusLine(Console.Error, clock, Console.BufferWidth is > 0 and var columns ? columns : 80) : null,
});

// Asks the terminal, and where it has to be told so, has it obey.
static bool HasColours(TextWriter terminal) =>
    AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }).Profile is { Capabilities.Ansi: true, Capabilities.ColorSystem: not ColorSystem.NoColors };
