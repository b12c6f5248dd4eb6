using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>verify</c>: computes a kept result again and names what differs.</summary>
internal static class VerifyCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var result = new VerbArgument<string>("FILE", new("Kết quả JSON đã lưu.", "The kept JSON result.")) { IsPath = true };
        var options = new CaseOptions(isDated: false);
        var verb = new Verb("verify", new("Tính lại một kết quả đã lưu và nêu chỗ khác.", "Computes a kept result again and names what differs."))
        {
            Examples = [new("duacoso verify kept.json ninh-binh-2016", new("Kết quả đã lưu còn đúng không.", "Whether a kept result still holds."))],
            Arguments = { result },
            Run = (parsed, console) => Verifier.Run(parsed.GetValue(result)!, options.Read(parsed), console),
        };
        options.AddTo(verb);
        return verb;
    }
}
