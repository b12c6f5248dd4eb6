using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Extensions;

/// <summary>The policies of an application while it runs (nguồn quy định): handed out whole, replaced whole, and never by a refused one.</summary>
/// <remarks>
/// Safe to share between threads. Take <see cref="Current"/> once for each piece of work and go on with what it gave: the policy of a request does not change under it.
/// </remarks>
public interface IPolicyProvider
{
    /// <summary>All policies as they stand now; a later <see cref="Replace(Checked{Policy})"/> does not change what was handed out.</summary>
    PolicySnapshot Current { get; }

    /// <summary>Puts a policy in the place of the one with its id, for all who ask from then on; a refused one changes nothing and is logged with its codes and places.</summary>
    /// <param name="policy">What came of reading or checking the new policy.</param>
    /// <returns>
    /// The policy as it is handed out from now on, with its warnings; or every problem, when it was refused, when there is no policy of that id, when the one that there is has several
    /// versions, or when it names a measure that is not registered.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    Checked<PolicyTimeline> Replace(Checked<Policy> policy);

    /// <summary>Puts all versions of a policy in the place of those with its id (V3), for all who ask from then on; refused ones change nothing and are logged with their codes and places.</summary>
    /// <param name="timeline">What came of reading or checking the new versions.</param>
    /// <returns>
    /// The versions as they are handed out from now on, with their warnings; or every problem, when they were refused, when there is no policy of that id, when they have different ids,
    /// or when one names a measure that is not registered.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is <see langword="null"/>.</exception>
    Checked<PolicyTimeline> Replace(Checked<PolicyTimeline> timeline);
}
