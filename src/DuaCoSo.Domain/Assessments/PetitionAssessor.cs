using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Says of each petition by when it is answered and how it stands (Q1, Q2).</summary>
internal static class PetitionAssessor
{
    /// <summary>The petitions raised in the period and referred as of the day, whose category has a rule, by id.</summary>
    public static List<Judged> Assess(PolicyTimeline timeline, ResponsibilityRegister register, DayRange period, int asOf)
    {
        PetitionTable petitions = register.Petitions;
        var results = new List<Judged>();
        for (int i = 0; i < petitions.Ids.Length; i++)
        {
            if (!period.Contains(petitions.Raised[i]) || petitions.Raised[i] > asOf || petitions.Referred[i] > asOf)
            {
                continue;
            }

            Policy version = timeline.VersionOn(Day.At(petitions.Referred[i]));
            if (RuleFor(version, petitions.Categories[petitions.Category[i]]) is not { } rule)
            {
                continue;
            }

            int due = rule.DueDay(petitions.Referred[i], petitions.Extended[i], version.Calendar);
            results.Add(new(i, due, StatusOf(petitions.Answered[i], due, asOf)));
        }

        return results;
    }

    /// <summary>The petitions as the caller sees them.</summary>
    public static ValueList<PetitionResult> Results(ResponsibilityRegister register, List<Judged> petitions) => petitions.ConvertAll(p => new PetitionResult(
        new(register.Petitions.Ids[p.Petition]),
        register.Petitions.Assignment[p.Petition] is >= 0 and int through ? new(register.Assignments.Keys[through]) : null,
        Day.At(p.Due),
        p.Status)).ToValueList();

    /// <summary>The rule of a category: its own, else the one for every category, else none.</summary>
    public static PetitionRule? RuleFor(Policy policy, string category)
    {
        PetitionRule? other = null;
        foreach (PetitionRule rule in policy.Definition.Petitions.AsSpan())
        {
            if (rule.Category is null)
            {
                other = rule;
            }
            else if (rule.Category.Value.Code == category)
            {
                return rule;
            }
        }

        return other;
    }

    private static PetitionStatus StatusOf(int answered, int due, int asOf) =>
        answered <= asOf ? (answered <= due ? PetitionStatus.OnTime : PetitionStatus.Late)
        : asOf <= due ? PetitionStatus.Open
        : PetitionStatus.Overdue;

    /// <summary>One petition by number, its due day and how it stands.</summary>
    internal readonly record struct Judged(int Petition, int Due, PetitionStatus Status);
}
