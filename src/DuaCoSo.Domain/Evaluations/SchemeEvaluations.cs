using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>The evaluations of one scheme's subjects, by subject id: there are many and few are looked into, so each is made when it is first asked for, and kept.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class SchemeEvaluations(EvaluationScheme scheme, SchemeScores scores, Classifier.Standing[] standings, QuotaPlace[][] quotas, EvaluationContext? context)
{
    private Evaluation?[]? _made;

    /// <summary>The scheme's code.</summary>
    public string Scheme => scheme.Code;

    /// <summary>How many there are.</summary>
    public int Count => standings.Length;

    /// <summary>One of them, from 0: the same whoever asks.</summary>
    public Evaluation this[int place]
    {
        get
        {
            Evaluation?[] made = _made ?? Interlocked.CompareExchange(ref _made, new Evaluation?[standings.Length], null) ?? _made;
            return made[place] ?? Interlocked.CompareExchange(ref made[place], Make(place), null) ?? made[place]!;
        }
    }

    /// <summary>That of a subject; <see langword="null"/> when it is none of the scheme's.</summary>
    public Evaluation? Find(Id<Party> subject)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1), order = scores.SubjectOf(middle).CompareTo(subject);
            if (order == 0)
            {
                return this[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private Evaluation Make(int place)
    {
        ref readonly Classifier.Standing standing = ref standings[place];
        return new()
        {
            Context = context,
            Scored = scores[place],
            GradeBeforeQuota = Classifier.CodeOf(scheme, standing.GradeBeforeQuota),
            Grade = Classifier.CodeOf(scheme, standing.Grade),
            Adjustments = standing.Held ?? [],
            Quotas = quotas.Where(q => q[place].Group is not null).Select(q => q[place].ToStanding()).ToValueList(),
        };
    }
}
