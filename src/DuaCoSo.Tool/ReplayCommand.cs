using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>replay</c>: last year's register under next year's policy, held against the text that a reviewer signed.</summary>
internal static class ReplayCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var options = new CaseOptions(isDated: true);
        VerbOption<string?> with = VerbOptions.With(isRequired: true);
        var approved = new VerbOption<string?>(
            new("Bản khác biệt đã duyệt; chưa có thì ghi ra để xem và ký.", "The approved differences; written when there are none yet, to be read and signed."),
            "--approved")
        {
            HelpName = "FILE",
            IsPath = true,
            Required = true,
        };
        var verb = new Verb(
            "replay",
            new("Áp thử quy định mới trên hồ sơ cũ và đối chiếu với bản khác biệt đã duyệt.", "Tries a new policy on an old register and compares with the differences that were approved."))
        {
            Examples =
            [
                new(
                    "duacoso replay ninh-binh-2016 --period 2016 --as-of 2017-01-31 --with stricter.policy.json --approved stricter.approved.txt",
                    new("Khác biệt có đúng như bản đã ký không.", "Whether the differences are those that were signed.")),
            ],
            Run = (parsed, console) => Replayer.Run(options.Read(parsed), parsed.GetValue(with)!, parsed.GetValue(approved)!, console),
        };
        options.AddTo(verb, with, approved);
        return verb;
    }
}
