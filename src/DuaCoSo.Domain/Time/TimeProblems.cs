namespace DuaCoSo.Domain.Time;

/// <summary>The problems that periods and calendars (kỳ báo cáo, lịch làm việc) can have.</summary>
public static class TimeProblems
{
    /// <summary>A text is not the label of a reporting period (P1).</summary>
    public static ProblemKind NotAPeriod { get; } = new(
        "DCS1101",
        Severity.Error,
        "“{text}” không phải là kỳ báo cáo. Hãy viết tuần 2016-W05, tháng 2016-03, quý 2016-Q1, nửa năm 2016-H1, chín tháng 2016-9M, năm 2016 hoặc nhiệm kỳ 2016..2020 (tối đa 10 năm); các năm từ 1900 đến 2100.",
        "“{text}” is not a reporting period. Write a week 2016-W05, a month 2016-03, a quarter 2016-Q1, a half-year 2016-H1, nine months 2016-9M, a year 2016 or a term 2016..2020 (at most 10 years); years are 1900 to 2100.");

    /// <summary>The weekend names something that is not a day of the week (W1).</summary>
    public static ProblemKind NotADayOfTheWeek { get; } = new(
        "DCS1102",
        Severity.Error,
        "“{day}” không phải là thứ trong tuần. Hãy ghi ngày nghỉ hằng tuần từ Monday đến Sunday.",
        "“{day}” is not a day of the week. Give the days of the weekend from Monday to Sunday.");

    /// <summary>A calendar's holiday or working day lies outside the years that are served (W1, W2).</summary>
    public static ProblemKind DateOutOfRange { get; } = new(
        "DCS1103",
        Severity.Error,
        "Ngày {date} nằm ngoài các năm {least} đến {greatest}. Hãy sửa lại năm hoặc bỏ ngày này.",
        "The date {date} is outside the years {least} to {greatest}. Correct its year or leave it out.");

    /// <summary>A calendar lists the holidays of a year outside those that are served (W2).</summary>
    public static ProblemKind YearOutOfRange { get; } = new(
        "DCS1104",
        Severity.Error,
        "Năm {year} nằm ngoài khoảng {least} đến {greatest}. Hãy sửa lại năm hoặc bỏ mục này.",
        "The year {year} is outside {least} to {greatest}. Correct it or leave it out.");

    /// <summary>A calendar lists the holidays of one year twice (W2).</summary>
    public static ProblemKind YearListedTwice { get; } = new(
        "DCS1105",
        Severity.Error,
        "Ngày nghỉ của năm {year} được liệt kê hai lần. Hãy gộp thành một danh sách đầy đủ.",
        "The holidays of the year {year} are listed twice. Join them into one full list.");

    /// <summary>A year's list has a holiday of another year (W2).</summary>
    public static ProblemKind HolidayOfAnotherYear { get; } = new(
        "DCS1106",
        Severity.Error,
        "Ngày {date} không thuộc năm {year}. Hãy chuyển sang danh sách của đúng năm đó.",
        "The date {date} is not of the year {year}. Move it to the list of its own year.");

    /// <summary>A calendar has no working day at all (W2).</summary>
    public static ProblemKind NoWorkingDay { get; } = new(
        "DCS1107",
        Severity.Error,
        "Lịch không có ngày làm việc nào từ năm {least} đến năm {greatest}. Hãy bớt ngày nghỉ hằng tuần hoặc liệt kê ngày làm việc.",
        "The calendar has no working day in the years {least} to {greatest}. Shorten the weekend or list working days.");

    /// <summary>24 November is asked for where no statutory holidays are computed (W3).</summary>
    public static ProblemKind CultureDayUnused { get; } = new(
        "DCS1108",
        Severity.Warning,
        "Ngày 24 tháng 11 không được tính vì lịch không tự tính ngày lễ. Hãy chọn ngày lễ Việt Nam hoặc bỏ tùy chọn này.",
        "24 November is not observed, because the calendar computes no statutory holidays. Choose Vietnam's, or leave this option out.");

    /// <summary>A calendar names statutory holidays that are not known (W2).</summary>
    public static ProblemKind UnknownStatutoryHolidays { get; } = new(
        "DCS1109",
        Severity.Error,
        "“{value}” không phải là bộ ngày lễ được biết. Hãy chọn None hoặc Vietnam.",
        "“{value}” is not a known set of statutory holidays. Choose None or Vietnam.");
}
