namespace DuaCoSo.Domain.Parties;

/// <summary>What kind of thing a party is (loại chủ thể) (O0).</summary>
public enum PartyKind
{
    /// <summary>A person: an official (cán bộ).</summary>
    Official = 1,

    /// <summary>A post that outlives its holders (chức danh).</summary>
    Post = 2,

    /// <summary>An agency or unit (cơ quan, đơn vị).</summary>
    Agency = 3,

    /// <summary>An enterprise (doanh nghiệp).</summary>
    Enterprise = 4,

    /// <summary>A team, answering through its leader (tổ).</summary>
    Team = 5,

    /// <summary>A committee or Party cell (cấp ủy, chi bộ).</summary>
    Committee = 6,
}
