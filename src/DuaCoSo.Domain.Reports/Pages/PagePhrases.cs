using DuaCoSo.Domain.Explanations;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>The sentences of explanations, which the page fills in itself: the same as in the text of an explanation.</summary>
internal static class PagePhrases
{
    private static readonly string[] Statuses =
    [
        "met", "late", "pending", "missed", "exempt", "onTime", "open", "overdue", "exceeded", "completed", "completedPoorly", "notCompleted", "received", "missing", "recorded",
    ];

    private static readonly (string Name, LocalizedText Text)[] All =
    [
        ("tooFewDays", Phrase.TooFewDays),
        ("noBasisAtAll", Phrase.NoBasisAtAll),
        ("grounds", Phrase.Grounds),
        ("groundsStated", Phrase.GroundsStated),
        ("groundsAssumed", Phrase.GroundsAssumed),
        ("criteria", Phrase.Criteria),
        ("criterion", Phrase.Criterion),
        ("criterionLeftOut", Phrase.CriterionLeftOut),
        ("absentFull", Phrase.AbsentFull),
        ("absentZero", Phrase.AbsentZero),
        ("ratio", Phrase.Ratio),
        ("single", Phrase.Single),
        ("countedMeasure", Phrase.Counted),
        ("noValue", Phrase.NoValue),
        ("records", Phrase.Records),
        ("recordsLeftOut", Phrase.RecordsLeftOut),
        ("incomplete", Phrase.Incomplete),
        ("moreRecords", Phrase.MoreRecords),
        ("linear", Phrase.Linear),
        ("step", Phrase.Step),
        ("noStep", Phrase.NoStep),
        ("deduct", Phrase.Deduct),
        ("direct", Phrase.Direct),
        ("sum", Phrase.Sum),
        ("scaling", Phrase.Scaling),
        ("score", Phrase.Score),
        ("grades", Phrase.Grades),
        ("gradeGiven", Phrase.GradeGiven),
        ("gradeReached", Phrase.GradeReached),
        ("gradeNotReached", Phrase.GradeNotReached),
        ("comparison", Phrase.Comparison),
        ("allOf", Phrase.AllOf),
        ("anyOf", Phrase.AnyOf),
        ("not", Phrase.Not),
        ("adjustments", Phrase.Adjustments),
        ("adjustmentHeld", Phrase.AdjustmentHeld),
        ("adjustmentNotHeld", Phrase.AdjustmentNotHeld),
        ("organizationGrade", Phrase.OrganizationGrade),
        ("noOrganizationGrade", Phrase.NoOrganizationGrade),
        ("quotas", Phrase.Quotas),
        ("quota", Phrase.Quota),
        ("quotaOther", Phrase.QuotaOther),
        ("quotaLowered", Phrase.QuotaLowered),
        ("quotaKept", Phrase.QuotaKept),
        ("quotaTied", Phrase.QuotaTied),
        ("groupOfAll", Phrase.GroupOfAll),
        ("groupWithoutOrganization", Phrase.GroupWithoutOrganization),
        ("groupWithoutPosition", Phrase.GroupWithoutPosition),
        ("pointsEnough", Phrase.PointsEnough),
        ("pointsShort", Phrase.PointsShort),
        ("unmetCondition", Phrase.UnmetCondition),
        ("holdingAdjustments", Phrase.HoldingAdjustments),
        ("true", Phrase.True),
        ("false", Phrase.False),
        ("unknown", Phrase.Unknown),
        ("ties.exclude", Phrase.TiesExclude),
        ("ties.include", Phrase.TiesInclude),
        ("ties.order", Phrase.TiesOrder),
    ];

    /// <summary>Every sentence by its name, in both languages.</summary>
    public static void Write(PageJson json) => json.Object("phrases", () =>
    {
        foreach ((string name, LocalizedText text) in All)
        {
            json.Text(name, text);
        }

        foreach (string status in Statuses)
        {
            json.Text("status." + status, Phrase.Status(status));
        }
    });
}
