using System.CommandLine;
using DuaCoSo.Domain.Files;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>schema</c>: the JSON Schema of policy files.</summary>
internal static class SchemaCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var command = new Command("schema", "In lược đồ JSON của tệp quy định, cho trình soạn thảo. / Prints the JSON Schema of policy files, for editors.");
        command.SetAction(_ =>
        {
            PolicyFile.WriteSchema(console.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
