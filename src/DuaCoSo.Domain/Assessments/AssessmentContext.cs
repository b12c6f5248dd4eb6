using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What the evaluations of one assessment are explained from.</summary>
internal sealed class AssessmentContext(AssessmentEnvelope envelope, Policy policy, Findings findings) : EvaluationContext
{
    private readonly Scorer[] _scorers = [.. policy.Definition.Evaluation.Select(scheme => new Scorer(findings, scheme))];

    /// <summary>What the result rests on.</summary>
    public AssessmentEnvelope Envelope { get; } = envelope;

    /// <summary>The version that speaks for the period.</summary>
    public Policy Policy { get; } = policy;

    /// <summary>What was found before anybody was scored.</summary>
    public Findings Findings { get; } = findings;

    /// <summary>The evaluations, set once when they are classified.</summary>
    public EvaluationList Evaluations { get; private set; } = new([]);

    /// <summary>Classifies the scores of every subject.</summary>
    public EvaluationList Classify()
    {
        IEnumerable<ScoredSubject> scores = Score(Enumerable.Range(0, Findings.Register.Parties.Keys.Count).ToArray());
        Evaluations = Classifier.Classify(Policy.Definition.Evaluation, scores, this);
        return Evaluations;
    }

    /// <summary>The scores of the subjects among some parties.</summary>
    public IEnumerable<ScoredSubject> Score(int[] parties) => _scorers.SelectMany(scorer => scorer.Score(parties));

    /// <summary>What scores under a scheme of the policy.</summary>
    public Scorer ScorerOf(string scheme) => Array.Find(_scorers, s => s.Scheme.Code == scheme)!;
}
