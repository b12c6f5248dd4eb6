using System.Globalization;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Obligations;
using NodaTime;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>The sheets of a result.</summary>
internal sealed class ResultSheets(Assessment assessment, ReportOptions options)
{
    private const int Narrow = 12;
    private const int Middle = 20;
    private const int Wide = 60;
    private const int Indent = 4;

    // As the result's JSON prints them.
    private const int Decimals = 6;
    private static readonly Fraction Shown = Fraction.FromDecimal(1_000_000_000_000_000_000_000m);

    private readonly Language _language = options.Language;
    private readonly Names _names = new(assessment.Register, options.IsPseudonymous);
    private readonly Dictionary<string, LocalizedText> _titles = Names.Titles(assessment.Policy);

    /// <summary>Every sheet, those without rows too.</summary>
    public IReadOnlyList<Sheet> All() =>
    [
        Summary(), Obligations(), Coverage(), Places(), Misfits(), Petitions(), Feedback(), Missing(), Documents(), Evaluations(), Criteria(), Explanations(),
    ];

    private Sheet Summary() => Make(
        "summary",
        [Column("Mục", "Item", CellKind.Text, Middle), Column("Giá trị", "Value", CellKind.Text, Wide)],
        [
            [Of("Quy định", "Policy"), assessment.SpeakingVersion.Definition.Title.In(_language)],
            [Of("Mã quy định", "Policy id"), assessment.Envelope.Policy],
            [Of("Kỳ", "Period"), assessment.Envelope.Period.ToString()],
            [Of("Ngày đánh giá", "As of"), Iso(assessment.Envelope.AsOf)],
            [Of("Dấu vân tay hồ sơ", "Register digest"), assessment.Register.Digest],
            [Of("Phiên bản thư viện", "Library version"), assessment.Envelope.LibraryVersion],
        ]);

    private Sheet Obligations() => Make(
        "obligations",
        [
            Column("Chế độ", "Rule", CellKind.Code), Column("Phân công", "Assignment", CellKind.Reference), Column("Chủ thể", "Party", CellKind.Reference),
            Column("Địa bàn", "Locality", CellKind.Reference), Column("Kỳ", "Period", CellKind.Period, Narrow), Column("Trạng thái", "Status", CellKind.Code, Narrow),
            Column("Hạn", "Due", CellKind.Date, Narrow), Column("Số lần", "Count", CellKind.Count, Narrow), Column("Phải đạt", "Required", CellKind.Count, Narrow),
            Column("Ngày đạt", "Met on", CellKind.Date, Narrow), Column("Số ngày trễ", "Days late", CellKind.Count, Narrow), Column("Thiếu nội dung", "Incomplete", CellKind.Text, Narrow),
            Column("Điểm thực hiện", "Credit", CellKind.Number, Narrow), Column("Tên chế độ", "Rule title", CellKind.Text), Column("Tên chủ thể", "Party name", CellKind.Text),
            Column("Tên địa bàn", "Locality name", CellKind.Text), Column("Kết quả", "Result", CellKind.Text),
        ],
        assessment.Obligations.Select(o => (string[])
        [
            o.Rule, o.Assignment.Key, o.Party.Key, o.Locality?.Key ?? "", o.Period.ToString(), CamelCase.Of(o.Status), Iso(o.Due), Number(o.Count), Number(o.Required), Iso(o.MetOn),
            Number(o.DaysLate), o.IsIncomplete ? "×" : "", Number(o.Credit), TitleOf(o.Rule), _names.Of(o.Party) ?? "", NameOf(o.Locality?.Key), StatusOf(CamelCase.Of(o.Status)),
        ]));

    private Sheet Coverage() => Make(
        "coverage",
        [
            Column("Quy định", "Rule", CellKind.Code), Column("Ngày", "On", CellKind.Date, Narrow), Column("Số địa bàn", "Targets", CellKind.Count, Narrow),
            Column("Có người phụ trách", "Covered", CellKind.Count, Middle), Column("Chưa có người", "Uncovered", CellKind.Count, Middle), Column("Quá nhiều người", "Crowded", CellKind.Count, Middle),
            Column("Nhận quá nhiều", "Overloaded", CellKind.Count, Middle), Column("Nhận quá ít", "Underloaded", CellKind.Count, Middle), Column("Số ngày trống", "Vacant days", CellKind.Count, Narrow), Column("Tên quy định", "Rule title", CellKind.Text),
        ],
        assessment.Coverage.Select(c => (string[])
        [
            c.Rule, Iso(c.On), Number(c.Targets), Number(c.Covered), Number(c.Uncovered.Count), Number(c.Crowded.Count), Number(c.Overloaded.Count), Number(c.Underloaded.Count),
            Number(c.VacantDays), TitleOf(c.Rule),
        ]));

