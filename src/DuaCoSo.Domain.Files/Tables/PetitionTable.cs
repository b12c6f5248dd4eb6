using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;
using NodaTime;
using static DuaCoSo.Domain.Files.Formats.Fields;
using static DuaCoSo.Domain.Files.Tables.CommonTable;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>Petition rules (Q1).</summary>
internal static class PetitionTable
{
    private static readonly TextFormat<PetitionCategory?> CategoryFormat = OpenCode<PetitionCategory?>(
        c => string.Equals(c, PetitionRule.EveryCategory, StringComparison.Ordinal) ? null : new(c), c => c?.Code ?? PetitionRule.EveryCategory,
        null, PetitionCategory.Land, PetitionCategory.Road, PetitionCategory.Social, PetitionCategory.Jobs);

    /// <summary>The well-known categories, without that which stands for every one.</summary>
    public static ValueList<string> Categories { get; } = CategoryFormat.WellKnown.Where(c => c != PetitionRule.EveryCategory).ToValueList();

    private static readonly Property<AnswerTerm, int> Days = Required(
        "days", Whole(NumberRange.Days), (AnswerTerm t) => t.Number, "Số ngày sau khi chuyển (Q1).", "So many days after the referral (Q1).");

    private static readonly Property<AnswerTerm, int> WorkingDays = Required(
        "workingDays", Whole(NumberRange.PositiveDays), (AnswerTerm t) => t.Number,
        "Ngày làm việc thứ mấy sau ngày chuyển (Q1).", "Which working day strictly after the referral (Q1).");

    private static readonly ChoiceFormat<AnswerTerm> Term = new(
        new("Thời hạn trả lời", "Answer term"),
        chooser: null,
        new Case<AnswerTerm, AnswerTerm>(
            "days", new(new("Theo ngày", "In days"), [Days], o => AnswerTerm.Days(o.Get(Days))), t => !t.InWorkingDays),
        new Case<AnswerTerm, AnswerTerm>(
            "workingDays", new(new("Theo ngày làm việc", "In working days"), [WorkingDays], o => AnswerTerm.WorkingDays(o.Get(WorkingDays))), t => t.InWorkingDays));

    private static readonly Property<PetitionExtension, int> ExtensionDays = Required(
        "days", Whole(NumberRange.PositiveDays), (PetitionExtension e) => e.Days, "Mỗi lần gia hạn thêm bao nhiêu ngày.", "Calendar days for each extension.");

    private static readonly Property<PetitionExtension, int> AtMost = Default(
        "atMost", Whole(NumberRange.PositiveCount), 1, (PetitionExtension e) => e.AtMost, "Nhiều nhất bao nhiêu lần.", "How often at the most.");

    private static readonly ObjectFormat<PetitionExtension> ExtensionFormat = new(
        new("Gia hạn", "Extension"),
        [ExtensionDays, AtMost],
        o => new() { Days = o.Get(ExtensionDays), AtMost = o.Get(AtMost) });

    private static readonly Property<PetitionRule, PetitionCategory?> Category = Required(
        "category", CategoryFormat, (PetitionRule r) => r.Category,
        "Loại kiến nghị; “*” là mọi loại chưa có quy định riêng.", "The category; “*” for every one without a rule of its own.");

    private static readonly Property<PetitionRule, AnswerTerm> AnswerWithin = Required(
        "answerWithin", Term, (PetitionRule r) => r.AnswerWithin, "Thời hạn trả lời, tính từ khi chuyển.", "How long there is to answer, from the referral.");

    private static readonly Property<PetitionRule, PetitionExtension?> Extension = Optional(
        "extension", ExtensionFormat, (PetitionRule r) => r.Extension, "Được gia hạn thế nào; bỏ trống là không.", "How the term may be extended; left out, not at all.");

    private static readonly Property<PetitionRule, Roll> RollOf = Default(
        "roll", TimeTable.RollWord, Roll.None, (PetitionRule r) => r.Roll,
        "Hạn rơi vào ngày nghỉ thì dời về đâu (D2).", "What becomes of a due date that is not a working day (D2).");

    private static readonly Property<PetitionRule, string?> BasisOf = Basis((PetitionRule r) => r.Basis);

    private static readonly Property<PetitionRule, Provenance?> SourceOf = Source((PetitionRule r) => r.Provenance);

    private static readonly Property<PetitionRule, LocalDate?> ReviewedOn = Reviewed((PetitionRule r) => r.LastReviewed);

    public static ObjectFormat<PetitionRule> Rule { get; } = new(
        new("Quy định trả lời kiến nghị", "Petition rule"),
        [Category, BasisOf, SourceOf, ReviewedOn, AnswerWithin, Extension, RollOf],
        o => new()
        {
            Category = o.Get(Category),
            AnswerWithin = o.Get(AnswerWithin),
            Extension = o.Get(Extension),
            Roll = o.Get(RollOf),
            Basis = o.Get(BasisOf),
            Provenance = o.Get(SourceOf),
            LastReviewed = o.Get(ReviewedOn),
        });
}
