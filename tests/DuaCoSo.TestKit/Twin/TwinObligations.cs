using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.TestKit.Twin;

/// <summary>The rules O0 to O7, sentence by sentence.</summary>
internal static class TwinObligations
{
    public static IReadOnlyList<TwinObligation> Of(TwinWorld world)
    {
        var obligations = new List<TwinObligation>();
        foreach (Policy version in world.Versions)
        {
            foreach (ObligationRule rule in version.Definition.Obligations)
            {
                foreach (ReportingPeriod period in world.Period.SubPeriods(rule.Every))
                {
                    if (world.VersionOn(TwinWorld.LastCalendarDayOf(period)) == version)
                    {
                        obligations.AddRange(world.Chains.Select(c => Of(world, version, rule, period, c)).OfType<TwinObligation>());
                    }
                }
            }
        }

        // The sub-periods of one code end one after the other, also where versions give it different series.
        return
        [
            .. obligations.OrderBy(o => o.Rule, TwinWorld.ByCodePoint).ThenBy(o => o.Assignment)
                .ThenBy(o => TwinWorld.LastCalendarDayOf(o.Period)),
        ];
    }

    /// <summary>O1: whether every selector that a rule gives matches, the locality being as it was on a day.</summary>
    private static bool Matches(TwinWorld world, ObligationSelector selector, ResponsibilityAssignment link, LocalDate day)
    {
        Party party = world.PartyOf(link.Party);
        LocalityVersion? locality = world.LocalityAsOn(link.Locality, day);
        return (selector.Roles.Count == 0 || selector.Roles.Contains(link.Role))
            && (selector.AssigneeKinds.Count == 0 || selector.AssigneeKinds.Contains(party.Kind))
            && (selector.Positions.Count == 0 || (party.Position is { } position && selector.Positions.Contains(position)))
            && (selector.Sectors.Count == 0 || (link.Sector is { } sector && selector.Sectors.Contains(sector)))
            && (selector.LocalityLevels.Count == 0 || (locality is not null && selector.LocalityLevels.Contains(locality.Level)))
            && (selector.LocalityTraits.Count == 0 || (locality is not null && selector.LocalityTraits.All(locality.Traits.Contains)));
    }

    private static TwinObligation? Of(
        TwinWorld world, Policy version, ObligationRule rule, ReportingPeriod period, IReadOnlyList<ResponsibilityAssignment> chain)
    {
        DateRange range = version.Periods.RangeOf(period);
        LocalDate[] inForce =
            [.. TwinWorld.DaysOf(range).Where(d => chain.Any(l => l.Interval.Contains(d)) && world.PolicyInForceOn(d))];
        ResponsibilityAssignment[] links = [.. chain.Where(l => inForce.Any(l.Interval.Contains))];
        if (TwinWorld.Latest(links) is not { } latest || !Matches(world, rule.AppliesTo, latest, inForce[^1]))
        {
            return null;
        }

        Excusal[] excusals = [.. world.ExcusalsOf(chain)];
        int available = inForce.Count(d => !excusals.Any(e => e.Interval.Contains(d)));
        TwinObligation obligation = new()
        {
            Rule = rule.Code,
            Assignment = latest.Id,
            Period = period,
            Due = range.To!.Value,
            Owners = world.OwnersOf(latest.Party, inForce[^1]),
            Links = links.Length,
            HadTooFewDays = available < rule.MinimumDaysInForce,
        };
        Activity[] activities = [.. world.ActivitiesOf(chain).Where(a => rule.Activities.Contains(a.Kind))];
        TwinObligation judged = rule switch
        {
            FrequencyRule frequency => Judge(world, version.Calendar, frequency, obligation, inForce, activities),
            SubmissionRule submission => Judge(world, version, submission, obligation, chain, inForce, activities),
            _ => throw new NotSupportedException(rule.Code),
        };
        return judged.HadTooFewDays || judged.WasDueTooEarly
            ? judged with { Status = ObligationStatus.Exempt, Credit = null, MetOn = null, DaysLate = null, IsIncomplete = false }
            : judged;
    }

