using System.Globalization;
using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies;

/// <summary>Where each part of a policy comes from: what the part says itself, else what stands nearest around it (V5).</summary>
internal sealed class PolicySources
{
    private readonly Dictionary<string, Provenance?> _sources = new(StringComparer.Ordinal);

    /// <summary>Collects what a definition says.</summary>
    public PolicySources(PolicyDefinition policy)
    {
        _sources.Add("$", policy.Provenance);
        Add("$.assignments", policy.Assignments);
        Add("$.obligations", policy.Obligations);
        foreach (Petitions.PetitionRule rule in policy.Petitions)
        {
            _sources[$"$.petitions[{rule}]"] = rule.Provenance;
        }

        _sources["$.tasks"] = policy.Tasks.Provenance;
        _sources["$.feedback"] = policy.Feedback?.Provenance;
        Add("$.evaluation", policy.Evaluation);
        foreach (EvaluationScheme scheme in policy.Evaluation)
        {
            string path = $"$.evaluation[{scheme.Code}]";
            Add(path + ".criteria", scheme.Criteria);
            Add(path + ".grades", scheme.Grades);
            Add(path + ".adjustments", scheme.Adjustments);
            for (int i = 0; i < scheme.Quotas.Count; i++)
            {
                _sources[string.Create(CultureInfo.InvariantCulture, $"{path}.quotas[{i}]")] = scheme.Quotas[i].Provenance;
            }
        }
    }

    /// <summary>Where a part comes from; <see langword="null"/> when nothing around it says.</summary>
    public Provenance? this[string path]
    {
        get
        {
            for (int end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
            {
                if (_sources.GetValueOrDefault(path[..end]) is { } source)
                {
                    return source.Of(path[end..].TrimStart('.').Split('.', '[')[0]);
                }
            }

            return null;
        }
    }

    private void Add<T>(string path, ValueList<T> rules)
        where T : PolicyRule
    {
        foreach (T rule in rules)
        {
            _sources[$"{path}[{rule.Code}]"] = rule.Provenance;
        }
    }
}
