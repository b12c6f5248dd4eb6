using DuaCoSo.Domain.Obligations;

namespace DuaCoSo.Domain.Benchmarks.Baselines;

/// <summary>Hears of each obligation as the plain loop finds it.</summary>
internal interface ITally
{
    /// <summary>One obligation.</summary>
    /// <param name="subject">Whose evaluation it counts for.</param>
    /// <param name="rule">The rule's place.</param>
    /// <param name="status">How it stands.</param>
    /// <param name="credit">How many dates count, or of a submission the half credits.</param>
    void Add(int subject, int rule, ObligationStatus status, int credit);
}
