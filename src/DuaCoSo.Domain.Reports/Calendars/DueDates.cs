using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Reports.Calendars;

/// <summary>Finds what falls due: of one party in a period, or of everybody in the days to come.</summary>
internal sealed class DueDates
{
    private readonly PolicyTimeline _policy;
    private readonly ResponsibilityRegister _register;
    private readonly LocalDate _asOf;
    private readonly Language _language;
    private readonly Names _names;
    private readonly Dictionary<string, LocalizedText> _titles;

    private DueDates(PolicyTimeline policy, ResponsibilityRegister register, LocalDate asOf, Language language)
    {
        _policy = policy;
        _register = register;
        _asOf = asOf;
        _language = language;
        _titles = Names.Titles(policy);

        // A calendar lies on many phones.
        _names = new(register, isPseudonymous: true);
    }

    /// <summary>What falls due of a party in the assessed period, by day: obligations that it is not excused from, petitions, and contracted tasks, done or not.</summary>
    public static ValueList<DueDate> Of(Assessment assessment, Id<Party> party, Language language)
    {
        var dates = new DueDates(assessment.Policy, assessment.Register, assessment.Envelope.AsOf, language);
        return dates.InOrder(
        [
            .. assessment.Obligations.Where(o => o.Status != ObligationStatus.Exempt && dates.IsOf(o.Party, party, o.Due)).Select(dates.OfObligation),
            .. assessment.Petitions.Where(p => p.Assignment is { } a && dates.IsOf(dates.PartyOf(a), party, p.Due)).Select(dates.OfPetition),
            .. dates.Tasks(assessment.Envelope.Period.CalendarRange).Where(t => t.Responsible.Any(r => dates.IsOf(r, party, t.Due))).Select(dates.OfTask),
        ]);
    }

    /// <summary>What is not done on a day and falls due on it or within the days after it, by day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day or the number of days is out of range.</exception>
    public static ValueList<DueDate> Within(PolicyTimeline policy, ResponsibilityRegister register, LocalDate asOf, int days, Language language)
    {
        var dates = new DueDates(policy, register, asOf, language);
        var interval = new DateRange(asOf, asOf.PlusDays(days));
        IEnumerable<PetitionResult> petitions = PetitionAssessor.Results(register, PetitionAssessor.Assess(policy, register, DayRange.Of(DateRange.Always), Day.Of(asOf)));
        return dates.InOrder(
        [
            .. policy.Upcoming(register, asOf, days).Select(dates.OfUpcoming),
            .. petitions.Where(p => p.Status == PetitionStatus.Open && interval.Contains(p.Due)).Select(dates.OfPetition),
            .. dates.Tasks(interval).Select(dates.OfTask).Where(t => !t.IsDone),
        ]);
    }

    private ValueList<DueDate> InOrder(List<DueDate> dates) => dates
        .OrderBy(d => d.Day).ThenBy(d => d.Kind).ThenBy(d => d.Key, StringComparer.Ordinal)
        .Select(d => d.Locality is { } locality ? d with { Place = _names.OfLocality(locality, d.Day) } : d).ToValueList();

    private DueDate OfUpcoming(UpcomingObligation o) => new(o.Due, DueKind.Obligation, $"{o.Rule}|{o.Assignment}|{o.Period}", o.Remind)
    {
        Title = TitleOf(o.Rule),
        Record = o.Assignment.Key,
        Locality = LocalityOf(o.Assignment),
        Period = o.Period.ToString(),
        Status = Of("chưa đến hạn", "pending"),
    };

    private DueDate OfObligation(Obligation o) => new(o.Due, DueKind.Obligation, $"{o.Rule}|{o.Assignment}|{o.Period}", Holders(o.Party, o.Due))
    {
        Title = TitleOf(o.Rule),
        Record = o.Assignment.Key,
        Locality = o.Locality?.Key,
        Period = o.Period.ToString(),
        Status = o.Status switch
        {
            ObligationStatus.Met => Of("đạt", "met"),
            ObligationStatus.Late => Of("đạt trễ", "late"),
            ObligationStatus.Missed => Of("không thực hiện", "missed"),
            _ => Of("chưa đến hạn", "pending"),
        },
        IsDone = o.Status is ObligationStatus.Met or ObligationStatus.Late,
    };

    private DueDate OfPetition(PetitionResult p)
    {
        Id<Party>? party = p.Assignment is { } assignment ? PartyOf(assignment) : null;
        return new(p.Due, DueKind.Petition, p.Petition.Key, party is { } whose ? Holders(whose, p.Due) : [])
        {
            Title = Of("Trả lời kiến nghị", "Answer to a petition"),
            Record = p.Petition.Key,
            Locality = p.Assignment is { } a ? LocalityOf(a) : null,
            Status = p.Status switch
            {
                PetitionStatus.OnTime => Of("đã trả lời", "answered"),
                PetitionStatus.Late => Of("trả lời trễ", "answered late"),
                PetitionStatus.Overdue => Of("quá hạn", "overdue"),
                _ => Of("đang giải quyết", "open"),
            },
            IsDone = p.Status is PetitionStatus.OnTime or PetitionStatus.Late,
        };
    }

    private DueDate OfTask(ContractedTask t)
    {
        // An outcome of a later day does not exist yet (T3).
        bool isDone = t.Outcome is not null && t.OutcomeOn <= _asOf;
        return new(t.Due, DueKind.Task, t.Id.Key, t.Responsible.SelectMany(r => Holders(r, t.Due)).Distinct().ToValueList())
        {
            Title = t.Title ?? Of("Việc khoán", "Contracted task"),
            Record = t.Id.Key,
            Locality = t.Locality?.Key,
            Status = isDone ? Of("có kết quả", "concluded") : t.Due < _asOf ? Of("quá hạn", "overdue") : Of("đang làm", "open"),
            IsDone = isDone,
        };
    }

    private string TitleOf(string rule) => _titles.TryGetValue(rule, out LocalizedText? title) ? $"{title.In(_language)} ({rule})" : rule;

    private IEnumerable<ContractedTask> Tasks(DateRange interval) => _register.Facts.Tasks.Where(t => interval.Contains(t.Due));

    private bool IsOf(Id<Party> owner, Id<Party> party, LocalDate on) =>
        owner == party || (Find(owner) is >= 0 and int group && Find(party) is >= 0 and int holder && _register.Parties.IsHeldBy(group, holder, Day.Of(on)));

    private ValueList<Id<Party>> Holders(Id<Party> party, LocalDate on)
    {
        var holders = new List<Id<Party>>();
        foreach (PartyTable.Tenure tenure in _register.Parties.Tenures(Find(party)))
        {
            if (tenure.Interval.Contains(Day.Of(on)))
            {
                holders.Add(new(_register.Parties.Keys[tenure.Holder]));
            }
        }

        return holders.Count == 0 ? [party] : holders.Distinct().ToValueList();
    }

    private int Find(Id<Party> party) => _register.Parties.Keys.Find(party.Key);

    private Id<Party> PartyOf(Id<ResponsibilityAssignment> assignment) =>
        new(_register.Parties.Keys[_register.Assignments.Party[_register.Assignments.Keys.Find(assignment.Key)]]);

    private string? LocalityOf(Id<ResponsibilityAssignment> assignment) =>
        _register.Assignments.Locality[_register.Assignments.Keys.Find(assignment.Key)] is >= 0 and int locality ? _register.Localities.Keys[locality] : null;

    private string Of(string vietnamese, string english) => _language == Language.English ? english : vietnamese;
}
