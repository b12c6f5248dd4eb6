namespace DuaCoSo.Domain.Testing;

/// <summary>What became of a changed policy (kết cục của quy định bị đổi).</summary>
public enum MutantOutcome
{
    /// <summary>A scenario failed: the change would be noticed (bị phát hiện).</summary>
    Killed = 1,

    /// <summary>Validation refused the changed policy: it could not even be read (bị từ chối).</summary>
    Refused = 2,

    /// <summary>Every scenario passed: nobody would notice the change (lọt lưới).</summary>
    Survived = 3,
}
