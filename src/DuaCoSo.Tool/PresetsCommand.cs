using System.CommandLine;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>presets</c>: the policies that come with the tool, or of one of them what it assumes, what documents state, and what it cannot say (V5).</summary>
internal static class PresetsCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var preset = new VerbArgument<string?>("ID", new("Mẫu quy định; bỏ trống thì nêu mọi mẫu.", "A preset; left out, all of them.")) { Arity = ArgumentArity.ZeroOrOne, Known = VerbOptions.PresetIds };
        return new Verb("presets", new("Các mẫu quy định có sẵn.", "The policies that come with the tool."))
        {
            Examples =
            [
                new("duacoso presets", new("Mọi mẫu.", "All of them.")),
                new("duacoso presets ninh-binh-141", new("Một mẫu: giả định gì, văn bản nêu gì.", "One: what it assumes, what documents state.")),
            ],
            Arguments = { preset },
            Run = (parsed, console) => Run(parsed.GetValue(preset), console.Language, console),
        };
    }

    private static int Run(string? id, Language language, ToolConsole console)
    {
        var words = new Words(language);
        if (id is null)
        {
            console.Write([List(words, language)]);
            return ExitCode.Done;
        }

        if (PolicySource.Find(id, out Problem? problem) is not { } preset)
        {
            console.Report([problem!]);
            return ExitCode.Problems;
        }

        ValueList<PolicyParameter> parameters = preset.Policy.Parameters();
        console.Write(
        [
            Parameters(words, words.Of("Giả định: phải quyết định trước khi dùng", "Assumed: to be decided before it is used"), parameters.Where(p => p.Provenance is not { IsAssumed: false })),
            Parameters(words, words.Of("Văn bản nêu", "Stated by documents"), parameters.Where(p => p.Provenance is { IsAssumed: false })),
            new(
                words.Of("Không nói được", "What it cannot say"),
                [words.Rule],
                preset.CannotSay.Select(t => ValueList.Create<string>([t.In(language)])).ToValueList()),
        ]);
        return ExitCode.Done;
    }

    private static TextTable List(Words words, Language language) => new(
        words.Of("Các mẫu quy định", "Presets"),
        [words.Of("Mã", "Id"), words.Of("Tỉnh", "Province"), words.Of("Tên", "Title"), words.Of("Căn cứ", "Documents")],
        ProvincePolicies.All.Select(p => ValueList.Create<string>([p.Id, p.Province, p.Title.In(language), string.Join("; ", p.Documents)])).ToValueList());

    private static TextTable Parameters(Words words, string title, IEnumerable<PolicyParameter> parameters) => new(
        title,
        [words.Of("Phần", "Part"), words.Of("Giá trị", "Value"), words.Of("Theo", "By")],
        parameters.Select(p => ValueList.Create<string>([p.Path, p.Value, p.Provenance?.StatedBy ?? "–"])).ToValueList());
}
