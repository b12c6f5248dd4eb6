using DuaCoSo.Domain.Assignments;
using NodaTime;

namespace DuaCoSo.Domain.Successions;

/// <summary>One proposal of a succession plan (đề xuất kế tiếp phân công) (G2), to be accepted by itself or with all the others.</summary>
/// <remarks>Immutable. It belongs to the plan that made it.</remarks>
public sealed class SuccessionItem
{
    private readonly ResponsibilityAssignment? _successor;
    private readonly bool _isBegun;

    /// <summary>A proposal.</summary>
    /// <param name="kind">How the assignments go on.</param>
    /// <param name="ended">The assignments that end.</param>
    /// <param name="successor">What goes on in their stead; <see langword="null"/> when nothing does.</param>
    /// <param name="isBegun">Whether the register has the successor already.</param>
    internal SuccessionItem(SuccessionKind kind, ValueList<Id<ResponsibilityAssignment>> ended, ResponsibilityAssignment? successor, bool isBegun)
    {
        Kind = kind;
        Ended = ended;
        _successor = successor;
        _isBegun = isBegun;
    }

    /// <summary>How the assignments go on.</summary>
    public SuccessionKind Kind { get; }

    /// <summary>The assignments that end the day before, by id.</summary>
    public ValueList<Id<ResponsibilityAssignment>> Ended { get; }

    /// <summary>The assignment that succeeds them from the date on, as its verb makes it when it is said on that date; <see langword="null"/> for an ending. Made anew at each call: what becomes of it changes no plan.</summary>
    public ResponsibilityAssignment? Proposed => _successor?.Interval.From is { } from ? Begin(from) : null;

    /// <summary>Its kind and the ids concerned.</summary>
    public override string ToString() => $"{Kind} {Ended} → {Proposed?.Id.Key ?? "–"}";

    /// <summary>Whether an assignment's chain goes on with this proposal (O7), or it is at least the first of those that it succeeds.</summary>
    internal bool IsLedBy(Id<ResponsibilityAssignment> ended) => _successor is { Succeeds: [var first, ..] } && first == ended;

    /// <summary>Makes the new assignment by its verb; <see langword="null"/> where there is none to make.</summary>
    internal ResponsibilityAssignment? Begin(LocalDate on) =>
        _successor is null || _isBegun ? null : ResponsibilityAssignment.Assign(_successor.Id, _successor.Terms, _successor.Succeeds, on);

    /// <summary>Ends an assignment by the verb that says how it goes on.</summary>
    internal void End(ResponsibilityAssignment assignment, LocalDate lastDay, LocalDate on)
    {
        if (_successor is { } successor)
        {
            assignment.GiveWayTo(successor, on);
        }
        else
        {
            assignment.End(lastDay, EndReason.LocalityEnded, on);
        }
    }
}
