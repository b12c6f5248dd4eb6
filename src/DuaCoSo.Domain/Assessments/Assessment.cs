using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What a policy says of a register for a period as of a date (rà soát, đánh giá một kỳ): obligations, coverage, petitions, documents, feedback.</summary>
/// <remarks>Immutable and safe to share between threads. The same inputs give the same result on any machine (E9).</remarks>
public sealed class Assessment
{
    /// <summary>The versions of the policy that assessed.</summary>
    public required PolicyTimeline Policy { get; init; }

    /// <summary>The register that was assessed.</summary>
    public required ResponsibilityRegister Register { get; init; }

    /// <summary>What the result rests on.</summary>
    public required AssessmentEnvelope Envelope { get; init; }

    /// <summary>The obligations by rule code, assignment id, then the sub-period's place (O1–O7).</summary>
    public required ObligationList Obligations { get; init; }

    /// <summary>The coverage of the territory by rule code (C1, C4).</summary>
    public required ValueList<CoverageResult> Coverage { get; init; }

    /// <summary>The assignments active on the coverage date whose party, locality, holder or leader is not there, by id (C2).</summary>
    public required ValueList<Id<ResponsibilityAssignment>> Orphaned { get; init; }

    /// <summary>The assignments active on the coverage date whose role some rule names but which none admits, by id (C1).</summary>
    public required ValueList<Id<ResponsibilityAssignment>> Misplaced { get; init; }

    /// <summary>The petitions raised in the period and referred by the date, whose category has a rule, by id (Q1, Q2).</summary>
    public required ValueList<PetitionResult> Petitions { get; init; }

    /// <summary>The progress of the documents that tasks due in the period carry out, by id (K3).</summary>
    public required ValueList<DocumentProgress> Documents { get; init; }

    /// <summary>The feedback forms expected and received; <see langword="null"/> when no rule asks for any (F1).</summary>
    public required FeedbackCoverage? Feedback { get; init; }

    /// <summary>The evaluations by scheme code, then subject id (E1–E7).</summary>
    public required EvaluationList Evaluations { get; init; }

    /// <summary>What policy and register say against each other, as warnings (V7).</summary>
    public required ValueList<Problem> Problems { get; init; }

    /// <summary>The counts and rates of the petitions (Q2).</summary>
    public PetitionFigures PetitionFigures
    {
        get
        {
            var figures = default(PetitionFigures);
            foreach (PetitionResult petition in Petitions)
            {
                figures = figures.With(petition.Status);
            }

            return figures;
        }
    }

    /// <summary>What the result rests on.</summary>
    public override string ToString() => Envelope.ToString();
}
