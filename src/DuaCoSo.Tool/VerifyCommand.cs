using System.CommandLine;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>verify</c>: computes a kept result again and names what differs.</summary>
internal static class VerifyCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var result = new Argument<string>("FILE") { Description = "Kết quả JSON đã lưu. / The kept JSON result." };
        var options = new CaseOptions(isDated: false);
        var command = new Command("verify", "Tính lại một kết quả đã lưu và nêu chỗ khác. / Computes a kept result again and names what differs.");
        command.Arguments.Add(result);
        options.AddTo(command);
        command.SetAction(parsed => Verifier.Run(parsed.GetValue(result)!, options.Read(parsed), console));
        return command;
    }
}
