using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Benchmarks.Workloads;

/// <summary>A province's facts and its policy, ready to be assessed.</summary>
internal sealed class Province(Terms terms, RegisterFacts facts)
{
    /// <summary>What is assessed.</summary>
    public static readonly ReportingPeriod Year = ReportingPeriod.Year(2026);

    /// <summary>When: the reports of December are not due yet where months are the calendar's.</summary>
    public static readonly LocalDate AsOf = new(2026, 12, 20);

    /// <summary>What it decides.</summary>
    public Terms Terms { get; } = terms;

    /// <summary>What was done.</summary>
    public RegisterFacts Facts { get; } = facts;

    /// <summary>Its policy.</summary>
    public PolicyTimeline Policy { get; } = terms.Policy.ToPolicyTimeline();

    /// <summary>Its register.</summary>
    public ResponsibilityRegister Register { get; } = ResponsibilityRegister.Create(facts).Require();
}
