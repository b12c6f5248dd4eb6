using System.CommandLine;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>replay</c>: last year's register under next year's policy, held against the text that a reviewer signed.</summary>
internal static class ReplayCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new CaseOptions(isDated: true);
        var with = new Option<string?>("--with") { HelpName = "PATH", Required = true, Description = "Quy định áp thử: một tệp, hoặc thư mục các phiên bản. / The policy to try: a file, or a folder of versions." };
        var approved = new Option<string?>("--approved")
        {
            HelpName = "FILE",
            Required = true,
            Description = "Bản khác biệt đã duyệt; chưa có thì ghi ra để xem và ký. / The approved differences; written when there are none yet, to be read and signed.",
        };
        var command = new Command("replay", "Áp thử quy định mới trên hồ sơ cũ và đối chiếu với bản khác biệt đã duyệt. / Tries a new policy on an old register and compares with the differences that were approved.");
        options.AddTo(command, with, approved);
        command.Options.Add(with);
        command.Options.Add(approved);
        command.SetAction(parsed => Replayer.Run(options.Read(parsed), parsed.GetValue(with)!, parsed.GetValue(approved)!, console));
        return command;
    }
}
