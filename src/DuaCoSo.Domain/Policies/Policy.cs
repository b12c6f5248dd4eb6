using System.Diagnostics.CodeAnalysis;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies.Analysis;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Policies;

/// <summary>A province's rules, checked and ready to assess (quy định của tỉnh) (V1).</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
[SuppressMessage("Naming", "CA1724", Justification = "The glossary's word; System.Security.Policy is a namespace of the .NET Framework alone.")]
public sealed class Policy
{
    private Policy(PolicyDefinition definition)
    {
        Definition = definition;
        Calendar = WorkingCalendar.Create(definition.Calendar).Require();
    }

    /// <summary>What it was made of.</summary>
    public PolicyDefinition Definition { get; }

    /// <summary>Its id.</summary>
    public string Id => Definition.Id;

    /// <summary>Its working calendar (W1).</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>How its labels become dates (P2).</summary>
    public PeriodScheme Periods => Definition.Periods;

    /// <summary>The days on which it is in force, both ends included.</summary>
    public DateRange Effective => Definition.Effective;

    /// <summary>The names of the custom measures that an assessment under it must be given, in their order.</summary>
    public ValueList<string> CustomMeasures => Definition.Evaluation.SelectMany(Measures.Of).OfType<CustomMeasure>()
        .Select(m => m.Name).Distinct(StringComparer.Ordinal).Order(TextKey.Comparer).ToValueList();

    /// <summary>The policy as a timeline of one (V3).</summary>
    /// <param name="policy">The policy.</param>
    public static implicit operator PolicyTimeline(Policy policy) => policy.ToPolicyTimeline();

    /// <summary>A policy of a definition, if nothing in it is wrong.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The policy with its warnings, or every problem (V4), each with the path in the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is <see langword="null"/>.</exception>
    public static Checked<Policy> Create(PolicyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Create(definition, PolicyCheck.Listed(PolicyCheck.Check(definition, PolicyDefects.None)));
    }

    /// <summary>The policy of a definition that was checked.</summary>
    internal static Checked<Policy> Create(PolicyDefinition definition, ValueList<Problem> problems)
    {
        return problems.Any(p => p.Severity == Severity.Error)
            ? Checked<Policy>.Refused(problems)
            : Checked<Policy>.Accepted(new(definition), problems);
    }

    /// <summary>The policy as a timeline of one (V3).</summary>
    public PolicyTimeline ToPolicyTimeline() => new([this]);

    /// <summary>What of the policy nobody has confirmed since a date (V5), as warnings: the library itself reads no clock.</summary>
    /// <param name="date">The date; what a person confirmed on it or later is not named.</param>
    /// <returns>A warning for each <c>lastReviewed</c> before the date; what has none is not named.</returns>
    public ValueList<Problem> NotReviewedSince(LocalDate date) => ReviewAnalysis.Find(Definition, date);

    /// <summary>The policy's id.</summary>
    public override string ToString() => Id;
}
