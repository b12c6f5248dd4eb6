using System.Collections;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>The evaluations of an assessment (danh sách đánh giá): by scheme code, then subject id.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class EvaluationList : IReadOnlyList<Evaluation>
{
    private readonly ValueList<Evaluation> _evaluations;

    /// <summary>A list of evaluations in its order, each subject once a scheme.</summary>
    internal EvaluationList(ValueList<Evaluation> evaluations) => _evaluations = evaluations;

    /// <summary>How many there are.</summary>
    public int Count => _evaluations.Count;

    /// <summary>The evaluation at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Evaluation this[int index] => _evaluations[index];

    /// <summary>The evaluation of a subject under a scheme; <see langword="null"/> when it is no subject of it.</summary>
    /// <param name="scheme">The scheme's code.</param>
    /// <param name="subject">The subject.</param>
    public Evaluation? Find(string scheme, Id<Party> subject)
    {
        int low = 0, high = _evaluations.Count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1);
            Evaluation found = _evaluations[middle];
            int order = TextKey.Compare(found.Scheme, scheme) is not 0 and int other ? other : found.Subject.CompareTo(subject);
            if (order == 0)
            {
                return found;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The evaluations of a subject, by scheme code.</summary>
    /// <param name="subject">The subject.</param>
    public IEnumerable<Evaluation> Of(Id<Party> subject) => _evaluations.Where(e => e.Subject == subject);

    /// <summary>The evaluations under a scheme, by subject id.</summary>
    /// <param name="scheme">The scheme's code.</param>
    public IEnumerable<Evaluation> Under(string scheme) => _evaluations.Where(e => e.Scheme == scheme);

    /// <inheritdoc/>
    public IEnumerator<Evaluation> GetEnumerator() => _evaluations.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} evaluations");
}
