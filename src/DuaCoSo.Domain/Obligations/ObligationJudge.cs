using System.Runtime.InteropServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Says of one obligation of a rule after another how it stands (O3–O5), and writes it down.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ObligationJudge : RuleWalk.IVisitor
{
    private readonly RuleWalk _walk;
    private readonly ResponsibilityRegister _register;
    private readonly ObligationColumns.Row[] _rows;
    private readonly int _asOf;
    private ActivityCursor _cursor;

    /// <summary>A judge that writes from a row on.</summary>
    public ObligationJudge(RuleWalk walk, ResponsibilityRegister register, int asOf, ObligationColumns.Row[] rows, int next)
    {
        _walk = walk;
        _register = register;
        _asOf = asOf;
        _rows = rows;
        _cursor = new(register.Activities, asOf);
        Next = next;
    }

    /// <summary>The row that comes next.</summary>
    public int Next { get; private set; }

    /// <inheritdoc/>
    public void Visit(int link, int place, RuleMatch match, DayRange span, ReadOnlySpan<DayRange> inForce)
    {
        PlannedPeriod period = _walk.Periods[place];
        int chain = _register.Assignments.Chain[link];
        bool exempt = DaysAvailable(inForce, period.Days, _register.Excusals[chain]) < match.Rule.MinimumDaysInForce;
        ObligationStatus status;
        int metOn = ObligationColumns.Row.Never, count = 0;
        bool isIncomplete = false;
        if (match.Rule is FrequencyRule frequency)
        {
            (count, int day) = _cursor.CountDates(frequency, chain, period, match, span, inForce);
            bool isMet = !exempt && count >= frequency.AtLeast;
            metOn = isMet ? day : metOn;
            status = exempt ? ObligationStatus.Exempt
                : isMet ? ObligationStatus.Met
                : _asOf <= span.Last ? ObligationStatus.Pending
                : ObligationStatus.Missed;
        }
        else if (exempt || (period.Due < span.First && !DaySets.Contains(inForce, period.Due)))
        {
            status = ObligationStatus.Exempt;
        }
        else if (_cursor.FindSubmission(chain, period, match, out int position))
        {
            metOn = _register.Activities.Day[position];
            isIncomplete = !match.HasContents(_register.Activities.ContentSet[position]);
            status = metOn <= period.Due ? ObligationStatus.Met : ObligationStatus.Late;
        }
        else
        {
            status = _asOf <= period.Due ? ObligationStatus.Pending : ObligationStatus.Missed;
        }

        _rows[Next++] = new(link, _walk.Number, place, span.Last, status, metOn, count, isIncomplete);
    }

    /// <summary>The days in force in a sub-period less the excused ones among them (O2).</summary>
    private static int DaysAvailable(ReadOnlySpan<DayRange> inForce, DayRange period, ReadOnlySpan<DayRange> excused)
    {
        int available = 0;
        foreach (DayRange piece in inForce)
        {
            DayRange days = piece.And(period);
            available += days.Days - DaySets.Count(excused, days);
        }

        return available;
    }
}
