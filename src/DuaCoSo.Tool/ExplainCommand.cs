using System.CommandLine;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>explain</c>: why one subject has its score and grade, as a tree.</summary>
internal static class ExplainCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new CaseOptions(isDated: true);
        var subject = new Option<string>("--subject") { HelpName = "ID", Required = true, Description = "Mã đối tượng được đánh giá. / The id of the subject." };
        var scheme = new Option<string?>("--scheme") { HelpName = "CODE", Description = "Chỉ một phương án. / One scheme alone." };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text", Description = "Văn bản hoặc Markdown. / Text or Markdown." };
        format.AcceptOnlyFromAmong("text", "markdown");
        var command = new Command("explain", "Giải trình điểm và mức xếp loại của một đối tượng. / Explains the score and grade of a subject.");
        options.AddTo(command);
        command.Options.Add(subject);
        command.Options.Add(scheme);
        command.Options.Add(format);
        command.SetAction(parsed =>
            Explainer.Run(options.Read(parsed), parsed.GetValue(subject)!, parsed.GetValue(scheme), parsed.GetValue(format) == "markdown", console));
        return command;
    }
}
