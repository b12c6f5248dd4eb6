using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Tool;

/// <summary>Reads policy and register and assesses; every problem goes to standard error.</summary>
internal static class CaseReader
{
    /// <summary>The policy in all of its versions and the register; <see langword="null"/> when one of them has errors.</summary>
    public static (PolicyTimeline Policy, ResponsibilityRegister Register)? Read(CaseRequest request, ToolConsole console) =>
        Read(request, withPath: null, console) is var (policy, _, register) ? (policy, register) : null;

    /// <summary>The assessment; <see langword="null"/> when the input has errors.</summary>
    public static Assessment? Assess(CaseRequest request, ToolConsole console) => Read(request, console) is var (policy, register) ? Assess(policy, register, request, console) : null;

    /// <summary>The assessment and that under another policy; <see langword="null"/> when the input has errors.</summary>
    public static (Assessment Before, Assessment After)? Assess(CaseRequest request, string withPath, ToolConsole console) =>
        Read(request, withPath, console) is (var policy, { } other, var register)
        && Assess(policy, register, request, console) is { } before
        && Assess(AsIfInForce(other, policy, request, console), register, request, console) is { } after
            ? (before, after)
            : null;

    /// <summary>Writes what is wrong with policies that are refused, each problem once; what an accepted one is warned of, the verb validate says.</summary>
    public static void ReportRefusal(IReadOnlyList<Checked<Policy>> policies, ToolConsole console) =>
        console.Report(policies.Where(p => !p.IsAccepted).SelectMany(p => p.Problems).Distinct());

    private static (PolicyTimeline Policy, PolicyTimeline? Other, ResponsibilityRegister Register)? Read(CaseRequest request, string? withPath, ToolConsole console)
    {
        // All is read before anything refuses, so that one run shows every problem. What an accepted policy is warned of, the verb validate says; what its versions are, only this.
        Checked<PolicyTimeline> policy = PolicySource.Read(request.DocumentPath, request.Folder, console);
        Checked<PolicyTimeline>? other = withPath is null ? null : PolicySource.Read(withPath, request.Folder ?? Path.GetDirectoryName(request.DocumentPath), console);
        Checked<ResponsibilityRegister> register = RegisterPath.Read(request.RegisterPath ?? RegisterPath.In(request.Folder!), console);
        console.Report([.. Said(policy).Union(other is null ? [] : Said(other)), .. register.Problems]);
        return policy.TryGet(out PolicyTimeline? accepted) && register.TryGet(out ResponsibilityRegister? facts) && other is not { IsAccepted: false }
            ? (accepted, other?.Require(), facts)
            : null;
    }

    private static IEnumerable<Problem> Said(Checked<PolicyTimeline> policy) => policy.Problems.Where(p => !policy.IsAccepted || p.Place.Line is null);

    // A policy that is yet to come into force owes nothing in a past period, and a comparison would say no more than that.
    private static PolicyTimeline AsIfInForce(PolicyTimeline other, PolicyTimeline policy, CaseRequest request, ToolConsole console)
    {
        var interval = new DateRange(policy.Versions[0].Effective.From, policy.Versions[^1].Effective.To);
        DateRange days = request.Period.CalendarRange;
        if (other.Versions.Count > 1 || other.Versions[0].Effective.Overlaps(days) || !interval.Overlaps(days))
        {
            return other;
        }

        Policy changed = other.Versions[0].With(d => d with { Effective = interval }).Require();
        console.Report([ToolProblems.AsIfInForce.At(null, ("policy", changed.Id), ("period", request.Period.ToString()), ("interval", interval.ToString()))]);
        return changed;
    }

    private static Assessment? Assess(PolicyTimeline policy, ResponsibilityRegister facts, CaseRequest request, ToolConsole console)
    {
        Policy speaking = policy.VersionOn(request.Period.CalendarRange.To!.Value);
        if (speaking.CustomMeasures.Count > 0)
        {
            console.Report([ToolProblems.CustomMeasures.At(null, ("policy", speaking.Id), ("measures", string.Join(", ", speaking.CustomMeasures)))]);
            return null;
        }

        Assessment assessment = console.Step($"đánh giá {request.Period}", $"assessing {request.Period}", () => policy.Assess(facts, request.Period, request.AsOf));
        Details.Of(assessment, console);
        console.Report(assessment.Problems);
        return assessment;
    }
}
