using System.Collections;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>The evaluations of an assessment (danh sách đánh giá): by scheme code, then subject id.</summary>
/// <remarks>Each is made when it is first asked for, and is the same object from then on. Immutable to whoever uses it, and safe to share between threads.</remarks>
public sealed class EvaluationList : IReadOnlyList<Evaluation>
{
    private readonly SchemeEvaluations[] _schemes;

    /// <summary>The evaluations of schemes by code.</summary>
    internal EvaluationList(SchemeEvaluations[] schemes)
    {
        _schemes = schemes;
        foreach (SchemeEvaluations scheme in schemes)
        {
            Count += scheme.Count;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The evaluation at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Evaluation this[int index]
    {
        get
        {
            int scheme = 0;
            while (scheme < _schemes.Length - 1 && index >= _schemes[scheme].Count)
            {
                index -= _schemes[scheme++].Count;
            }

            return _schemes[scheme][index];
        }
    }

    /// <summary>The evaluation of a subject under a scheme; <see langword="null"/> when it is no subject of it.</summary>
    /// <param name="scheme">The scheme's code.</param>
    /// <param name="subject">The subject.</param>
    public Evaluation? Find(string scheme, Id<Party> subject) => Array.Find(_schemes, s => s.Scheme == scheme)?.Find(subject);

    /// <summary>The evaluations of a subject, by scheme code.</summary>
    /// <param name="subject">The subject.</param>
    public IEnumerable<Evaluation> Of(Id<Party> subject) => _schemes.Select(s => s.Find(subject)).OfType<Evaluation>();

    /// <summary>The evaluations under a scheme, by subject id.</summary>
    /// <param name="scheme">The scheme's code.</param>
    public IEnumerable<Evaluation> Under(string scheme) => All(_schemes.Where(s => s.Scheme == scheme));

    /// <inheritdoc/>
    public IEnumerator<Evaluation> GetEnumerator() => All(_schemes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} evaluations");

    private static IEnumerable<Evaluation> All(IEnumerable<SchemeEvaluations> schemes)
    {
        foreach (SchemeEvaluations scheme in schemes)
        {
            for (int place = 0; place < scheme.Count; place++)
            {
                yield return scheme[place];
            }
        }
    }
}
