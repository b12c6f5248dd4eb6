using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>What one subject, and those it answers for, did in a period up to a date (dữ liệu của đối tượng): what a custom measure sees.</summary>
public abstract class SubjectFacts
{
    // The library alone makes them: members may be added.
    private protected SubjectFacts()
    {
    }

    /// <summary>The subject.</summary>
    public abstract Id<Party> Subject { get; }

    /// <summary>The subject itself and those it answers for (E1).</summary>
    public abstract ValueList<Id<Party>> AnswersFor { get; }

    /// <summary>The evaluation period.</summary>
    public abstract ReportingPeriod Period { get; }

    /// <summary>The date of the assessment.</summary>
    public abstract LocalDate AsOf { get; }

    /// <summary>The obligations, each once.</summary>
    public abstract ObligationList Obligations { get; }

    /// <summary>The figures of the petitions (Q2).</summary>
    public abstract PetitionFigures Petitions { get; }

    /// <summary>The figures of the tasks due in the period (K2).</summary>
    public abstract TaskFigures Tasks { get; }

    /// <summary>How many sanctions are dated in the period (S1).</summary>
    public abstract int Sanctions { get; }

    /// <summary>The total of the contributions of a kind dated in the period (B1).</summary>
    /// <param name="kind">The kind.</param>
    public abstract Fraction TotalOf(ContributionKind kind);
}
