using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using Microsoft.Extensions.Logging;

namespace DuaCoSo.Domain.Extensions;

/// <summary>What the provider says in the log: ids, digests, codes and places, never the values of a file and never people's names.</summary>
internal static partial class PolicyLog
{
    private const int MostProblems = 20;

    /// <summary>The application has its policies.</summary>
    public static void LogReady(this ILogger logger, PolicySnapshot policies, ValueList<Problem> warnings)
    {
        foreach (string id in policies.Ids)
        {
            if (logger.IsEnabled(LogLevel.Information))
            {
                string digest = PolicyDigest.Of(policies[id]);
                int versions = policies[id].Versions.Count;
                Ready(logger, id, versions, digest);
            }
        }

        LogWarnings(logger, warnings);
    }

    /// <summary>A policy took the place of another.</summary>
    public static void LogReplaced(this ILogger logger, PolicyTimeline before, PolicyTimeline after, ValueList<Problem> warnings)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            (string id, string old, string digest) = (PolicyGate.IdOf(after), PolicyDigest.Of(before), PolicyDigest.Of(after));
            Replaced(logger, id, old, digest);
        }

        LogWarnings(logger, warnings);
    }

    /// <summary>A policy was refused, and nothing changed.</summary>
    public static void LogRefused(this ILogger logger, ValueList<Problem> problems)
    {
        if (logger.IsEnabled(LogLevel.Error))
        {
            Refused(logger, List(problems.Where(p => p.Severity == Severity.Error)));
        }
    }

    private static void LogWarnings(ILogger logger, ValueList<Problem> warnings)
    {
        if (warnings.Count > 0 && logger.IsEnabled(LogLevel.Warning))
        {
            Warned(logger, List(warnings));
        }
    }

    private static string List(IEnumerable<Problem> problems)
    {
        string[] all = [.. problems.Select(p => p.Place == ProblemPlace.Nowhere ? p.Code : $"{p.Code} {p.Place}")];
        string listed = string.Join(", ", all.Take(MostProblems));
        return all.Length > MostProblems ? FormattableString.Invariant($"{listed} and {all.Length - MostProblems} more") : listed;
    }

    [LoggerMessage(EventId = 1, EventName = "PolicyReady", Level = LogLevel.Information, Message = "Policy {Policy} is ready: {Versions} versions, {Digest}.", SkipEnabledCheck = true)]
    private static partial void Ready(ILogger logger, string policy, int versions, string digest);

    [LoggerMessage(EventId = 2, EventName = "PolicyReplaced", Level = LogLevel.Information, Message = "Policy {Policy} was replaced: {Before} by {After}.", SkipEnabledCheck = true)]
    private static partial void Replaced(ILogger logger, string policy, string before, string after);

    [LoggerMessage(EventId = 3, EventName = "PolicyRefused", Level = LogLevel.Error, Message = "A policy was refused and none replaced: {Problems}.", SkipEnabledCheck = true)]
    private static partial void Refused(ILogger logger, string problems);

    [LoggerMessage(EventId = 4, EventName = "PolicyWarned", Level = LogLevel.Warning, Message = "A policy has warnings: {Problems}.", SkipEnabledCheck = true)]
    private static partial void Warned(ILogger logger, string problems);
}
