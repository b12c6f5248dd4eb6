using System.CommandLine;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Testing;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>schema</c>: the JSON Schema of policy files.</summary>
internal static class SchemaCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var of = new Option<string>("--of") { DefaultValueFactory = _ => "policy", Description = "Của tệp quy định hay tệp kịch bản. / Of policy files or of files of scenarios." };
        of.AcceptOnlyFromAmong("policy", "scenarios");
        var command = new Command("schema", "In lược đồ JSON của tệp quy định hoặc kịch bản, cho trình soạn thảo. / Prints the JSON Schema of policy files or files of scenarios, for editors.") { of };
        command.SetAction(parsed =>
        {
            (parsed.GetValue(of) == "scenarios" ? (Action<Stream>)ScenarioFile.WriteSchema : PolicyFile.WriteSchema)(console.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
