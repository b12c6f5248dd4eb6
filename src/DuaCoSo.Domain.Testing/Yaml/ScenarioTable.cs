using System.Buffers;
using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Testing.Outputs;
using DuaCoSo.Domain.Time;
using NodaTime;
using static DuaCoSo.Domain.Files.Formats.Fields;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>The one description of a file of scenarios: its reader, its messages and its JSON Schema follow it. Given rows are described by the register's format, expected ones by the output's.</summary>
internal static class ScenarioTable
{
    private static readonly PeriodFormat Label = new();

    private static readonly DayFormat Day = new();

    private static readonly ColumnProperty Folder = new(
        "register",
        new("Thư mục hồ sơ, tính từ thư mục của tệp này; các dòng bên dưới thêm vào.", "The folder of a register, seen from the folder of this file; the rows below are added to it."),
        CellFormat.Any);

    private static readonly TablesFormat GivenFormat = new(
        new("Dữ kiện", "Given"),
        Folder,
        [.. RegisterFormat.Files.Select(f => new ColumnProperty(f.Table.Name, f.Title, new RowsFormat(f.Table.Name, Named(f.Title, "Given"), [.. f.Columns.Select(Column)])))]);

    private static readonly TablesFormat ExpectedFormat = new(
        new("Kết quả mong đợi", "Expected"),
        folder: null,
        [.. OutputFormat.Parts.Select(p => new ColumnProperty(p.Name, p.Title, new RowsFormat(p.Name, Named(p.Title, "Expected"), [.. p.Expectable.Select(Column)])))]);

    private static readonly Property<RawScenario, string> Name = Required(
        "name", Text, (RawScenario s) => s.Name, "Tên kịch bản: kiểm điều gì, bằng lời của người làm việc.", "Its name: what it tests, in the words of those who work by it.");

    private static readonly Property<RawScenario, string?> Basis = Optional(
        "basis", Text, (RawScenario s) => s.Basis, "Điều khoản được kiểm.", "What part of which document it tests.");

    private static readonly Property<RawScenario, ReportingPeriod?> Period = OptionalValue(
        "period", Label, (RawScenario s) => s.Period, "Kỳ đánh giá, nếu khác của tệp.", "The evaluation period, if not the file's.");

    private static readonly Property<RawScenario, LocalDate?> AsOf = OptionalValue(
        "asOf", Day, (RawScenario s) => s.AsOf, "Ngày đánh giá, nếu khác của tệp.", "The date of the assessment, if not the file's.");

    private static readonly Property<RawScenario, RawTables> Given = Default(
        "given", GivenFormat, RawTables.None, (RawScenario s) => s.Given,
        "Dữ kiện: các bảng của hồ sơ, chỉ những cột cần nêu.", "What is given: tables of a register, only the columns that matter.");

    private static readonly Property<RawScenario, RawTables> Expected = Required(
        "expected", ExpectedFormat, (RawScenario s) => s.Expected,
        "Kết quả phải có; phần không nêu thì không kiểm.", "What must come out; what is not named is not checked.");

    private static readonly Property<RawScenario, ValueList<string?>> Cases = Default(
        CaseExpander.Cases, new CasesFormat(), [], (RawScenario _) => [],
        "Bảng trường hợp: mỗi dòng thay vào các chỗ <tên cột>.", "A table of cases: the cells of each replace <column>.");

    private static readonly ObjectFormat<RawScenario> Item = new(
        new("Kịch bản", "Scenario"),
        [Name, Basis, Period, AsOf, Given, Expected, Cases],
        o => new() { Name = o.Get(Name), Basis = o.Get(Basis), Period = o.Get(Period), AsOf = o.Get(AsOf), Given = o.Get(Given), Expected = o.Get(Expected) });

    private static readonly Property<RawFile, string?> DocumentPath = Optional(
        "policy", Text, (RawFile f) => f.Policy,
        "Tệp quy định, hoặc thư mục các phiên bản, tính từ thư mục của tệp này.", "The policy file, or a folder of versions, seen from the folder of this file.");

    private static readonly Property<RawFile, ValueList<string>?> Presets = Optional(
        "preset", new OneOrListFormat<string>(List(Text, least: 1)), (RawFile f) => f.Presets,
        "Mã quy định có sẵn, thay cho “policy”; ghi nhiều mã thì mọi kịch bản chạy theo từng quy định.",
        "The id of a policy that comes along, in the place of “policy”; of several, every scenario is run under each.");

    private static readonly Property<RawFile, ReportingPeriod?> FilePeriod = OptionalValue(
        "period", Label, (RawFile f) => f.Period, "Kỳ đánh giá của mọi kịch bản.", "The evaluation period of every scenario.");

    private static readonly Property<RawFile, LocalDate?> FileAsOf = OptionalValue(
        "asOf", Day, (RawFile f) => f.AsOf, "Ngày đánh giá của mọi kịch bản.", "The date of the assessment of every scenario.");

    private static readonly Property<RawFile, RawTables> FileGiven = Default(
        "given", GivenFormat, RawTables.None, (RawFile f) => f.Given, "Dữ kiện chung của mọi kịch bản.", "What is given in every scenario.");

    private static readonly Property<RawFile, ValueList<RawScenario>> Scenarios = Required(
        "scenarios", new ScenarioListFormat(Item), (RawFile f) => f.Scenarios, "Các kịch bản.", "The scenarios.");

    /// <summary>The file.</summary>
    public static ObjectFormat<RawFile> File { get; } = new(
        new("Tệp kịch bản", "File of scenarios"),
        [DocumentPath, Presets, FilePeriod, FileAsOf, FileGiven, Scenarios],
        o => new()
        {
            Policy = o.Get(DocumentPath),
            Presets = o.Get(Presets),
            Period = o.Get(FilePeriod),
            AsOf = o.Get(FileAsOf),
            Given = o.Get(FileGiven),
            Scenarios = o.Get(Scenarios),
        });

    /// <summary>The JSON Schema as UTF-8.</summary>
    public static ReadOnlySpan<byte> Schema()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForm.Options))
        {
            new SchemaWriter(json).Document(new("Tệp kịch bản", "File of scenarios"), File);
        }

        return JsonForm.WithLineFeeds(buffer.WrittenSpan);
    }

    private static LocalizedText Named(LocalizedText title, string kind) => new(title.Vietnamese, $"{kind} {title.English.Split(':', ';')[0]}");

    private static ColumnProperty Column(RegisterColumn column) => new(column.Name, column.Title, new CellFormat(null, column.IsList, column.Words));

    private static ColumnProperty Column(OutputColumn column) =>
        new(column.Name, column.Meaning, new CellFormat(column.Kind, column.Kind == OutputKind.List, column.Kind == OutputKind.YesNo ? ["true", "false"] : column.Words));
}
