using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What the evaluations of one assessment are explained from.</summary>
internal sealed class AssessmentContext(AssessmentEnvelope envelope, ValueList<EvaluationScheme> schemes, Findings findings) : EvaluationContext
{
    /// <summary>What the result rests on.</summary>
    public AssessmentEnvelope Envelope { get; } = envelope;

    /// <summary>The schemes in the policy's order.</summary>
    public ValueList<EvaluationScheme> Schemes { get; } = schemes;

    /// <summary>What was found before anybody was scored.</summary>
    public Findings Findings { get; } = findings;

    /// <summary>The evaluations, set once when they are classified.</summary>
    public EvaluationList Evaluations { get; private set; } = new([]);

    /// <summary>Classifies the scores of every subject.</summary>
    public EvaluationList Classify()
    {
        IEnumerable<ScoredSubject> scores = Score(Enumerable.Range(0, Findings.Register.Parties.Keys.Count).ToArray());
        Evaluations = Classifier.Classify(Schemes, scores, this);
        return Evaluations;
    }

    /// <summary>The scores of the subjects among some parties.</summary>
    public IEnumerable<ScoredSubject> Score(int[] parties) => Schemes.SelectMany(scheme => new Scorer(Findings, scheme).Score(parties));
}
