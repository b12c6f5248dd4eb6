using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DuaCoSo.Domain.Extensions;

/// <summary>Keeps the policies in one reference to something immutable: readers take no lock, and see all of a replacement or nothing of it.</summary>
internal sealed class PolicyProvider : IPolicyProvider
{
    private readonly Lock _replacing = new();
    private readonly ValueList<ICustomMeasure> _measures;
    private readonly ILogger<PolicyProvider> _logger;
    private volatile PolicySnapshot _current;

    /// <summary>The policies that the options register.</summary>
    /// <exception cref="OptionsValidationException">One of them is refused.</exception>
    public PolicyProvider(IOptionsMonitor<DuaCoSoOptions> options, ILogger<PolicyProvider>? logger = null)
    {
        _logger = logger ?? NullLogger<PolicyProvider>.Instance;
        DuaCoSoOptions registered = options.CurrentValue;
        _measures = registered.Measures;
        _current = registered.Policies.Require();
        _logger.LogReady(_current, registered.Policies.Problems);
    }

    /// <inheritdoc/>
    public PolicySnapshot Current => _current;

    /// <inheritdoc/>
    public Checked<PolicyTimeline> Replace(Checked<Policy> policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Replace(PolicyGate.TimelineOf(policy), isOneVersion: true);
    }

    /// <inheritdoc/>
    public Checked<PolicyTimeline> Replace(Checked<PolicyTimeline> timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Replace(timeline, isOneVersion: false);
    }

    private Checked<PolicyTimeline> Replace(Checked<PolicyTimeline> read, bool isOneVersion)
    {
        Checked<PolicyTimeline> admitted = PolicyGate.Admit(read, _measures);
        if (admitted.TryGet(out PolicyTimeline? after))
        {
            // Two that replace at once must not lose each other's policy.
            PolicyTimeline? before;
            lock (_replacing)
            {
                before = _current.Find(PolicyGate.IdOf(after));
                if (Missing(before, after, isOneVersion) is { } problem)
                {
                    admitted = PolicyGate.Refuse(admitted, problem);
                }
                else
                {
                    _current = _current.With(PolicyGate.IdOf(after), after);
                }
            }

            if (admitted.IsAccepted)
            {
                _logger.LogReplaced(before!, after, admitted.Problems);
                return admitted;
            }
        }

        _logger.LogRefused(admitted.Problems);
        return admitted;
    }

    private Problem? Missing(PolicyTimeline? before, PolicyTimeline after, bool isOneVersion)
    {
        string id = PolicyGate.IdOf(after);
        return before switch
        {
            null => HostingProblems.NoSuchPolicy.At(null, ("policy", id), ("known", _current.ToString())),
            { Versions.Count: > 1 and var count } when isOneVersion =>
                HostingProblems.SeveralVersions.At(null, ("policy", id), ("count", FormattableString.Invariant($"{count}"))),
            _ => null,
        };
    }
}
