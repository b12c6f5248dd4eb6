using DuaCoSo.Domain;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.TestKit.Twin;

/// <summary>A petition as the twin judges it (Q1).</summary>
public sealed record TwinPetition
{
    public required Id<Petition> Id { get; init; }

    public required LocalDate Due { get; init; }

    public required PetitionStatus Status { get; init; }

    /// <summary>Whose it is (O0).</summary>
    public required IReadOnlySet<Id<Party>> Owners { get; init; }

    /// <summary>Those raised in E and referred by <c>asOf</c> whose category has a rule, by id.</summary>
    internal static IReadOnlyList<TwinPetition> Of(TwinWorld world) =>
    [
        .. world.Facts.Petitions
            .Where(p => world.Range.Contains(p.Raised) && world.Exists(p.Raised) && world.Exists(p.Referred))
            .Select(p => Of(world, p)).OfType<TwinPetition>().OrderBy(p => p.Id),
    ];

    private static TwinPetition? Of(TwinWorld world, Petition petition)
    {
        LocalDate referred = petition.Referred!.Value;
        Policy version = world.VersionOn(referred);
        ValueList<PetitionRule> rules = version.Definition.Petitions;
        PetitionRule? rule = rules.FirstOrDefault(r => r.Category == petition.Category) ?? rules.FirstOrDefault(r => r.Category is null);
        if (rule is null)
        {
            return null;
        }

        LocalDate term = referred;
        for (int n = 0; n < rule.AnswerWithin.Number;)
        {
            term = term.PlusDays(1);
            n += rule.AnswerWithin.InWorkingDays && !version.Calendar.IsWorkingDay(term) ? 0 : 1;
        }

        int extensions = rule.Extension is null ? 0 : Math.Min(petition.Extended, rule.Extension.AtMost);
        LocalDate due = Rolled(term.PlusDays(extensions * (rule.Extension?.Days ?? 0)), rule.Roll, version.Calendar);
        return new()
        {
            Id = petition.Id,
            Due = due,
            Status = world.Exists(petition.Answered)
                ? (petition.Answered <= due ? PetitionStatus.OnTime : PetitionStatus.Late)
                : (world.AsOf <= due ? PetitionStatus.Open : PetitionStatus.Overdue),
            Owners = petition.Assignment is { } assignment ? world.OwnersOf(world.AssignmentOf(assignment).Party, petition.Raised) : new HashSet<Id<Party>>(),
        };
    }

    /// <summary>D2.</summary>
    private static LocalDate Rolled(LocalDate due, Roll roll, WorkingCalendar calendar)
    {
        while (roll != Roll.None && !calendar.IsWorkingDay(due))
        {
            due = due.PlusDays(roll == Roll.Next ? 1 : -1);
        }

        return due;
    }
}
