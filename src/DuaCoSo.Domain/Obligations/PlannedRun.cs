using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Sub-periods in a row that one version of a rule judges by one calendar (V3), and which of them a day lies in.</summary>
internal sealed class PlannedRun
{
    private PlannedRun(PlannedPeriod[] periods, int start, int end)
    {
        (Rule, Calendar, Start) = (periods[start].Rule, periods[start].Calendar, start);
        PlannedPeriod[] own = periods[start..end];
        Days = Array.ConvertAll(own, p => p.Days);
        Label = Array.ConvertAll(own, p => p.Period.Code);
        Due = Array.ConvertAll(own, p => p.Due);
        Hull = new(Days.Min(d => d.First), Days.Max(d => d.Last));
        PlaceOfDay = new ushort[Hull.Days];
        PlaceOfDay.AsSpan().Fill((ushort)Days.Length);
        for (int place = Days.Length - 1; place >= 0; place--)
        {
            Span<ushort> days = PlaceOfDay.AsSpan(Days[place].First - Hull.First, Days[place].Days);
            Overlaps |= days.ContainsAnyExcept((ushort)Days.Length);
            days.Fill((ushort)place);
        }
    }

    /// <summary>The rule as that version has it.</summary>
    public ObligationRule Rule { get; }

    /// <summary>The calendar that says which days are worked.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The place in the rule of the first of them.</summary>
    public int Start { get; }

    /// <summary>The days of each.</summary>
    public DayRange[] Days { get; }

    /// <summary>The label's code of each.</summary>
    public int[] Label { get; }

    /// <summary>The due day of each.</summary>
    public int[] Due { get; }

    /// <summary>From the first day of any to the last.</summary>
    public DayRange Hull { get; }

    /// <summary>Of each day of <see cref="Hull"/> the first sub-period that it lies in, from 0; their number for a day in none.</summary>
    public ushort[] PlaceOfDay { get; }

    /// <summary>Whether a day may lie in several, as in the first quarter and the first half-year (P3, P5).</summary>
    public bool Overlaps { get; }

    /// <summary>The next sub-period behind one that a day lies in too; their number when there is none.</summary>
    public int NextPlaceOf(int day, int place)
    {
        do
        {
            place++;
        }
        while (place < Days.Length && !Days[place].Contains(day));
        return place;
    }

    /// <summary>Whether each sub-period has so many days, and its due date is not before them.</summary>
    public bool IsOwedThroughout(int minimumDays)
    {
        for (int place = 0; place < Days.Length; place++)
        {
            if (Days[place].Days < minimumDays || Due[place] < Days[place].First)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The runs of a rule's sub-periods.</summary>
    public static PlannedRun[] Of(PlannedPeriod[] periods)
    {
        var runs = new List<PlannedRun>();
        for (int start = 0, end; start < periods.Length; start = end)
        {
            end = start + 1;
            while (end < periods.Length && ReferenceEquals(periods[end].Rule, periods[start].Rule) && ReferenceEquals(periods[end].Calendar, periods[start].Calendar))
            {
                end++;
            }

            runs.Add(new(periods, start, end));
        }

        return [.. runs];
    }
}
