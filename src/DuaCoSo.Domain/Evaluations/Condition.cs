namespace DuaCoSo.Domain.Evaluations;

/// <summary>A condition on measures (điều kiện), true, false or unknown (E6).</summary>
/// <remarks>Kleene's three-valued logic; only <em>true</em> holds.</remarks>
public abstract record Condition
{
    private protected Condition()
    {
    }
}
