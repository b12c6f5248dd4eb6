namespace DuaCoSo.Domain.Evaluations;

/// <summary>How a value becomes points (cách tính điểm) (E2).</summary>
public abstract record Scoring
{
    private protected Scoring()
    {
    }
}
