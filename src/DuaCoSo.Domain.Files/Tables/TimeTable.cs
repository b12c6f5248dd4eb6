using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;
using static DuaCoSo.Domain.Files.Formats.Fields;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>Calendars, periods and due dates (P, W, D).</summary>
internal static class TimeTable
{
    public static VocabularyFormat<PeriodKind> PeriodKindWord { get; } = new(
        ("week", PeriodKind.Week),
        ("month", PeriodKind.Month),
        ("quarter", PeriodKind.Quarter),
        ("half", PeriodKind.Half),
        ("nineMonths", PeriodKind.NineMonths),
        ("year", PeriodKind.Year),
        ("term", PeriodKind.Term));

    public static VocabularyFormat<PeriodSeries> Series { get; } = new(
        ("week", PeriodKind.Week),
        ("month", PeriodKind.Month),
        ("quarter", PeriodKind.Quarter),
        ("half", PeriodKind.Half),
        ("nineMonths", PeriodKind.NineMonths),
        ("year", PeriodKind.Year),
        ("term", PeriodKind.Term),
        ("cumulative", PeriodSeries.Cumulative));

    public static VocabularyFormat<Roll> RollWord { get; } = new(
        ("none", Roll.None),
        ("next", Roll.Next),
        ("previous", Roll.Previous));

    private static readonly VocabularyFormat<IsoDayOfWeek> DayOfWeek = new(
        ("monday", IsoDayOfWeek.Monday),
        ("tuesday", IsoDayOfWeek.Tuesday),
        ("wednesday", IsoDayOfWeek.Wednesday),
        ("thursday", IsoDayOfWeek.Thursday),
        ("friday", IsoDayOfWeek.Friday),
        ("saturday", IsoDayOfWeek.Saturday),
        ("sunday", IsoDayOfWeek.Sunday));

    private static readonly VocabularyFormat<StatutoryHolidays> Statutory = new(
        ("none", StatutoryHolidays.None),
        ("vietnam", StatutoryHolidays.Vietnam));

    private static readonly CalendarDefinition DefaultCalendar = new();

    private static readonly Property<CalendarDefinition, ValueList<IsoDayOfWeek>> Weekend = Default(
        "weekend", List(DayOfWeek), DefaultCalendar.Weekend, (CalendarDefinition c) => c.Weekend,
        "Ngày nghỉ hằng tuần (W1).", "The days of the week that are not worked (W1).");

    private static readonly Property<CalendarDefinition, StatutoryHolidays> StatutoryHoliday = Default(
        "statutory", Statutory, StatutoryHolidays.None, (CalendarDefinition c) => c.Statutory,
        "Ngày lễ, tết tự tính: “vietnam” theo luật Việt Nam, “none” thì không (W2, W3).",
        "Which statutory holidays are computed: Vietnam's, or none (W2, W3).");

    private static readonly Property<CalendarDefinition, bool> CultureDay = Default(
        "cultureDay", YesNo, DefaultCalendar.CultureDay, (CalendarDefinition c) => c.CultureDay,
        "Ngày 24 tháng 11 có là ngày lễ từ 2026 không (W3).", "Whether 24 November is a holiday from 2026 on (W3).");

    private static readonly Property<CalendarDefinition, ValueList<LocalDate>> Holidays = Default(
        "holidays", List(Date), [], (CalendarDefinition c) => c.Holidays, "Các ngày nghỉ lẻ (W2).", "Single holidays (W2).");

    private static readonly Property<CalendarDefinition, ValueList<LocalDate>> WorkingDays = Default(
        "workingDays", List(Date), [], (CalendarDefinition c) => c.WorkingDays,
        "Các ngày vẫn làm việc, kể cả cuối tuần, ngày lễ (W1).", "Single days that are worked, whatever else they are (W1).");

    private static readonly Property<CalendarDefinition, ValueList<YearHolidays>> Years = Default(
        "years", new YearsFormat(List(Date)), [], (CalendarDefinition c) => c.Years,
        "Năm nào liệt kê đủ ngày nghỉ thì năm đó không tự tính (W2).", "Years whose holidays are listed in full; nothing is computed for them (W2).");

    public static ObjectFormat<CalendarDefinition> Calendar { get; } = new(
        new("Lịch làm việc", "Calendar"),
        [Weekend, StatutoryHoliday, CultureDay, Holidays, WorkingDays, Years],
        o => new()
        {
            Weekend = o.Get(Weekend),
            Statutory = o.Get(StatutoryHoliday),
            CultureDay = o.Get(CultureDay),
            Holidays = o.Get(Holidays),
            WorkingDays = o.Get(WorkingDays),
            Years = o.Get(Years),
        });

    private static readonly Property<ValueList<CutOffOverride>, CutOffOverride?>[] CutOffs =
    [
        CutOff("month", PeriodKind.Month, "tháng", "months"),
        CutOff("quarter", PeriodKind.Quarter, "quý", "quarters"),
        CutOff("half", PeriodKind.Half, "6 tháng", "half-years"),
        CutOff("nineMonths", PeriodKind.NineMonths, "9 tháng", "nine months"),
        CutOff("year", PeriodKind.Year, "năm", "years"),
        CutOff("term", PeriodKind.Term, "nhiệm kỳ", "terms"),
    ];

    private static readonly ObjectFormat<ValueList<CutOffOverride>> Overrides = new(
        new("Chốt số liệu riêng", "Cut-off overrides"),
        CutOffs,
        o => CutOffs.Select(o.Get).OfType<CutOffOverride>().ToValueList());

