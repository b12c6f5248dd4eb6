namespace DuaCoSo.Domain.Decisions;

/// <summary>Where a decision on a grade stands in its life (trạng thái quyết định xếp loại) (E10).</summary>
public enum DecisionState
{
    /// <summary>Decided, and open to amendment (đã quyết định).</summary>
    Decided = 1,

    /// <summary>Final (đã chốt).</summary>
    Final = 2,
}
