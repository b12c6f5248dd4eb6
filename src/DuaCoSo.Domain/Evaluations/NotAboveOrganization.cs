namespace DuaCoSo.Domain.Evaluations;

/// <summary>Keeps the grade from being better than the organisation's final grade (không cao hơn tập thể) (E6).</summary>
public sealed record NotAboveOrganization : Adjustment
{
    /// <summary>The code of the organisation's scheme, which stands earlier and has the same grades.</summary>
    public required string Scheme { get; init; }
}