    /// <summary>O4.</summary>
    private static TwinObligation Judge(
        TwinWorld world, WorkingCalendar calendar, FrequencyRule rule, TwinObligation obligation, LocalDate[] inForce, Activity[] activities)
    {
        LocalDate[] dates =
        [
            .. activities.Where(a => inForce.Contains(a.Date))
                .Where(a => rule.PerformedBy.Count == 0 || (a.By is { } by && rule.PerformedBy.Contains(by)))
                .Where(a => rule.RequiredContents.All(a.Contents.Contains))
                .Where(a => CountsOnDay(rule.CountsOn, a.Date, calendar))
                .Select(a => a.Date).Distinct().Order(),
        ];
        ObligationStatus status = dates.Length >= rule.AtLeast ? ObligationStatus.Met
            : world.AsOf <= inForce[^1] ? ObligationStatus.Pending
            : ObligationStatus.Missed;
        return obligation with
        {
            Status = status,
            Count = dates.Length,
            Required = rule.AtLeast,
            MetOn = status == ObligationStatus.Met ? dates[rule.AtLeast - 1] : null,
            Credit = new Fraction(Math.Min(dates.Length, rule.AtLeast), rule.AtLeast),
        };
    }

    private static bool CountsOnDay(CountsOn countsOn, LocalDate date, WorkingCalendar calendar) => countsOn switch
    {
        CountsOn.Weekend => calendar.IsWeekend(date) && !calendar.Definition.WorkingDays.Contains(date),
        CountsOn.WorkingDay => calendar.IsWorkingDay(date),
        _ => true,
    };

    /// <summary>O5, and the second half of O3.</summary>
    private static TwinObligation Judge(
        TwinWorld world,
        Policy version,
        SubmissionRule rule,
        TwinObligation obligation,
        IReadOnlyList<ResponsibilityAssignment> chain,
        LocalDate[] inForce,
        Activity[] activities)
    {
        LocalDate due = rule.Due.DateOf(obligation.Period, version.Periods, version.Calendar);
        TwinObligation[] submissions =
        [
            .. activities.Where(a => a.Period == obligation.Period && !world.Exists(a.Returned))
                .OrderBy(a => a.Date).ThenBy(a => a.Id)
                .Select(a => Submitted(rule, obligation with { Due = due }, a)),
        ];
        TwinObligation none = obligation with
        {
            Due = due,
            Status = world.AsOf <= due ? ObligationStatus.Pending : ObligationStatus.Missed,
            Credit = Fraction.Zero,
        };

        // A stable sort: of the same credit the earliest by date, then by id, stays first.
        return (submissions.OrderByDescending(s => s.Credit!.Value).FirstOrDefault() ?? none) with
        {
            Candidates = submissions.Length,
            WasDueTooEarly = due < inForce[0] && !(world.PolicyInForceOn(due) && chain.Any(l => l.Interval.Contains(due))),
            Recipients = rule.Recipient is { } recipient ? RecipientsOf(world, recipient, obligation, chain, due) : null,
        };
    }

    private static TwinObligation Submitted(SubmissionRule rule, TwinObligation obligation, Activity activity)
    {
        bool late = activity.Date > obligation.Due;
        bool incomplete = !rule.RequiredContents.All(activity.Contents.Contains);
        return obligation with
        {
            Status = late ? ObligationStatus.Late : ObligationStatus.Met,
            MetOn = activity.Date,
            DaysLate = late ? Period.DaysBetween(obligation.Due, activity.Date) : null,
            IsIncomplete = incomplete,
            Credit = (late ? Fraction.FromDecimal(rule.LateCredit) : 1) * (incomplete ? Fraction.FromDecimal(rule.IncompleteCredit) : 1),
        };
    }

    /// <summary>O6.</summary>
    private static IReadOnlyList<Id<Party>> RecipientsOf(
        TwinWorld world, Recipient recipient, TwinObligation obligation, IReadOnlyList<ResponsibilityAssignment> chain, LocalDate due)
    {
        if (recipient.Party is { } party)
        {
            return [party];
        }

        ResponsibilityAssignment from = TwinWorld.Latest(chain.Where(l => l.Interval.Contains(due))) ?? world.AssignmentOf(obligation.Assignment);
        LocalityVersion? place = world.LocalityOn(from.Locality, due);
        while (place is not null && place.Level != recipient.Level)
        {
            place = world.LocalityOn(place.Parent, due);
        }

        return place is null
            ? []
            : [.. world.Facts.Assignments
                .Where(a => a.Role == recipient.Role && a.Locality == place.Locality && a.Interval.Contains(due))
                .Select(a => a.Party).Distinct().Order()];
    }
}
