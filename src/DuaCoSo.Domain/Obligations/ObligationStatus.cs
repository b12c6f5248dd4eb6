namespace DuaCoSo.Domain.Obligations;

/// <summary>How an obligation stands on the date of the assessment (tình trạng thực hiện) (O3–O5).</summary>
public enum ObligationStatus
{
    /// <summary>Done in time (đạt).</summary>
    Met = 1,

    /// <summary>Handed in after the due date (trễ hạn).</summary>
    Late = 2,

    /// <summary>Not done yet, and there is still time (chưa đến hạn).</summary>
    Pending = 3,

    /// <summary>Not done, and there is no time left (không thực hiện).</summary>
    Missed = 4,

    /// <summary>Not owed: too few days in force, or due before anybody was in charge (được miễn).</summary>
    Exempt = 5,
}
