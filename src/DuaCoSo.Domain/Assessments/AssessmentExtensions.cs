using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain;

/// <summary>The way in: a policy assesses a register (đánh giá), or scores a part of it and classifies the parts together.</summary>
public static class AssessmentExtensions
{
    /// <summary>Assesses a register under a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="register">The facts.</param>
    /// <param name="period">The evaluation period, inside or outside the policy's interval (E9).</param>
    /// <param name="asOf">The date of the assessment: facts dated later do not exist for it (T3).</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>, or a custom measure is not registered.</exception>
    public static Assessment Assess(this Policy policy, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.ToPolicyTimeline().Assess(register, period, asOf);
    }

    /// <summary>Assesses a register under the versions of a policy (V3).</summary>
    /// <param name="timeline">The versions.</param>
    /// <param name="register">The facts.</param>
    /// <param name="period">The evaluation period, inside or outside the policy's interval (E9).</param>
    /// <param name="asOf">The date of the assessment: facts dated later do not exist for it (T3).</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>, or a custom measure is not registered.</exception>
    public static Assessment Assess(this PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf) =>
        timeline.Assess(register, period, asOf, AssessmentOptions.None);

    /// <summary>Assesses a register under the versions of a policy, with measures of the province's own.</summary>
    /// <param name="timeline">The versions.</param>
    /// <param name="register">The facts.</param>
    /// <param name="period">The evaluation period, inside or outside the policy's interval (E9).</param>
    /// <param name="asOf">The date of the assessment: facts dated later do not exist for it (T3).</param>
    /// <param name="options">The custom measures that the policy names.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>, or a custom measure is not registered.</exception>
    /// <exception cref="InvalidOperationException">A custom measure gave a value outside the range it states.</exception>
    /// <exception cref="DomainException">There are more obligations than the options allow (DCS3001).</exception>
    public static Assessment Assess(this PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf, AssessmentOptions options) =>
        Assessor(timeline, register, period, asOf, options).Assess();

    /// <summary>Scores some parties alone, to be classified later together with the others (E7).</summary>
    /// <remarks>The register needs only these parties, those they answer for, and what they share: localities, parties, members, and the assignments of recipients.</remarks>
    /// <param name="timeline">The versions of the policy.</param>
    /// <param name="register">The facts.</param>
    /// <param name="period">The evaluation period.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="parties">The parties; those that the register does not have, or that are no subjects, have no score.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>, or a custom measure is not registered.</exception>
    public static ScoreSheet Score(this PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf, IEnumerable<Id<Party>> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        return timeline.Score(register, period, asOf, parties, AssessmentOptions.None);
    }

    /// <summary>Scores some parties alone, with measures of the province's own, to be classified later together with the others (E7).</summary>
    /// <param name="timeline">The versions of the policy.</param>
    /// <param name="register">The facts.</param>
    /// <param name="period">The evaluation period.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="parties">The parties; those that the register does not have, or that are no subjects, have no score.</param>
    /// <param name="options">The custom measures that the policy names.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>, or a custom measure is not registered.</exception>
    /// <exception cref="InvalidOperationException">A custom measure gave a value outside the range it states.</exception>
    public static ScoreSheet Score(this PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf, IEnumerable<Id<Party>> parties, AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(register);
        HashSet<int> numbers = [.. parties.Select(p => register.Parties.Keys.Find(p.Key)).Where(p => p != KeyTable.None)];
        return Assessor(timeline, register, period, asOf, options, numbers).Score(numbers.Order());
    }

    /// <summary>Ranks and grades the scores of every partition together: the same grades as one assessment of the whole (E6, E7).</summary>
    /// <param name="timeline">The versions of the policy that scored them.</param>
    /// <param name="sheets">The scores, in any order; all for one policy, period and date.</param>
    /// <returns>The evaluations. They cannot be explained: the facts stayed with the partitions.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no sheet, they rest on different policies, periods or dates, or a subject is scored twice.</exception>
    public static EvaluationList Classify(this PolicyTimeline timeline, IEnumerable<ScoreSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ScoreSheet[] all = [.. sheets];
        if (all.Length == 0 || Array.Exists(all, s => s.Envelope != all[0].Envelope))
        {
            throw new ArgumentException("Classification takes the scores of one policy, period and date; at least one sheet.", nameof(sheets));
        }

        Policy speaking = timeline.VersionOn(all[0].Envelope.Period.CalendarRange.To!.Value);
        if (speaking.Id != all[0].Envelope.Policy)
        {
            throw new ArgumentException($"The sheets were scored under the policy {all[0].Envelope.Policy}, not {speaking.Id}.", nameof(sheets));
        }

        if (all.SelectMany(s => s.Scores).GroupBy(s => (s.Scheme, s.Subject)).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The subject {twice.Key.Subject} is scored twice under the scheme {twice.Key.Scheme}.", nameof(sheets));
        }

        return Classifier.Classify(speaking.Definition.Evaluation, all.SelectMany(s => s.Scores));
    }

