using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Testing.Mutations;

/// <summary>Which rules of a version an assessment has something to say of, by the beginnings of their paths.</summary>
internal static class Touch
{
    /// <summary>The beginnings, such as <c>$.obligations[2]</c>.</summary>
    public static HashSet<string> Of(Assessment assessment, PolicyDefinition policy)
    {
        RegisterFacts facts = assessment.Register.Facts;
        HashSet<string> rules = [.. assessment.Obligations.Select(o => o.Rule)];
        HashSet<string> schemes = [.. assessment.Evaluations.Select(e => e.Scheme)];
        var touched = new HashSet<string>(StringComparer.Ordinal);
        Add("assignments", policy.Assignments, r => assessment.Coverage.Any(c => c.Rule == r.Code && c.Targets > 0) || facts.Assignments.Any(a => a.Role == r.Role));
        Add("obligations", policy.Obligations, r => rules.Contains(r.Code));
        Add("petitions", policy.Petitions, _ => assessment.Petitions.Count > 0);
        Add("evaluation", policy.Evaluation, s => schemes.Contains(s.Code));
        if (facts.Tasks.Count > 0)
        {
            touched.Add("$.tasks");
        }

        return touched;

        void Add<T>(string name, ValueList<T> rules, Func<T, bool> isTouched)
        {
            for (int i = 0; i < rules.Count; i++)
            {
                if (isTouched(rules[i]))
                {
                    touched.Add(FormattableString.Invariant($"$.{name}[{i}]"));
                }
            }
        }
    }
}
