namespace DuaCoSo.Domain.Testing;

/// <summary>What every sensible policy keeps, whatever its figures are (quy luật).</summary>
public enum PolicyLaw
{
    /// <summary>A duty can be fulfilled: on the due day it is met, the day after late; as often as asked it is met, once less missed (ranh giới).</summary>
    Boundary = 1,

    /// <summary>Who does more does not stand worse: another visit or report lowers neither credit nor score (đơn điệu).</summary>
    Monotonicity = 2,

    /// <summary>The order in which facts were entered does not matter (thứ tự nhập liệu).</summary>
    Order = 3,
}
