using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Coverages;

/// <summary>What rules on assignments, obligations, petitions, tasks and feedback can do.</summary>
internal static class RuleGoals
{
    /// <summary>The goals of a policy, in its order.</summary>
    public static IEnumerable<Goal> Of(PolicyDefinition policy) =>
    [
        .. policy.Assignments.SelectMany((r, i) => Of(r, FormattableString.Invariant($"$.assignments[{i}]"))),
        .. policy.Obligations.SelectMany((r, i) => Of(r, FormattableString.Invariant($"$.obligations[{i}]"))),
        .. policy.Petitions.SelectMany((r, i) => Of(policy, r, FormattableString.Invariant($"$.petitions[{i}]"))),
        .. Tasks(policy),
        .. Feedback(policy),
    ];

    private static IEnumerable<Goal> Of(AssignmentRule rule, string path)
    {
        yield return Goal("đủ người phụ trách", "a target is covered", c => c.Covered > 0);
        if (rule.MinPerTarget > 0)
        {
            yield return Goal("còn trống", "a target is uncovered", c => c.Uncovered.Count > 0);
        }

        if (rule.MaxPerTarget is not null)
        {
            yield return Goal("thừa người phụ trách", "a target is crowded", c => c.Crowded.Count > 0);
        }

        if (rule.MaxPerAssignee is not null)
        {
            yield return Goal("quá tải", "an assignee is overloaded", c => c.Overloaded.Count > 0);
        }

        if (rule.MinPerAssignee is not null)
        {
            yield return Goal("chưa đủ số đối tượng", "an assignee is underloaded", c => c.Underloaded.Count > 0);
        }

        Goal Goal(string vietnamese, string english, Func<CoverageResult, bool> isIt) =>
            new(path, rule.Code, new(vietnamese, english), seen => seen.Coverage.Any(c => c.Rule == rule.Code && isIt(c)));
    }

    private static IEnumerable<Goal> Of(ObligationRule rule, string path)
    {
        yield return Goal("đạt", "met", o => o.Status == ObligationStatus.Met);
        yield return Goal("chưa đến hạn", "pending", o => o.Status == ObligationStatus.Pending);
        yield return Goal("không thực hiện", "missed", o => o.Status == ObligationStatus.Missed);
        yield return Goal("miễn", "exempt", o => o.Status == ObligationStatus.Exempt);
        if (rule is FrequencyRule frequency)
        {
            yield return Goal("vừa đủ số lần", "just often enough", o => o.Count == frequency.AtLeast && o.Status == ObligationStatus.Met);
            if (frequency.AtLeast > 1)
            {
                yield return Goal("thiếu một lần", "once too few", o => o.Count == frequency.AtLeast - 1 && o.Status == ObligationStatus.Missed);
            }

            yield break;
        }

        yield return Goal("trễ", "late", o => o.Status == ObligationStatus.Late);
        yield return Goal("đúng ngày hạn", "on the due day", o => o.Status == ObligationStatus.Met && o.MetOn == o.Due);
        yield return Goal("sau hạn một ngày", "the day after", o => o.DaysLate == 1);
        if (rule.RequiredContents.Count > 0)
        {
            yield return Goal("thiếu nội dung bắt buộc", "incomplete", o => o.IsIncomplete);
        }

        if (rule is SubmissionRule { Recipient: not null })
        {
            yield return Goal("có nơi nhận", "with a recipient", o => o.Recipients?.Count > 0);
        }

        Goal Goal(string vietnamese, string english, Func<Obligation, bool> isIt) => new(path, rule.Code, new(vietnamese, english), seen => seen.Obligations(rule.Code).Any(isIt));
    }

    private static IEnumerable<Goal> Of(PolicyDefinition policy, PetitionRule rule, string path)
    {
        yield return Goal("trả lời đúng hạn", "on time", (_, r) => r.Status == PetitionStatus.OnTime);
        yield return Goal("trả lời trễ", "late", (_, r) => r.Status == PetitionStatus.Late);
        yield return Goal("đang giải quyết", "open", (_, r) => r.Status == PetitionStatus.Open);
        yield return Goal("quá hạn", "overdue", (_, r) => r.Status == PetitionStatus.Overdue);
        yield return Goal("trả lời đúng ngày hạn", "answered on the due day", (p, r) => p.Answered == r.Due);
        yield return Goal("trả lời sau hạn một ngày", "answered the day after", (p, r) => p.Answered == r.Due.PlusDays(1));
        if (rule.Extension is { } extension)
        {
            yield return Goal("gia hạn hết số lần", "extended as often as may be", (p, _) => p.Extended == extension.AtMost);
        }

        Goal Goal(string vietnamese, string english, Func<Petition, PetitionResult, bool> isIt) => new(
            path, $"petitions/{rule}", new(vietnamese, english), seen => seen.Petitions.Any(p => IsOf(policy, rule, p.Petition) && isIt(p.Petition, p.Result)));
    }

    private static bool IsOf(PolicyDefinition policy, PetitionRule rule, Petition petition) =>
        rule.Category is { } category ? petition.Category == category : !policy.Petitions.Any(r => r.Category == petition.Category);

    private static IEnumerable<Goal> Tasks(PolicyDefinition policy) => !policy.Evaluation.SelectMany(s => s.Criteria).Any(c => c.Measure is TaskMeasure) ? [] :
        Enum.GetValues<TaskOutcome>().Select(outcome => new Goal(
            "$.tasks", "tasks", new($"việc khoán: {CamelCase.Of(outcome)}", $"a task: {CamelCase.Of(outcome)}"),
            seen => seen.IsSpeaking && seen.Assessment.Register.Facts.Tasks.Any(t => t.Outcome == outcome && t.OutcomeOn <= seen.Assessment.Envelope.AsOf)));

    private static IEnumerable<Goal> Feedback(PolicyDefinition policy)
    {
        if (policy.Feedback is null)
        {
            yield break;
        }

        yield return Goal("đủ phiếu", "all forms came in", f => f.Complete > 0);
        yield return Goal("chưa có phiếu", "no form came in", f => f.None > 0);

        static Goal Goal(string vietnamese, string english, Func<FeedbackCoverage, bool> isIt) =>
            new("$.feedback", "feedback", new(vietnamese, english), seen => seen.IsSpeaking && seen.Assessment.Feedback is { } feedback && isIt(feedback));
    }
}
