using System.Text;
using DuaCoSo.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using Stream output = Console.OpenStandardOutput();
return CommandLine.Run(args, new ToolConsole(output, Console.Error, isTerminal: !Console.IsOutputRedirected));
