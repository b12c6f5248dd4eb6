using System.Text;
using DuaCoSo.Tool.Completion;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>completion</c>: a script by which a shell completes verbs, options and values.</summary>
internal static class CompletionCommand
{
    /// <summary>The verb.</summary>
    /// <param name="table">The table that the scripts are made from, with every verb when the verb runs.</param>
    public static Verb Create(VerbTable table)
    {
        var shell = new VerbArgument<string>("SHELL", new("Trình lệnh: bash, zsh, fish hoặc pwsh.", "The shell: bash, zsh, fish or pwsh.")) { Choices = ["bash", "zsh", "fish", "pwsh"] };
        return new Verb("completion", new("In đoạn mã để trình lệnh gợi ý lệnh và tuỳ chọn.", "Prints a script by which a shell completes verbs and options."))
        {
            Examples =
            [
                new("duacoso completion bash", new("Dùng ngay: source <(duacoso completion bash).", "At once: source <(duacoso completion bash).")),
                new("duacoso completion pwsh", new("Thêm vào $PROFILE của PowerShell.", "For $PROFILE of PowerShell.")),
            ],
            Arguments = { shell },
            Run = (parsed, console) =>
            {
                string script = parsed.GetValue(shell) switch
                {
                    "bash" => BashScript.Of(table),
                    "zsh" => ZshScript.Of(table, console.Language),
                    "fish" => FishScript.Of(table, console.Language),
                    _ => PowerShellScript.Of(table, console.Language),
                };
                console.Output.Write(Encoding.UTF8.GetBytes(script));
                return ExitCode.Done;
            },
        };
    }
}
