using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What the evaluations of one assessment are explained from.</summary>
internal sealed class AssessmentContext(AssessmentEnvelope envelope, Policy policy, Findings findings, AssessmentOptions options) : EvaluationContext
{
    /// <summary>Below this many parties another thread costs more than it saves.</summary>
    private const int LeastShare = 256;

    private readonly Scorer[] _scorers = Array.ConvertAll(policy.Schemes, scheme => new Scorer(findings, scheme));
    private readonly ExplainedScheme?[] _explained = new ExplainedScheme?[policy.Definition.Evaluation.Count];
    private MeasuredScores[] _scores = [];

    /// <summary>What the result rests on.</summary>
    public AssessmentEnvelope Envelope { get; } = envelope;

    /// <summary>The version that speaks for the period.</summary>
    public Policy Policy { get; } = policy;

    /// <summary>What was found before anybody was scored.</summary>
    public Findings Findings { get; } = findings;

    /// <summary>With what it was assessed.</summary>
    public AssessmentOptions Options { get; } = options;

    /// <summary>The evaluations, set once when they are classified.</summary>
    public EvaluationList Evaluations { get; private set; } = new([]);

    /// <summary>Classifies the scores of every subject, scheme by scheme.</summary>
    public EvaluationList Classify(MeasuredScores[] scores)
    {
        _scores = scores;
        Evaluations = Classifier.Classify(Policy.Definition.Evaluation, scores, this);
        return Evaluations;
    }

    /// <summary>The scores of the subjects among some parties, scheme by scheme.</summary>
    public MeasuredScores[] Score(int[] parties) => Array.ConvertAll(_scorers, scorer => Score(scorer, parties));

    /// <summary>The scores under a scheme of the policy, by subject id.</summary>
    public MeasuredScores ScoresUnder(string scheme) => _scores[PlaceOf(scheme)];

    /// <summary>What scores under a scheme of the policy.</summary>
    public Scorer ScorerOf(string scheme) => _scorers[PlaceOf(scheme)];

    /// <summary>What all explanations under a scheme of the policy say alike: whoever asks first works it out, of several at once each the same.</summary>
    public ExplainedScheme ExplainedSchemeOf(string scheme) => _explained[PlaceOf(scheme)] ??= new(ScorerOf(scheme).Scheme);

    private int PlaceOf(string scheme) => Array.FindIndex(_scorers, s => s.Scheme.Code == scheme);

    private MeasuredScores Score(Scorer scorer, int[] parties)
    {
        int shares = Math.Min(Options.Threads, parties.Length / LeastShare);
        if (shares < 2)
        {
            return scorer.Score(parties);
        }

        var scores = new MeasuredScores[shares];
        Parallel.For(0, shares, new ParallelOptions { MaxDegreeOfParallelism = Options.Threads }, share =>
            scores[share] = scorer.Score(parties.AsSpan((int)((long)parties.Length * share / shares)..(int)((long)parties.Length * (share + 1) / shares))));
        return MeasuredScores.Join(scores);
    }
}
