using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Obligations;

/// <summary>To whom a submission goes (nơi nhận): a party, or the holders of a role at a level above (O6).</summary>
public sealed record Recipient
{
    private Recipient(Id<Party>? party, AssignmentRole? role, LocalityLevel? level)
    {
        Party = party;
        Role = role;
        Level = level;
    }

    /// <summary>The party, or <see langword="null"/> when it is the holders of a role.</summary>
    public Id<Party>? Party { get; }

    /// <summary>The role of the recipients, or <see langword="null"/> when it is one party.</summary>
    public AssignmentRole? Role { get; }

    /// <summary>The level of the locality on which they have it, or <see langword="null"/> when it is one party.</summary>
    public LocalityLevel? Level { get; }

    /// <summary>A party.</summary>
    /// <param name="party">Which.</param>
    public static Recipient Of(Id<Party> party) => new(party, null, null);

    /// <summary>Whoever has a role on the locality's ancestor of a level on the due date.</summary>
    /// <param name="role">The role.</param>
    /// <param name="level">The level of the ancestor; the locality itself if it is of that level.</param>
    public static Recipient HoldersOf(AssignmentRole role, LocalityLevel level) => new(null, role, level);

    /// <summary>The party's id, or the role and the level.</summary>
    public override string ToString() => Party?.Key ?? $"{Role}@{Level}";
}
