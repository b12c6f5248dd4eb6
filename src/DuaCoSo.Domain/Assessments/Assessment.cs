using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What a policy says of a register for a period as of a date (rà soát, đánh giá một kỳ): obligations, coverage, petitions, documents, feedback.</summary>
/// <remarks>Immutable and safe to share between threads. The same inputs give the same result on any machine (E9).</remarks>
public sealed class Assessment
{
    internal Assessment(AssessmentContext context) => Context = context;

    /// <summary>The versions of the policy that assessed.</summary>
    public required PolicyTimeline Policy { get; init; }

    /// <summary>The version that speaks for the period: schemes, feedback and task credit are its (V3).</summary>
    public Policy SpeakingVersion => Policy.VersionOn(Envelope.Period.CalendarRange.To!.Value);

    /// <summary>The register that was assessed.</summary>
    public required ResponsibilityRegister Register { get; init; }

    /// <summary>What the result rests on.</summary>
    public AssessmentEnvelope Envelope => Context.Envelope;

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

    /// <summary>What bodies decided about the period by the date, by scheme and subject; they stand beside the evaluations, which are proposals (E10).</summary>
    public required ValueList<EvaluationDecision> Decisions { get; init; }

    /// <summary>What policy and register say against each other, as warnings (V7).</summary>
    public required ValueList<Problem> Problems { get; init; }

    /// <summary>What was found on the way, from which it is explained and assessed again.</summary>
    internal AssessmentContext Context { get; }

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

    /// <summary>What a body decided about a subject's grade under a scheme by the date; <see langword="null"/> when it has not decided (E10).</summary>
    /// <param name="evaluation">The proposal.</param>
    public EvaluationDecision? DecisionOn(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Decisions.FirstOrDefault(d => d.Scheme == evaluation.Scheme && d.Subject == evaluation.Subject);
    }

    /// <summary>What another policy makes of the same register, period and date: subject by subject, with the totals by grade (V6).</summary>
    /// <param name="before">The assessment under the other policy, or an earlier version.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is of another register, period or date.</exception>
    public AssessmentComparison ComparedWith(Assessment before)
    {
        ArgumentNullException.ThrowIfNull(before);
        if (!ReferenceEquals(Register, before.Register) || Envelope.Period != before.Envelope.Period || Envelope.AsOf != before.Envelope.AsOf)
        {
            throw new ArgumentException("Only assessments of one register for one period and date are compared.", nameof(before));
        }

        return new(before, this);
    }

    /// <summary>The same register, period and date under another policy: what if (V6).</summary>
    /// <remarks>It gives what <c>Assess</c> gives, and takes over what the change does not reach: with other weights alone no obligation is judged again.</remarks>
    /// <param name="policy">The other policy, such as this one <c>With</c> something changed.</param>
    /// <returns>The assessment under it, with the options of this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It uses a custom measure that is not registered in the options.</exception>
    /// <exception cref="DomainException">There are more obligations under it than the options allow (DCS3001).</exception>
    public Assessment Under(PolicyTimeline policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Reassessor.Under(this, policy);
    }

    /// <summary>The same policy, period and date on a register in which the facts of some subjects alone are others: one new visit, and where it leaves them.</summary>
    /// <remarks>
    /// It gives what <c>Assess</c> gives as long as what is recorded of everybody else is the same; the whole is assessed where parties, memberships, assignments
    /// or localities differ. Scores are computed anew for the subjects and for whoever answers for them or with them (E1), ranks and quotas for all.
    /// </remarks>
    /// <param name="register">The register with the new facts.</param>
    /// <param name="subjects">The parties whose activities, excusals, petitions, tasks, contributions, forms, scores or sanctions differ: each responsible party of a task that does.</param>
    /// <returns>The assessment of the register, with the options of this one.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Assessment Reassess(ResponsibilityRegister register, IEnumerable<Id<Party>> subjects)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(subjects);
        return Reassessor.With(this, register, [.. subjects]);
    }

    /// <summary>The obligations that were pending in an earlier assessment of the same register, policy and period, and are missed now.</summary>
    /// <param name="earlier">The assessment as of the earlier date.</param>
    /// <exception cref="ArgumentException">It is of another register, policy or period, or not earlier.</exception>
    public ObligationList FellOverdueSince(Assessment earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (!ReferenceEquals(Register, earlier.Register) || !ReferenceEquals(Policy, earlier.Policy) || Envelope.Period != earlier.Envelope.Period || earlier.Envelope.AsOf > Envelope.AsOf)
        {
            throw new ArgumentException("Only assessments of one register under one policy for one period are compared, the earlier date first.", nameof(earlier));
        }

        // Neither the plan nor the order of the rows depends on the date of the assessment.
        return Obligations.At(
            [.. Enumerable.Range(0, Obligations.Count).Where(i =>
                Obligations[i].Status == ObligationStatus.Missed && earlier.Obligations[i].Status == ObligationStatus.Pending)]);
    }

    /// <summary>What the result rests on.</summary>
    public override string ToString() => Envelope.ToString();
}
