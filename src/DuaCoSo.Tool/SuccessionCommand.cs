using System.CommandLine;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>succession</c>: how assignments go on when the map changes, and the register after it.</summary>
internal static class SuccessionCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new CaseOptions(isDated: false);
        var changes = new Option<string?>("--changes") { HelpName = "FILE", Required = true, Description = "Danh mục sắp xếp (CSV). / The list of changes (CSV)." };
        var output = new Option<string?>("--out") { HelpName = "DIR", Description = "Ghi hồ sơ mới vào thư mục. / Write the new register into a folder." };
        var replace = new Option<bool>("--replace") { Description = "Ghi đè hồ sơ đã có trong thư mục. / Write over the register in the folder." };
        var except = new Option<string[]>("--except") { HelpName = "ID", Description = "Không nhận đề xuất này. / Do not accept this proposal.", AllowMultipleArgumentsPerToken = false };
        var command = new Command("succession", "Chuyển tiếp phân công khi sắp xếp đơn vị hành chính. / Carries assignments over when the map changes.");
        options.AddTo(command, changes, output);
        foreach (Option option in (Option[])[changes, output, replace, except])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Successor.Run(
            options.Read(parsed),
            new() { Changes = parsed.GetValue(changes)!, Out = parsed.GetValue(output), IsReplacing = parsed.GetValue(replace), Except = parsed.GetValue(except) ?? [] },
            console));
        return command;
    }
}
