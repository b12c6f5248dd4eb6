using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>Which parties a scheme assesses (đối tượng đánh giá) (E1).</summary>
public sealed record SubjectSelector
{
    /// <summary>Their kinds; posts only where named.</summary>
    public required ValueList<PartyKind> Kinds { get; init; }

    /// <summary>Any of these positions.</summary>
    /// <value>Every position by default.</value>
    public ValueList<Position> Positions { get; init; } = [];

    /// <summary>With an assignment of any of these roles.</summary>
    /// <value>Every role by default.</value>
    public ValueList<AssignmentRole> Roles { get; init; } = [];

    /// <summary>With fewer days of such assignments in the period a subject is not assessed.</summary>
    /// <value>1 by default, 1 to 3,660.</value>
    public int MinimumDaysInForce { get; init; } = 1;

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"subjects {Kinds}";
}
