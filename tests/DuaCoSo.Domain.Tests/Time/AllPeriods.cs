using System.Globalization;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Tests.Time;

/// <summary>Every reporting period there is, made through the factories.</summary>
internal static class AllPeriods
{
    public static IEnumerable<ReportingPeriod> Of1900To2100() => Enumerable.Range(1900, 201).SelectMany(OfYear);

    public static IEnumerable<ReportingPeriod> OfYear(int year)
    {
        for (int week = 1; week <= ISOWeek.GetWeeksInYear(year); week++)
        {
            yield return ReportingPeriod.Week(year, week);
        }

        for (int month = 1; month <= 12; month++)
        {
            yield return ReportingPeriod.Month(year, month);
        }

        for (int quarter = 1; quarter <= 4; quarter++)
        {
            yield return ReportingPeriod.Quarter(year, quarter);
        }

        yield return ReportingPeriod.Half(year, 1);
        yield return ReportingPeriod.Half(year, 2);
        yield return ReportingPeriod.NineMonths(year);
        yield return ReportingPeriod.Year(year);
        for (int last = year; last <= Math.Min(year + 9, 2100); last++)
        {
            yield return ReportingPeriod.Term(year, last);
        }
    }
}
