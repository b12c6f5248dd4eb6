namespace DuaCoSo.Domain.Time;

/// <summary>How long a reporting period is (loại kỳ báo cáo) (P1).</summary>
public enum PeriodKind
{
    /// <summary>An ISO week (tuần), <c>2016-W05</c>.</summary>
    Week = 1,

    /// <summary>A month (tháng), <c>2016-03</c>.</summary>
    Month = 2,

    /// <summary>A quarter (quý), <c>2016-Q1</c>.</summary>
    Quarter = 3,

    /// <summary>A half-year (6 tháng), <c>2016-H1</c>.</summary>
    Half = 4,

    /// <summary>The first nine months of a year (9 tháng), <c>2016-9M</c>; it overlaps quarters.</summary>
    NineMonths = 5,

    /// <summary>A year (năm), <c>2016</c>.</summary>
    Year = 6,

    /// <summary>A term of whole years (nhiệm kỳ), <c>2016..2020</c>.</summary>
    Term = 7,
}
