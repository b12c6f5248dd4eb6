using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Coverages;

/// <summary>What an assessment shows of one version of its policy (V3).</summary>
internal sealed class Observed
{
    private readonly ILookup<string, Obligation> _obligations;
    private readonly ILookup<string, Explanation> _explanations;

    /// <summary>What an assessment shows.</summary>
    public Observed(Assessment assessment, Policy version)
    {
        Assessment = assessment;
        IsSpeaking = assessment.SpeakingVersion == version;
        _obligations = assessment.Obligations.Where(o => assessment.Policy.VersionOn(o.Period.CalendarRange.To!.Value) == version).ToLookup(o => o.Rule, StringComparer.Ordinal);
        _explanations = (IsSpeaking ? assessment.Evaluations : Enumerable.Empty<Evaluations.Evaluation>()).Select(e => e.Explain()).ToLookup(e => e.Scheme.Code, StringComparer.Ordinal);
        Coverage = [.. assessment.Coverage.Where(c => assessment.Policy.VersionOn(c.On) == version)];
        Dictionary<Id<Petition>, Petition> petitions = assessment.Register.Facts.Petitions.ToDictionary(p => p.Id);
        Petitions = [.. assessment.Petitions.Select(p => (petitions[p.Petition], p)).Where(p => assessment.Policy.VersionOn(p.Item1.Referred!.Value) == version)];
    }

    /// <summary>The assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>Whether the version speaks for the period: schemes, feedback and task credit are its.</summary>
    public bool IsSpeaking { get; }

    /// <summary>The coverage by the version's rules.</summary>
    public ValueList<CoverageResult> Coverage { get; }

    /// <summary>The petitions that the version's rules are about.</summary>
    public ValueList<(Petition Petition, PetitionResult Result)> Petitions { get; }

    /// <summary>The obligations under a rule of the version.</summary>
    public IEnumerable<Obligation> Obligations(string rule) => _obligations[rule];

    /// <summary>The explained evaluations under a scheme of the version.</summary>
    public IEnumerable<Explanation> Explanations(string scheme) => _explanations[scheme];
}
