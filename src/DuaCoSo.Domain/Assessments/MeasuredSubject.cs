using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Assessments;

/// <summary>The facts of one subject as a custom measure sees them.</summary>
internal sealed class MeasuredSubject(Findings findings, SubjectMeasures measures, int subject, int[] answersFor) : SubjectFacts
{
    /// <inheritdoc/>
    public override Id<Party> Subject => IdOf(subject);

    /// <inheritdoc/>
    public override ValueList<Id<Party>> AnswersFor => answersFor.Select(IdOf).ToValueList();

    /// <inheritdoc/>
    public override ReportingPeriod Period => findings.Period;

    /// <inheritdoc/>
    public override LocalDate AsOf => Day.At(findings.AsOf);

    /// <inheritdoc/>
    public override ObligationList Obligations => new ObligationList(findings.Obligations).At(measures.Obligations());

    /// <inheritdoc/>
    public override PetitionFigures Petitions => measures.PetitionFigures();

    /// <inheritdoc/>
    public override TaskFigures Tasks => measures.TaskFigures();

    /// <inheritdoc/>
    public override int Sanctions => measures.Sanctions().Count();

    /// <inheritdoc/>
    public override Fraction TotalOf(ContributionKind kind) => measures.TotalOf(kind.Code);

    private Id<Party> IdOf(int party) => Id<Party>.Known(findings.Register.Parties.Keys[party]);
}
