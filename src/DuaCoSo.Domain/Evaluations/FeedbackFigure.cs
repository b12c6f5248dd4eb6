namespace DuaCoSo.Domain.Evaluations;

/// <summary>A figure of feedback forms (số liệu phiếu nhận xét) (F1).</summary>
public enum FeedbackFigure
{
    /// <summary>Mean rating of the forms received, 0 to 100.</summary>
    AverageRating = 1,

    /// <summary>Forms received / forms expected.</summary>
    Coverage = 2,
}
