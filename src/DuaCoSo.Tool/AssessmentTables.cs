using System.Globalization;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using NodaTime.Text;

namespace DuaCoSo.Tool;

/// <summary>What a person wants to see of an assessment; a rate never stands without what it is a rate of (E8).</summary>
internal static class AssessmentTables
{
    private const int IdsShown = 10;

    /// <summary>The tables in a language: coverage, obligations by rule, petitions; documents, feedback and grades where there are any.</summary>
    public static List<TextTable> Of(Assessment assessment, Language language)
    {
        // Rules of every version: a code that several have is named by the latest (V3).
        ValueList<PolicyDefinition> policy = assessment.Policy.Versions.Select(v => v.Definition).Reverse().ToValueList();
        var words = new Words(language);
        var tables = new List<TextTable>
        {
            Coverage(policy, assessment, words),
            Misfits(assessment, words),
            Obligations(policy, assessment, words),
            Petitions(assessment.PetitionFigures, words),
        };
        if (assessment.Documents.Count > 0)
        {
            tables.Add(Documents(assessment.Documents, words));
        }

        if (assessment.Feedback is { } feedback)
        {
            tables.Add(Feedback(feedback, words));
        }

        if (assessment.Evaluations.Count > 0)
        {
            tables.Add(Evaluations(assessment, words));
        }

        return tables;
    }

    private static TextTable Coverage(ValueList<PolicyDefinition> policy, Assessment assessment, Words words) => new(
        words.Of("Độ bao phủ địa bàn", "Coverage of the territory"),
        [
            words.Rule, words.Of("Ngày", "On"), words.Of("Có người phụ trách", "Covered"), words.Of("Còn trống", "Uncovered"),
            words.Of("Thừa người phụ trách", "Crowded"), words.Of("Quá tải", "Overloaded"), words.Of("Chưa đủ số địa bàn", "Underloaded"), words.Of("Số ngày trống", "Vacant days"),
        ],
        assessment.Coverage.Select(c => ValueList.Create<string>(
        [
            words.Name(c.Rule, policy.SelectMany(p => p.Assignments)),
            LocalDatePattern.Iso.Format(c.On),
            Invariant($"{c.Covered}/{c.Targets}"),
            Some(c.Uncovered),
            Some(c.Crowded),
            Some(c.Overloaded),
            Some(c.Underloaded),
            Invariant($"{c.VacantDays}"),
        ])).ToValueList());

    private static TextTable Misfits(Assessment assessment, Words words) => new(
        words.Of("Phân công cần xem lại", "Assignments to look at"),
        [words.Of("Không còn người hoặc địa bàn", "Orphaned"), words.Of("Sai quy định phân công", "Misplaced")],
        [[Some(assessment.Orphaned), Some(assessment.Misplaced)]]);

    private static TextTable Obligations(ValueList<PolicyDefinition> policy, Assessment assessment, Words words) => new(
        words.Of("Thực hiện chế độ", "Obligations by rule"),
        [
            words.Rule, words.Of("Đạt", "Met"), words.Of("Trễ", "Late"), words.Of("Không thực hiện", "Missed"), words.Of("Chưa đến hạn", "Pending"),
            words.Of("Miễn", "Exempt"), words.Of("Mức thực hiện", "Fulfilment"), words.Of("Tỷ lệ đúng hạn", "On time"),
        ],
        policy.SelectMany(p => p.Obligations).Select(r => r.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).GroupJoin(assessment.Obligations, code => code, o => o.Rule, (code, rule) =>
        {
            // A rule that nothing came of has a row of zeros: perhaps it applies to nobody.
            ObligationFigures figures = ObligationFigures.Of(rule);
            return ValueList.Create<string>(
            [
                words.Name(code, policy.SelectMany(p => p.Obligations)),
                Invariant($"{figures.Met}"),
                Invariant($"{figures.Late}"),
                Invariant($"{figures.Missed}"),
                Invariant($"{figures.Pending}"),
                Invariant($"{figures.Exempt}"),
                words.Rate(figures.FulfilmentRate, figures.Credit, figures.Counted),
                words.Rate(figures.OnTimeRate, figures.Met, figures.Counted),
            ]);
        }).ToValueList());

