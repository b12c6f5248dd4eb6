namespace DuaCoSo.Domain.Successions;

/// <summary>How an assignment goes on (hình thức kế tiếp phân công) (G2).</summary>
public enum SuccessionKind
{
    /// <summary>On its locality's one successor (chuyển tiếp).</summary>
    Succession = 1,

    /// <summary>Several of one party and role become one (gộp).</summary>
    Collapse = 2,

    /// <summary>On one of the parts of its locality (chia).</summary>
    Part = 3,

    /// <summary>By the party that carries on its own (bàn giao).</summary>
    Handover = 4,

    /// <summary>Not at all: its locality ends without a successor (kết thúc).</summary>
    Ending = 5,
}
