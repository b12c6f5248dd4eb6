using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>explain</c>: why one subject has its score and grade, as a tree.</summary>
internal static class ExplainCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var options = new CaseOptions(isDated: true);
        var subject = new VerbOption<string>(new("Mã đối tượng được đánh giá.", "The id of the subject."), "--subject") { HelpName = "ID", Required = true };
        var scheme = new VerbOption<string?>(new("Chỉ một phương án.", "One scheme alone."), "--scheme") { HelpName = "CODE" };
        VerbOption<string> format = VerbOptions.Format("text", "markdown");
        var verb = new Verb("explain", new("Giải trình điểm và mức xếp loại của một đối tượng.", "Explains the score and grade of a subject."))
        {
            Examples =
            [
                new("duacoso explain ninh-binh-2016 --period 2016 --as-of 2017-01-31 --subject CQ01", new("Vì sao CQ01 có mức đó, dạng cây.", "Why CQ01 has its grade, as a tree.")),
                new("duacoso explain ninh-binh-2016 --period 2016 --as-of 2017-01-31 --subject CQ01 --format markdown", new("Dạng trang Markdown.", "As a page of Markdown.")),
            ],
            Run = (parsed, console) =>
                Explainer.Run(options.Read(parsed), parsed.GetValue(subject)!, parsed.GetValue(scheme), parsed.GetValue(format) == "markdown", console),
        };
        options.AddTo(verb, subject, scheme, format);
        return verb;
    }
}