    // A row each: the ids of a whole province are more than a cell holds.
    private Sheet Places() => Make(
        "coverageDetails",
        [
            Column("Quy định", "Rule", CellKind.Code), Column("Ngày", "On", CellKind.Date, Narrow), Column("Địa bàn hoặc chủ thể", "Locality or party", CellKind.Reference),
            Column("Tình trạng", "Condition", CellKind.Text), Column("Tên", "Name", CellKind.Text),
        ],
        assessment.Coverage.SelectMany(c => (IEnumerable<string[]>)
        [
            .. PlacesOf(c, c.Uncovered, Of("Chưa có người", "Uncovered"), NameOf), .. PlacesOf(c, c.Crowded, Of("Quá nhiều người", "Crowded"), NameOf),
            .. PlacesOf(c, c.Overloaded, Of("Nhận quá nhiều", "Overloaded"), _names.Of), .. PlacesOf(c, c.Underloaded, Of("Nhận quá ít", "Underloaded"), _names.Of),
        ]));

    private static IEnumerable<string[]> PlacesOf<T>(CoverageResult coverage, ValueList<T> ids, string condition, Func<T, string?> name)
        where T : notnull =>
        ids.Select(id => (string[])[coverage.Rule, Iso(coverage.On), id.ToString()!, condition, name(id) ?? ""]);

    private Sheet Misfits() => Make(
        "assignments",
        [Column("Phân công", "Assignment", CellKind.Reference), Column("Cần xem lại vì", "To look at because", CellKind.Text, Wide)],
        assessment.Orphaned.Select(a => (string[])[a.Key, Of("Không còn người hoặc địa bàn", "Orphaned")])
            .Concat(assessment.Misplaced.Select(a => (string[])[a.Key, Of("Sai quy định phân công", "Misplaced")])));

    private Sheet Petitions() => Make(
        "petitions",
        [
            Column("Kiến nghị", "Petition", CellKind.Reference), Column("Phân công", "Assignment", CellKind.Reference), Column("Hạn", "Due", CellKind.Date, Narrow),
            Column("Trạng thái", "Status", CellKind.Code, Narrow), Column("Kết quả", "Result", CellKind.Text),
        ],
        assessment.Petitions.Select(p => (string[])[p.Petition.Key, p.Assignment?.Key ?? "", Iso(p.Due), CamelCase.Of(p.Status), StatusOf(CamelCase.Of(p.Status))]));

    private Sheet Feedback() => Make(
        "feedback",
        [
            Column("Phải có", "Expected", CellKind.Count), Column("Đã gửi", "Received", CellKind.Count), Column("Người được nhận xét", "Assignees", CellKind.Count),
            Column("Đủ phiếu", "Complete", CellKind.Count), Column("Thiếu phiếu", "Partial", CellKind.Count), Column("Chưa có phiếu", "None", CellKind.Count),
        ],
        assessment.Feedback is { } f
            ? [[Number(f.Expected), Number(f.Received), Number(f.Assignees), Number(f.Complete), Number(f.Partial), Number(f.None)]]
            : []);

    private Sheet Missing() => Make(
        "feedbackMissing",
        [Column("Phân công còn thiếu phiếu", "Assignment without all forms", CellKind.Reference, Wide)],
        assessment.Feedback is { } f ? f.Missing.Select(a => (string[])[a.Key]) : []);

    private Sheet Documents() => Make(
        "documents",
        [
            Column("Văn bản", "Document", CellKind.Reference), Column("Số việc", "Tasks", CellKind.Count), Column("Mức hoàn thành", "Completion", CellKind.Number),
            Column("Không hoàn thành", "Failed", CellKind.Count),
        ],
        assessment.Documents.Select(d => (string[])[d.Document.Key, Number(d.Tasks.Counted), Number(d.Tasks.CompletionRate), Number(d.Tasks.Failed)]));

