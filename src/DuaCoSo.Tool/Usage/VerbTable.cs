using System.CommandLine;
using DuaCoSo.Domain;

namespace DuaCoSo.Tool.Usage;

/// <summary>The one table of verbs and options, by which commands are read, and from which help, completion and the page of the tool are made.</summary>
internal sealed class VerbTable
{
    private VerbTable(Verb root) => Root = root;

    /// <summary>The tool itself, with its verbs.</summary>
    public Verb Root { get; }

    /// <summary>The verbs in the order in which they are told.</summary>
    public IEnumerable<Verb> Verbs => Root.Subcommands.Cast<Verb>();

    /// <summary>The language of results and problems.</summary>
    public VerbOption<string> Language { get; } = new(new("Ngôn ngữ.", "The language."), "--language") { Choices = ["vi", "en"], DefaultValueFactory = _ => "vi", Recursive = true };

    /// <summary>Whether only errors are told besides the result.</summary>
    public VerbOption<bool> Quiet { get; } = new(new("Ngoài kết quả chỉ nêu lỗi.", "Besides the result tell errors only."), "--quiet", "-q") { Recursive = true };

    /// <summary>Whether it is told what was read and how long it took.</summary>
    public VerbOption<bool> Verbose { get; } =
        new(new("Nêu thêm ra stderr: quy định, mã băm, tệp, số bản ghi, thời gian.", "Also tell on stderr: policy, digests, files, counts, times."), "--verbose", "-v") { Recursive = true };

    /// <summary>Whether help is asked for.</summary>
    public VerbOption<bool> Help { get; } = new(new("Cách dùng và ví dụ.", "Usage and examples."), "--help", "-h", "-?") { Recursive = true };

    /// <summary>Whether the version is asked for; of the tool alone.</summary>
    public VerbOption<bool> Version { get; } = new(new("Phiên bản.", "The version."), "--version");

    /// <summary>The options of a verb and those of every verb.</summary>
    public IEnumerable<Option> OptionsOf(Verb verb) => verb.Options.Union(CommonOptions);

    /// <summary>The options of every verb.</summary>
    public IEnumerable<Option> CommonOptions => Root.Options.Where(o => o.Recursive);

    /// <summary>The table.</summary>
    public static VerbTable Create()
    {
        // Not a RootCommand: that one goes by the name of the assembly.
        var table = new VerbTable(new Verb("duacoso", new("Đánh giá việc phụ trách địa bàn theo quy định của tỉnh.", "Assesses who is responsible at the grassroots under a province's policy."))
        {
            Examples =
            [
                new("duacoso presets", new("Xem các mẫu quy định có sẵn.", "See the policies that come with the tool.")),
                new("duacoso evaluate ninh-binh-2016 --period 2016 --as-of 2017-01-31", new("Đánh giá cả năm.", "Assess a year.")),
            ],
        });
        foreach (Option option in (Option[])[table.Language, table.Quiet, table.Verbose, table.Help, table.Version])
        {
            table.Root.Options.Add(option);
        }

        foreach (Verb verb in (Verb[])
        [
            EvaluateCommand.Create(), ExplainCommand.Create(), ReportCommand.Create(), CalendarCommand.Create(), DueCommand.Create(), VerifyCommand.Create(),
            SuccessionCommand.Create(), EffectiveCommand.Create(), DiffCommand.Create(), CompareCommand.Create(), ValidateCommand.Create(), TestCommand.Create(),
            ReplayCommand.Create(), SchemaCommand.Create(), PresetsCommand.Create(), TemplateCommand.Create(), CompletionCommand.Create(table),
        ])
        {
            table.Root.Subcommands.Add(verb);
        }

        return table;
    }

    /// <summary>The language that was asked for, Vietnamese unless it was.</summary>
    public Language LanguageOf(ParseResult parsed) => parsed.GetResult(Language)?.Tokens is [{ Value: "en" }] ? Domain.Language.English : Domain.Language.Vietnamese;
}