    private static TextTable Petitions(PetitionFigures figures, Words words) => new(
        words.Of("Kiến nghị", "Petitions"),
        [
            words.Of("Trả lời đúng hạn", "Answered on time"), words.Of("Trả lời trễ", "Answered late"), words.Of("Đang giải quyết", "Open"),
            words.Of("Quá hạn", "Overdue"), words.Of("Tỷ lệ trả lời", "Answered"), words.Of("Tỷ lệ đúng hạn", "On time"),
        ],
        [
            [
                Invariant($"{figures.OnTime}"),
                Invariant($"{figures.Late}"),
                Invariant($"{figures.Open}"),
                Invariant($"{figures.Overdue}"),
                words.Rate(figures.AnsweredRate, figures.Answered, figures.Counted),
                words.Rate(figures.OnTimeRate, figures.OnTime, figures.Counted),
            ],
        ]);

    private static TextTable Documents(ValueList<DocumentProgress> documents, Words words) => new(
        words.Of("Tiến độ thực hiện văn bản", "Progress of documents"),
        [words.Of("Văn bản", "Document"), words.Of("Số việc", "Tasks"), words.Of("Mức hoàn thành", "Completion"), words.Of("Không hoàn thành", "Failed")],
        documents.Select(d => ValueList.Create<string>(
        [
            d.Document.Key,
            Invariant($"{d.Tasks.Counted}"),
            words.Rate(d.Tasks.CompletionRate, d.Tasks.WeightedCredit, d.Tasks.Weight),
            Invariant($"{d.Tasks.Failed}"),
        ])).ToValueList());

    private static TextTable Feedback(FeedbackCoverage feedback, Words words) => new(
        words.Of("Phiếu nhận xét", "Feedback forms"),
        [words.Of("Đã gửi", "Received"), words.Of("Người được nhận xét", "Assignees"), words.Of("Đủ phiếu", "Complete"), words.Of("Thiếu phiếu", "Partial"), words.Of("Chưa có phiếu", "None"), words.Of("Còn thiếu", "Missing")],
        [
            [
                Invariant($"{feedback.Received}/{feedback.Expected}"),
                Invariant($"{feedback.Assignees}"),
                Invariant($"{feedback.Complete}"),
                Invariant($"{feedback.Partial}"),
                Invariant($"{feedback.None}"),
                Some(feedback.Missing),
            ],
        ]);

    private static TextTable Evaluations(Assessment assessment, Words words) => new(
        words.Of("Đề xuất xếp loại", "Proposed grades"),
        [words.Of("Đối tượng", "Scheme"), words.Of("Mức", "Grade"), words.Of("Trước khi áp tỷ lệ", "Before quotas"), words.Of("Sau khi áp tỷ lệ", "After quotas")],
        assessment.Evaluations.GroupBy(e => e.Scheme, StringComparer.Ordinal).SelectMany(scheme => GradesOf(
            words.Name(scheme.Key, assessment.SpeakingVersion.Definition.Evaluation),
            assessment.SpeakingVersion.Definition.Evaluation.First(s => s.Code == scheme.Key).Grades,
            [.. scheme],
            words)).ToValueList());

    private static IEnumerable<ValueList<string>> GradesOf(string scheme, ValueList<Grade> grades, Evaluation[] evaluations, Words words)
    {
        foreach (Grade grade in grades)
        {
            yield return Row(words.Name(grade.Code, grades), grade.Code);
        }

        yield return Row(words.Of("Không xếp loại", "Not assessed"), Evaluation.NotAssessed);

        ValueList<string> Row(string name, string code) =>
        [
            scheme,
            name,
            Invariant($"{evaluations.Count(e => e.GradeBeforeQuota == code)}"),
            Invariant($"{evaluations.Count(e => e.Grade == code)}"),
        ];
    }

    private static string Some<T>(ValueList<T> ids) => ids.Count switch
    {
        0 => "0",
        <= IdsShown => Invariant($"{ids.Count}: {string.Join(", ", ids)}"),
        _ => Invariant($"{ids.Count}: {string.Join(", ", ids.Take(IdsShown))}, …"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