    /// <summary>Assesses partitions of the facts one after another as they come, and ranks and grades all subjects together: what a whole country needs in bounded memory.</summary>
    /// <param name="timeline">The versions of the policy.</param>
    /// <param name="partitions">The partitions; each holds some subjects with all that they answer for, and no subject is in two. One is let go before the next is asked for.</param>
    /// <param name="period">The evaluation period.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="cancellationToken">Stops between two partitions.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>, a custom measure is not registered, or a subject is in two partitions.</exception>
    /// <exception cref="DomainException">A partition has more obligations than the options allow (DCS3001).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<StreamedAssessment> AssessAsync(
        this PolicyTimeline timeline, IAsyncEnumerable<ResponsibilityRegister> partitions, ReportingPeriod period, LocalDate asOf, CancellationToken cancellationToken) =>
        timeline.AssessAsync(partitions, period, asOf, AssessmentOptions.None, progress: null, cancellationToken);

    /// <summary>Assesses partitions of the facts one after another as they come, says how far it is, and ranks and grades all subjects together.</summary>
    /// <param name="timeline">The versions of the policy.</param>
    /// <param name="partitions">The partitions; each holds some subjects with all that they answer for, and no subject is in two. One is let go before the next is asked for.</param>
    /// <param name="period">The evaluation period.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="options">The custom measures, how many threads share each partition, and how many obligations one may have.</param>
    /// <param name="progress">Hears of each partition when it is done; <see langword="null"/> for nobody.</param>
    /// <param name="cancellationToken">Stops between two partitions.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>, a custom measure is not registered, or a subject is in two partitions.</exception>
    /// <exception cref="DomainException">A partition has more obligations than the options allow (DCS3001).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<StreamedAssessment> AssessAsync(
        this PolicyTimeline timeline, IAsyncEnumerable<ResponsibilityRegister> partitions, ReportingPeriod period, LocalDate asOf, AssessmentOptions options,
        IProgress<PartitionProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(partitions);
        ArgumentNullException.ThrowIfNull(options);
        CheckPeriod(period);
        return StreamAssessor.AssessAsync(timeline, partitions, period, asOf, options, progress, cancellationToken);
    }

    /// <summary>What is pending on a day and falls due on it or within the days after it, over all sub-periods, with whom to remind.</summary>
    /// <remarks>Periods of the kind term have no label of their own and are left out.</remarks>
    /// <param name="timeline">The versions of the policy.</param>
    /// <param name="register">The facts; later ones do not exist for the day (T3).</param>
    /// <param name="from">The day, in 1900 to 2100.</param>
    /// <param name="days">How many days after it, 0 to 3,660.</param>
    /// <returns>The obligations by due date, then rule, assignment and sub-period.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day or the number of days is out of range.</exception>
    public static ValueList<UpcomingObligation> Upcoming(this PolicyTimeline timeline, ResponsibilityRegister register, LocalDate from, int days)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(register);
        if (!NumberRange.Year.Contains(from.Year))
        {
            throw new ArgumentOutOfRangeException(nameof(from), from, "1900 to 2100.");
        }

        return NumberRange.Days.Contains(days)
            ? UpcomingFinder.Find(timeline, register, from, days)
            : throw new ArgumentOutOfRangeException(nameof(days), days, "0 to 3660.");
    }

    /// <summary>Who is responsible for a locality on a day at every level: the assignments active on it and on each locality above it, up to the root (C3).</summary>
    /// <param name="register">The facts.</param>
    /// <param name="locality">The locality; nothing comes of one that the register does not have.</param>
    /// <param name="on">The day.</param>
    /// <returns>The locality's own first, then its parent's, and so on; on each by assignment id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is <see langword="null"/>.</exception>
    public static ValueList<ResponsibleParty> ChainOfResponsibility(this ResponsibilityRegister register, Id<Locality> locality, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(register);
        return ResponsibilityChain.Of(register, locality, Day.Of(on));
    }

    /// <summary>Why a subject has its score and grade (E8); built anew at each call.</summary>
    /// <param name="evaluation">The evaluation, from an assessment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The evaluation was classified from score sheets, without the facts.</exception>
    public static Explanation Explain(this Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return evaluation.Context is AssessmentContext context
            ? ExplanationBuilder.Build(context, evaluation)
            : throw new InvalidOperationException("Only an evaluation from an assessment can be explained; assess the partition that holds the subject.");
    }

    private static Assessor Assessor(
        PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf, AssessmentOptions options, HashSet<int>? parties = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(register);
        CheckPeriod(period);
        return parties is null
            ? new(timeline, register, period, asOf, options)
            : new(timeline, register, period, asOf, options, (plan, day) => (Reassessor.OfParties(register, plan, day, parties), null));
    }

    private static void CheckPeriod(ReportingPeriod period)
    {
        if (period.IsEmpty)
        {
            throw new ArgumentException("The empty period cannot be assessed.", nameof(period));
        }
    }
}
