namespace DuaCoSo.Domain.Parties;

/// <summary>What an official is in a group (vai trò trong tổ, chức danh) (O0).</summary>
public enum MembershipRole
{
    /// <summary>Leads a team (tổ trưởng).</summary>
    Leader = 1,

    /// <summary>Belongs to a team (tổ viên).</summary>
    Member = 2,

    /// <summary>Holds a post (người giữ chức danh).</summary>
    Holder = 3,
}