    private Sheet Evaluations() => Make(
        "evaluations",
        [
            Column("Bộ tiêu chí", "Scheme", CellKind.Code), Column("Đối tượng", "Subject", CellKind.Reference), Column("Điểm", "Score", CellKind.Number, Narrow),
            Column("Trước khi áp tỷ lệ", "Before quotas", CellKind.Code), Column("Mức", "Grade", CellKind.Code), Column("Điều chỉnh", "Adjustments", CellKind.Text, Wide),
            Column("Tên bộ tiêu chí", "Scheme title", CellKind.Text), Column("Tên đối tượng", "Subject name", CellKind.Text), Column("Tên mức trước khi áp tỷ lệ", "Grade before quotas", CellKind.Text),
            Column("Tên mức", "Grade title", CellKind.Text),
        ],
        assessment.Evaluations.Select(e => (string[])
        [
            e.Scheme, e.Subject.Key, e.Score is { } score ? Number(Fraction.FromDecimal(score)) : "", e.GradeBeforeQuota, e.Grade, List(e.Adjustments),
            SchemeOf(e).Title?.In(_language) ?? e.Scheme, _names.Of(e.Subject) ?? "", GradeOf(e, e.GradeBeforeQuota), GradeOf(e, e.Grade),
        ]));

    private Sheet Criteria() => Make(
        "criteria",
        [
            Column("Bộ tiêu chí", "Scheme", CellKind.Code), Column("Đối tượng", "Subject", CellKind.Reference), Column("Tiêu chí", "Criterion", CellKind.Code),
            Column("Giá trị", "Value", CellKind.Number, Narrow), Column("Điểm", "Points", CellKind.Number, Narrow), Column("Điểm tối đa", "Weight", CellKind.Number, Narrow),
            Column("Tên đối tượng", "Subject name", CellKind.Text), Column("Tên tiêu chí", "Criterion title", CellKind.Text, Wide),
        ],
        assessment.Evaluations.SelectMany(e => e.Criteria.Select(c => (string[])
        [
            e.Scheme, e.Subject.Key, c.Code, Number(c.Value), Number(c.Points), Number(c.Weight), _names.Of(e.Subject) ?? "",
            SchemeOf(e).Criteria.FirstOrDefault(d => d.Code == c.Code)?.Title?.In(_language) ?? c.Code,
        ])));

    private Sheet Explanations() => Make(
        "explanations",
        [
            Column("Bộ tiêu chí", "Scheme", CellKind.Code), Column("Đối tượng", "Subject", CellKind.Reference), Column("Bậc", "Level", CellKind.Count, Narrow),
            Column("Giải trình", "Explanation", CellKind.Text, Wide * 2),
        ],
        assessment.Evaluations.SelectMany(e => Lines(e.Explain().ToOutline(_language), 0).Select(l => (string[])
        [
            e.Scheme, e.Subject.Key, Number(l.Level), new string(' ', l.Level * Indent) + l.Text,
        ])));

    private static IEnumerable<(int Level, string Text)> Lines(Outline outline, int level) =>
        outline.Parts.SelectMany(p => Lines(p, level + 1)).Prepend((level, outline.Line));

    private EvaluationScheme SchemeOf(Evaluation evaluation) => assessment.SpeakingVersion.Definition.Evaluation.First(s => s.Code == evaluation.Scheme);

    private string GradeOf(Evaluation evaluation, string grade) => grade == Evaluation.NotAssessed
        ? Of("Không xếp loại", "Not assessed")
        : SchemeOf(evaluation).Grades.FirstOrDefault(g => g.Code == grade)?.Title?.In(_language) ?? grade;

    private string TitleOf(string rule) => _titles.TryGetValue(rule, out LocalizedText? title) ? title.In(_language) : rule;

    private string StatusOf(string status) => Phrase.Status(status).In(_language);

    private string NameOf(string? locality) => (locality is null ? null : _names.OfLocality(locality, assessment.Envelope.AsOf)) ?? "";

    private static Sheet Make(string name, SheetColumn[] columns, IEnumerable<string[]> rows) =>
        new(name, columns, [.. rows.Select(row => Array.ConvertAll(row, SafeText.Of))]);

    private SheetColumn Column(string vietnamese, string english, CellKind kind, int width = Middle) => new(Of(vietnamese, english), kind, width);

    private string Of(string vietnamese, string english) => _language == Language.English ? english : vietnamese;

    private static string Iso(LocalDate? date) => date is { } day ? CellText.Iso(day) : "";

    private static string Number(int? number) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) : "";

    private static string Number(Fraction? number) =>
        number is { } value ? Fraction.Clamp(value, -Shown, Shown).Round(Decimals).ToString("0.######", CultureInfo.InvariantCulture) : "";

    private static string List<T>(ValueList<T> ids) => string.Join("; ", ids);
}
