using System.Buffers;
using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit.Twin;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.TestKit.Generation;

/// <summary>All that an assessment takes, generated; prints itself as the files that it would be read from.</summary>
public sealed record AssessmentCase
{
    /// <summary>What the twin does not say: digests belong to E9; the policy and the library are named, not computed.</summary>
    public static string[] Named => ["policy", "policyDigest", "registerDigest", "libraryVersion"];

    /// <summary>The seed that it was made from, or the case's that it was shrunk from.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The versions of the policy, in order.</summary>
    public required ValueList<Policy> Policies { get; init; }

    public required RegisterFacts Facts { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required LocalDate AsOf { get; init; }

    /// <summary>The versions as they were written.</summary>
    public IEnumerable<PolicyDefinition> Versions => Policies.Select(p => p.Definition);

    /// <summary>The policy.</summary>
    public PolicyTimeline Timeline => PolicyTimeline.Create(Policies.AsSpan()).Require();

    /// <summary>What the library finds.</summary>
    public Assessment Assess() => Timeline.Assess(ResponsibilityRegister.Create(Facts).Require(), Period, AsOf);

    /// <summary>What the twin finds.</summary>
    public TwinAssessment AssessByTwin() => TwinAssessor.Assess(Policies, Facts, Period, AsOf);

    /// <summary>The first differences between what the library and what the twin find; empty when they agree.</summary>
    public IReadOnlyList<string> DifferencesFromTwin()
    {
        byte[] library = AssessmentFile.ToUtf8(Assess());
        byte[] twin = TwinJson.ToUtf8(AssessByTwin(), Period, AsOf);
        return
        [
            .. ExpectedJson.Differences(twin, library, Named).Select(d => "against the twin: " + d),
            .. ExpectedJson.Differences(library, twin, Named).Select(d => "against the library: " + d),
        ];
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("seed ").Append(Seed).Append(", period ").Append(Period).Append(", asOf ").Append(LocalDatePattern.Iso.Format(AsOf)).AppendLine();
        foreach (PolicyDefinition version in Versions)
        {
            var json = new ArrayBufferWriter<byte>();
            PolicyFile.Write(json, version);
            text.Append(Encoding.UTF8.GetString(json.WrittenSpan));
        }

        foreach ((string file, string csv) in RegisterText.Of(Facts))
        {
            text.Append("== ").AppendLine(file).Append(csv);
        }

        return text.ToString();
    }
}
