namespace DuaCoSo.Domain.Petitions;

/// <summary>How the answer to a petition stands on the date of the assessment (tình trạng trả lời) (Q1).</summary>
public enum PetitionStatus
{
    /// <summary>Answered on or before the due date (đúng hạn).</summary>
    OnTime = 1,

    /// <summary>Answered after the due date (trễ hạn).</summary>
    Late = 2,

    /// <summary>Not answered, and there is still time (đang giải quyết).</summary>
    Open = 3,

    /// <summary>Not answered, and there is no time left (quá hạn).</summary>
    Overdue = 4,
}
