namespace DuaCoSo.Domain.Evaluations;

/// <summary>A figure of petitions (số liệu kiến nghị) (Q2).</summary>
public enum PetitionFigure
{
    /// <summary>Answered / all but open.</summary>
    AnsweredRate = 1,

    /// <summary>Answered in time / all but open.</summary>
    OnTimeRate = 2,

    /// <summary>How many are overdue.</summary>
    OverdueCount = 3,
}
