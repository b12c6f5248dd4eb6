using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>succession</c>: how assignments go on when the map changes, and the register after it.</summary>
internal static class SuccessionCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var options = new CaseOptions(isDated: false);
        var changes = new VerbOption<string?>(new("Danh mục sắp xếp (CSV).", "The list of changes (CSV)."), "--changes") { HelpName = "FILE", IsPath = true, Required = true };
        VerbOption<string?> output = VerbOptions.Out(isRequired: false);
        VerbOption<bool> replace = VerbOptions.Replace();
        var except = new VerbOption<string[]>(new("Không nhận đề xuất này; nêu được nhiều lần.", "Do not accept this proposal; may be given several times."), "--except")
        {
            HelpName = "ID",
            AllowMultipleArgumentsPerToken = false,
        };
        var verb = new Verb("succession", new("Chuyển tiếp phân công khi sắp xếp đơn vị hành chính.", "Carries assignments over when the map changes."))
        {
            Examples =
            [
                new("duacoso succession ninh-binh-2016 --changes changes.csv", new("Xem đề xuất và vướng mắc.", "See what is proposed and what is left to decide.")),
                new("duacoso succession ninh-binh-2016 --changes changes.csv --out next.xlsx", new("Nhận mọi đề xuất, ghi hồ sơ mới ra sổ tính.", "Accept all, write the new register as a workbook.")),
            ],
            Run = (parsed, console) => Successor.Run(
                options.Read(parsed),
                new() { Changes = parsed.GetValue(changes)!, Out = parsed.GetValue(output), IsReplacing = parsed.GetValue(replace), Except = parsed.GetValue(except) ?? [] },
                console),
        };
        options.AddTo(verb, changes, output, replace, except);
        return verb;
    }
}
