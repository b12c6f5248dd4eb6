namespace DuaCoSo.Domain.Explanations;

/// <summary>Whether a grade was reached by score and condition (giải trình mức xếp loại) (E5).</summary>
public sealed record GradeExplanation
{
    /// <summary>The grade.</summary>
    public required RuleCitation Rule { get; init; }

    /// <summary>Its least score.</summary>
    public required decimal AtLeast { get; init; }

    /// <summary>Whether the score reaches it.</summary>
    public required bool IsScoreReached { get; init; }

    /// <summary>Its condition; <see langword="null"/> when it has none.</summary>
    public required ConditionExplanation? Requires { get; init; }

    /// <summary>Whether it is the grade that score and conditions give.</summary>
    public required bool IsGiven { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"{Rule}: {IsGiven}";
}
