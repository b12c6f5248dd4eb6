namespace DuaCoSo.Domain.Evaluations;

/// <summary>A change of grade under a condition (điều chỉnh mức xếp loại) (E6).</summary>
public abstract record Adjustment : PolicyRule
{
    private protected Adjustment()
    {
    }
}
