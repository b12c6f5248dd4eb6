using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Time;

/// <summary>A reporting period (kỳ báo cáo): its label and nothing else (P1).</summary>
public readonly record struct ReportingPeriod : IParsable<ReportingPeriod>
{
    /// <summary>Its kind.</summary>
    public PeriodKind Kind => throw new NotSupportedException();

    /// <summary>Parses a label.</summary>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider = null) => throw new NotSupportedException();

    /// <summary>Parses a label.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) => throw new NotSupportedException();
}
