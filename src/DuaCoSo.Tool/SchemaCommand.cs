using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Testing;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>schema</c>: the JSON Schema of policy files.</summary>
internal static class SchemaCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var of = new VerbOption<string>(new("Của tệp quy định hay tệp kịch bản.", "Of policy files or of files of scenarios."), "--of")
        {
            Choices = ["policy", "scenarios"],
            DefaultValueFactory = _ => "policy",
        };
        return new Verb("schema", new("In lược đồ JSON của tệp quy định hoặc kịch bản, cho trình soạn thảo.", "Prints the JSON Schema of policy files or files of scenarios, for editors."))
        {
            Examples =
            [
                new("duacoso schema", new("Của tệp quy định.", "Of policy files.")),
                new("duacoso schema --of scenarios", new("Của tệp kịch bản.", "Of files of scenarios.")),
            ],
            Options = { of },
            Run = (parsed, console) =>
            {
                (parsed.GetValue(of) == "scenarios" ? (Action<Stream>)ScenarioFile.WriteSchema : PolicyFile.WriteSchema)(console.Output);
                return ExitCode.Done;
            },
        };
    }
}
