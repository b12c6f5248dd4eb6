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
    private readonly Lazy<PolicyTimeline> _timeline;
    private ValueList<string>? _customMeasures;
    private readonly Lazy<WorkingCalendar> _calendar;

    private Policy(PolicyDefinition definition, PolicyOrigins origins)
    {
        Definition = definition;
        OriginTable = origins;
        _calendar = new(() => WorkingCalendar.Create(definition.Calendar).Require());
        _timeline = new(() => new([this]));
        Schemes = [.. definition.Evaluation.Select(scheme => new SchemePlan(scheme))];
    }

    /// <summary>All that it says; of a policy that extends another the effective policy, complete (V2).</summary>
    public PolicyDefinition Definition { get; }

    /// <summary>What it says differently from its base, as it was written (V2).</summary>
    /// <value><see langword="null"/> when it extends none.</value>
    public PolicyExtension? Extension { get; private init; }

    /// <summary>The policy that it extends (V2).</summary>
    /// <value><see langword="null"/> when it extends none.</value>
    public Policy? Base { get; private init; }

    internal PolicyOrigins OriginTable { get; }

    /// <summary>What is worked out beforehand of its schemes, in their order.</summary>
    internal SchemePlan[] Schemes { get; }

    /// <summary>Its id.</summary>
    public string Id => Definition.Id;

    /// <summary>Its working calendar (W1).</summary>
    public WorkingCalendar Calendar => _calendar.Value;

    /// <summary>How its labels become dates (P2).</summary>
    public PeriodScheme Periods => Definition.Periods;

    /// <summary>The days on which it is in force, both ends included.</summary>
    public DateRange Effective => Definition.Effective;

    /// <summary>The names of the custom measures that an assessment under it must be given, in their order.</summary>
    public ValueList<string> CustomMeasures => _customMeasures ??= Definition.Evaluation.SelectMany(Measures.Of).OfType<CustomMeasure>()
        .Select(m => m.Name).Distinct(StringComparer.Ordinal).Order(TextKey.Comparer).ToValueList();

    /// <summary>The policy as a timeline of one (V3).</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static implicit operator PolicyTimeline(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.ToPolicyTimeline();
    }

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
        return HasErrors(problems)
            ? Checked<Policy>.Refused(problems)
            : Checked<Policy>.Accepted(new(definition, PolicyOrigins.Of(definition.Id)), problems);
    }

    /// <summary>A policy that extends another, if nothing in it is wrong (V2).</summary>
    /// <param name="extension">What it says differently.</param>
    /// <param name="policy">The base, or a policy among which it is found, by id.</param>
    /// <param name="more">More of them; those that are not the base are ignored.</param>
    /// <returns>The policy with its warnings, or every problem, each with its path in the extension; of what is inherited, with the path by codes and the id of the policy that it is from.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="extension"/> or a policy is <see langword="null"/>.</exception>
    public static Checked<Policy> Create(PolicyExtension extension, Policy policy, params ReadOnlySpan<Policy> more)
    {
        ArgumentNullException.ThrowIfNull(extension);
        Policy[] bases = [policy, .. more];
        foreach (Policy one in bases)
        {
            ArgumentNullException.ThrowIfNull(one, nameof(policy));
        }

        (Policy? Policy, Problem? Problem) from = PolicyCheck.FindBase(extension.Id, extension.Extends, bases);
        ValueList<Problem> problems = PolicyCheck.Check(extension, from, PolicyDefects.None, [], out PolicyExtender? extended);
        return Create(extension, from.Policy, extended, PolicyCheck.Listed(problems));
    }

    /// <summary>The policy of an extension that was checked.</summary>
    internal static Checked<Policy> Create(PolicyExtension extension, Policy? from, PolicyExtender? extended, ValueList<Problem> problems) =>
        extended is null || HasErrors(problems)
            ? Checked<Policy>.Refused(problems)
            : Checked<Policy>.Accepted(new(extended.Definition, extended.Origins) { Extension = extension, Base = from }, problems);

    /// <summary>The policy as a timeline of one (V3).</summary>
    public PolicyTimeline ToPolicyTimeline() => _timeline.Value;

    /// <summary>In what it differs from another policy, or an earlier version, rule by rule (V6).</summary>
    /// <remarks>Effective policies are compared: where a rule is written makes no difference. None for a policy that says the same.</remarks>
    /// <param name="before">The other.</param>
    /// <returns>What was added, removed and changed, in the order of the document: an added or removed rule once as a whole, a changed one by its figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is <see langword="null"/>.</exception>
    public ValueList<Difference> DifferencesFrom(Policy before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return Part.Compare("", PolicyParts.Of(before.Definition), PolicyParts.Of(Definition)).ToValueList();
    }

    /// <summary>What the policy would be with something changed: what if.</summary>
    /// <remarks>The effective policy is changed, so the result extends none.</remarks>
    /// <param name="change">The change, such as <c>d => d with { Periods = PeriodScheme.Calendar }</c>.</param>
    /// <returns>The policy with its warnings, or every problem.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is <see langword="null"/>.</exception>
    public Checked<Policy> With(Func<PolicyDefinition, PolicyDefinition> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Create(change(Definition));
    }

    /// <summary>Which policy each part of this one is from, in the order of the document (V2).</summary>
    public ValueList<PolicyOrigin> Origins() => PolicyParts.Of(Definition).Paths().Select(p => new PolicyOrigin(p, OriginOf(p))).ToValueList();

    /// <summary>The id of the policy that a part of this one is from: its own, or that of a base (V2).</summary>
    /// <param name="path">A path by codes, such as <c>$.calendar</c>, <c>$.obligations[visit].atLeast</c> or <c>$.evaluation[collectives].grades[good]</c>.</param>
    /// <returns>The policy in which the part, or the nearest one around it, was written.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public string OriginOf(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return OriginTable[path];
    }

    /// <summary>Where a part of the policy comes from: what it says itself, else what stands nearest around it (V5).</summary>
    /// <param name="path">A path by codes, such as <c>$.calendar</c>, <c>$.obligations[visit].atLeast</c> or <c>$.evaluation[collectives].quotas[0]</c>.</param>
    /// <returns>The document that states it, or that it is assumed; <see langword="null"/> when the policy does not say.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public Provenance? ProvenanceOf(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new PolicySources(Definition)[path];
    }

    /// <summary>All that the policy decides, figure by figure, in the order of the document, each with where it comes from (V5).</summary>
    /// <remarks>What is assumed is what a province that adopts the policy must decide. Codes, titles and documents are no parameters; what a policy leaves out stands with its default.</remarks>
    public ValueList<PolicyParameter> Parameters()
    {
        var sources = new PolicySources(Definition);
        return PolicyParts.Of(Definition).Figures().Where(f => PolicyProperties.IsParameter(f.Path)).Select(f => new PolicyParameter(f.Path, f.Text, sources[f.Path])).ToValueList();
    }

    /// <summary>What of the policy nobody has confirmed since a date (V5), as warnings: the library itself reads no clock.</summary>
    /// <param name="date">The date; what a person confirmed on it or later is not named.</param>
    /// <returns>A warning for each <c>lastReviewed</c> before the date; what has none is not named.</returns>
    public ValueList<Problem> NotReviewedSince(LocalDate date) => ReviewAnalysis.Find(Definition, date);

    /// <summary>The policy's id.</summary>
    public override string ToString() => Id;

    /// <summary>The policy, its base, the base of that, and so on.</summary>
    internal IEnumerable<Policy> Chain()
    {
        for (Policy? policy = this; policy is not null; policy = policy.Base)
        {
            yield return policy;
        }
    }

    private static bool HasErrors(ValueList<Problem> problems) => problems.Any(p => p.Severity == Severity.Error);
}
