using DuaCoSo.Domain;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.TestKit.Generation;

/// <summary>Extensions that make one policy into another, rule by rule.</summary>
public static class ExtensionMaker
{
    /// <summary>What a policy must say to be another one when it extends a base.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="from">The base.</param>
    /// <param name="to">What it is to say.</param>
    public static PolicyExtension Between(string id, PolicyDefinition from, PolicyDefinition to) => new()
    {
        Id = id,
        Extends = from.Id,
        Title = to.Title == from.Title ? null : to.Title,
        Effective = to.Effective == from.Effective ? null : to.Effective,
        Calendar = to.Calendar == from.Calendar ? null : to.Calendar,
        Periods = to.Periods == from.Periods ? null : to.Periods,
        Assignments = Between(from.Assignments, to.Assignments, r => r.Code),
        Obligations = Between(from.Obligations, to.Obligations, r => r.Code),
        Petitions = Between(from.Petitions, to.Petitions, r => r.ToString()),
        Tasks = to.Tasks == from.Tasks ? null : to.Tasks,
        Feedback = to.Feedback == from.Feedback ? null : to.Feedback is { } rule ? rule : (RuleOverride<FeedbackRule>)new RuleRemoval("feedback"),
        Evaluation =
        [
            .. to.Evaluation.Except(from.Evaluation).Select(s => (RuleOverride<SchemeExtension>)Between(from.Evaluation.FirstOrDefault(f => f.Code == s.Code), s)),
            .. Removals<SchemeExtension>(from.Evaluation.Select(s => s.Code), to.Evaluation.Select(s => s.Code)),
        ],
    };

    private static SchemeExtension Between(EvaluationScheme? from, EvaluationScheme to) => new()
    {
        Code = to.Code,
        Title = to.Title,
        Period = to.Period,
        Subjects = to.Subjects,
        IncludeMembers = to.IncludeMembers,
        IncludeOrganization = to.IncludeOrganization,
        Criteria = Between(from?.Criteria ?? [], to.Criteria, r => r.Code),
        Grades = Between(from?.Grades ?? [], to.Grades, r => r.Code),
        Adjustments = Between(from?.Adjustments ?? [], to.Adjustments, r => r.Code),
        Quotas = to.Quotas,
    };

    private static ValueList<RuleOverride<T>> Between<T>(ValueList<T> from, ValueList<T> to, Func<T, string> code)
        where T : class => [.. to.Except(from).Select(r => (RuleOverride<T>)r), .. Removals<T>(from.Select(code), to.Select(code))];

    private static IEnumerable<RuleOverride<T>> Removals<T>(IEnumerable<string> from, IEnumerable<string> to)
        where T : class => from.Except(to, StringComparer.Ordinal).Select(c => (RuleOverride<T>)new RuleRemoval(c));
}
