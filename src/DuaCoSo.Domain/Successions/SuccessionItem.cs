using DuaCoSo.Domain.Assignments;

namespace DuaCoSo.Domain.Successions;

/// <summary>One proposal of a succession plan (đề xuất kế tiếp phân công) (G2), to be accepted by itself or with all the others.</summary>
/// <remarks>Immutable. It belongs to the plan that made it.</remarks>
public sealed class SuccessionItem
{
    private readonly ResponsibilityAssignment? _proposed;

    internal SuccessionItem(SuccessionKind kind, ValueList<Id<ResponsibilityAssignment>> ended, ResponsibilityAssignment? proposed)
    {
        Kind = kind;
        Ended = ended;
        _proposed = proposed;
    }

    /// <summary>How the assignments go on.</summary>
    public SuccessionKind Kind { get; }

    /// <summary>The assignments that end the day before, by id.</summary>
    public ValueList<Id<ResponsibilityAssignment>> Ended { get; }

    /// <summary>The assignment that succeeds them from the date on; <see langword="null"/> for an ending. A copy at each call: what becomes of it changes no plan.</summary>
    public ResponsibilityAssignment? Proposed => (ResponsibilityAssignment?)_proposed?.Snapshot();

    /// <summary>Its kind and the ids concerned.</summary>
    public override string ToString() => $"{Kind} {Ended} → {_proposed?.Id.Key ?? "–"}";
}
