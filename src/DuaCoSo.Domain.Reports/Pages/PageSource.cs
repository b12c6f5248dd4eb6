using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using NodaTime;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>What a page is written from; the parts of its data refer to records by their numbers here.</summary>
internal sealed class PageSource
{
    public PageSource(Assessment assessment, ReportOptions options)
    {
        if (options.With is { } other && (other.Envelope.Period != assessment.Envelope.Period || other.Envelope.AsOf != assessment.Envelope.AsOf
            || (!ReferenceEquals(other.Register, assessment.Register) && other.Register.Digest != assessment.Register.Digest)))
        {
            throw new ArgumentException("The two assessments are not of the same register, period and date.", nameof(options));
        }

        Assessment = assessment;
        Options = options;
        Names = new(assessment.Register, options.IsPseudonymous);
        Period = assessment.SpeakingVersion.Periods.RangeOf(assessment.Envelope.Period);
        Planned = new PlannedTable(assessment.Obligations);
        Definitions = assessment.Policy.Versions.Select(v => v.Definition).Reverse().ToValueList();
    }

    /// <summary>What the page shows.</summary>
    public Assessment Assessment { get; }

    /// <summary>How it shows it.</summary>
    public ReportOptions Options { get; }

    /// <summary>What its records are called.</summary>
    public Names Names { get; }

    /// <summary>The days of the evaluation period.</summary>
    public DateRange Period { get; }

    /// <summary>The sub-periods of the rules.</summary>
    public PlannedTable Planned { get; }

    /// <summary>The policy's versions, the latest first: a code that several have is named by the latest (V3).</summary>
    public ValueList<PolicyDefinition> Definitions { get; }

    /// <summary>The register.</summary>
    public ResponsibilityRegister Register => Assessment.Register;

    /// <summary>The day that dates are counted from.</summary>
    public LocalDate FirstDay => Period.From!.Value;

    /// <summary>A party's number.</summary>
    public int Of(Id<Party>? party) => Register.Parties.Keys.Find(party?.Key);

    /// <summary>An assignment's number.</summary>
    public int Of(Id<Assignments.ResponsibilityAssignment>? assignment) => Register.Assignments.Keys.Find(assignment?.Key);

    /// <summary>A locality's number.</summary>
    public int Of(Id<Territories.Locality>? locality) => Register.Localities.Keys.Find(locality?.Key);
}