    private static readonly Property<PeriodScheme, int?> CutOffDay = OptionalValue(
        "cutOffDay", Whole(NumberRange.DayOfMonth), (PeriodScheme s) => s.CutOffDay,
        "Ngày chốt số liệu hằng tháng; bỏ trống thì theo lịch (P2).", "The cut-off day of every month; left out, the calendar's periods (P2).");

    private static readonly Property<PeriodScheme, ValueList<CutOffOverride>> CutOffOverrides = Default(
        "overrides", Overrides, [], (PeriodScheme s) => s.Overrides,
        "Ngày chốt riêng, hoặc null là không chốt, cho từng loại kỳ (P3).", "Another cut-off, or null for none, for single kinds of period (P3).");

    public static ObjectFormat<PeriodScheme> Periods { get; } = new(
        new("Kỳ báo cáo", "Periods"),
        [CutOffDay, CutOffOverrides],
        o => o.Get(CutOffOverrides).Aggregate(
            o.Get(CutOffDay) is { } day ? PeriodScheme.WithCutOff(day) : PeriodScheme.Calendar,
            (scheme, other) => scheme.With(other.Kind, other.Day)));

    private static readonly Property<DateRange, LocalDate?> From = new(
        "from", new OptionalFormat<LocalDate>(Date), isRequired: true, null, r => r.From, new("Ngày đầu tiên có hiệu lực.", "The first day in force."));

    private static readonly Property<DateRange, LocalDate?> To = OptionalValue(
        "to", Date, (DateRange r) => r.To, "Ngày cuối cùng còn hiệu lực; bỏ trống là chưa hết.", "The last day in force; left out, open.");

    public static ObjectFormat<DateRange> Interval { get; } = new(
        new("Thời gian hiệu lực", "Interval"),
        [From, To],
        o =>
        {
            (LocalDate? from, LocalDate? to) = (o.Get(From), o.Get(To));
            if (!(from > to))
            {
                return new(from, to);
            }

            if (o.IsSound(From) && o.IsSound(To))
            {
                o.Report(
                    PolicyFileProblems.EndsBeforeItBegins, To,
                    ("from", LocalDatePattern.Iso.Format(from!.Value)), ("to", LocalDatePattern.Iso.Format(to!.Value)));
            }

            return DateRange.Since(from!.Value);
        });

    private static readonly Property<DueRule, Roll> DueRoll = Default(
        "roll", RollWord, Roll.None, (DueRule r) => r.Roll,
        "Hạn rơi vào ngày nghỉ thì dời về đâu (D2).", "What becomes of a due date that is not a working day (D2).");

    private static readonly Property<DayOfMonthRule, int> DayOfMonth = Required(
        "dayOfMonth", Whole(NumberRange.DayOfMonth), (DayOfMonthRule r) => r.Day,
        "Ngày trong tháng cuối của kỳ; tháng ngắn thì lấy ngày cuối tháng (D1).", "The day of the period's last month, clamped to the month's length (D1).");

    private static readonly Property<DayOfMonthRule, int> MonthOffset = Default(
        "monthOffset", Whole(NumberRange.MonthOffset), 0, (DayOfMonthRule r) => r.MonthOffset,
        "Sau (hoặc trước, số âm) tháng cuối bao nhiêu tháng (D1).", "So many months after, or before, the last month (D1).");

    private static readonly Property<DaysAfterEndRule, int> DaysAfterEnd = Required(
        "daysAfterEnd", Whole(NumberRange.SignedDays), (DaysAfterEndRule r) => r.Days,
        "Số ngày sau (số âm: trước) ngày cuối kỳ (D1).", "So many days after, or before, the period's last day (D1).");

    private static readonly Property<WorkingDaysAfterEndRule, int> WorkingDaysAfterEnd = Required(
        "workingDaysAfterEnd", Whole(NumberRange.PositiveDays), (WorkingDaysAfterEndRule r) => r.Days,
        "Ngày làm việc thứ mấy sau ngày cuối kỳ (D1).", "Which working day after the period's last day (D1).");

    public static ChoiceFormat<DueRule> Due { get; } = new(
        new("Hạn nộp", "Due date"),
        chooser: null,
        new Case<DueRule, DayOfMonthRule>("dayOfMonth", new(
            new("Theo ngày trong tháng", "By day of the month"),
            [DayOfMonth, MonthOffset, DueRoll],
            o => DueRule.DayOfMonth(o.Get(DayOfMonth), o.Get(MonthOffset)) with { Roll = o.Get(DueRoll) })),
        new Case<DueRule, DaysAfterEndRule>("daysAfterEnd", new(
            new("Theo số ngày sau kỳ", "By days after the end"),
            [DaysAfterEnd, DueRoll],
            o => DueRule.DaysAfterEnd(o.Get(DaysAfterEnd)) with { Roll = o.Get(DueRoll) })),
        new Case<DueRule, WorkingDaysAfterEndRule>("workingDaysAfterEnd", new(
            new("Theo số ngày làm việc sau kỳ", "By working days after the end"),
            [WorkingDaysAfterEnd, DueRoll],
            o => DueRule.WorkingDaysAfterEnd(o.Get(WorkingDaysAfterEnd)) with { Roll = o.Get(DueRoll) })));

    private static Property<ValueList<CutOffOverride>, CutOffOverride?> CutOff(string name, PeriodKind kind, string vietnamese, string english) => new(
        name, new CutOffFormat(kind), isRequired: false, whenAbsent: null,
        l => l.FirstOrDefault(o => o.Kind == kind),
        new($"Ngày chốt riêng của {vietnamese}; null là theo lịch.", $"The cut-off day of {english} alone; null for the calendar."));
}
