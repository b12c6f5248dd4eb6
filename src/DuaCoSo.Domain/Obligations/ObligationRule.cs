using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Obligations;

/// <summary>What must be done per period (chế độ) (O1–O3): a <see cref="FrequencyRule"/> or a <see cref="SubmissionRule"/>.</summary>
public abstract record ObligationRule : PolicyRule
{
    private protected ObligationRule()
    {
    }

    /// <summary>Which assignments it applies to.</summary>
    /// <value>Every assignment by default.</value>
    public ObligationSelector AppliesTo { get; init; } = new();

    /// <summary>The kinds of activity that fulfil it; at least one.</summary>
    public required ValueList<ActivityKind> Activities { get; init; }

    /// <summary>For which periods it is due.</summary>
    public required PeriodSeries Every { get; init; }

    /// <summary>What the activity must contain, all of it.</summary>
    /// <value>Nothing by default.</value>
    public ValueList<ContentItem> RequiredContents { get; init; } = [];

    /// <summary>With fewer days available the obligation is exempt (O3).</summary>
    /// <value>1 by default, 1 to 3,660.</value>
    public int MinimumDaysInForce { get; init; } = 1;
}
