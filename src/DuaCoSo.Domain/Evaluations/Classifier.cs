using System.Runtime.InteropServices;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>Turns scores into grades: adjustments, then quotas, scheme by scheme in the policy's order (E6, E7).</summary>
internal sealed class Classifier
{
    private readonly Dictionary<(string Scheme, Id<Party> Subject), int> _grades = [];

    /// <summary>The evaluations of scores that were made elsewhere, in any order.</summary>
    public static EvaluationList Classify(ValueList<EvaluationScheme> schemes, IEnumerable<ScoredSubject> scores)
    {
        ILookup<string, ScoredSubject> byScheme = scores.ToLookup(s => s.Scheme, StringComparer.Ordinal);
        return Classify(schemes, [.. schemes.Select(s => ToldScores.Of(byScheme[s.Code]))], context: null);
    }

    /// <summary>The evaluations by scheme code, then subject id, of the scores scheme by scheme.</summary>
    public static EvaluationList Classify(ValueList<EvaluationScheme> schemes, SchemeScores[] scores, EvaluationContext? context)
    {
        var classifier = new Classifier();
        var evaluations = new SchemeEvaluations[scores.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            bool isBounding = schemes.Any(s => s.Adjustments.Any(a => a is NotAboveOrganization bound && bound.Scheme == schemes[i].Code));
            (Standing[] standings, QuotaPlace[][] quotas) = classifier.Classify(schemes[i], scores[i], isBounding);
            evaluations[i] = new(schemes[i], scores[i], standings, quotas, context);
        }

        Array.Sort(evaluations, static (a, b) => TextKey.Compare(a.Scheme, b.Scheme));
        return new(evaluations);
    }

    private (Standing[] Standings, QuotaPlace[][] Quotas) Classify(EvaluationScheme scheme, SchemeScores scores, bool isBounding)
    {
        var standings = new Standing[scores.Count];
        var alone = new ValueList<string>?[scheme.Adjustments.Count];
        var assessed = new List<int>(scores.Count);
        for (int i = 0; i < standings.Length; i++)
        {
            ref Standing standing = ref standings[i];
            standing.Grade = scores.Rows[i].Grade;
            if (standing.Grade is not null)
            {
                Adjust(scheme, scores, i, alone, ref standing);
                assessed.Add(i);
            }

            standing.GradeBeforeQuota = standing.Grade;
        }

        var quotas = new QuotaPlace[scheme.Quotas.Count][];
        for (int i = 0; i < quotas.Length; i++)
        {
            GradeQuota quota = scheme.Quotas[i];
            quotas[i] = new QuotaPlace[scores.Count];
            if (quota.GroupBy == QuotaGrouping.All)
            {
                QuotaMath.Apply(scheme, quota, null, CollectionsMarshal.AsSpan(assessed), scores.Rows, standings, quotas[i]);
                continue;
            }

            foreach (IGrouping<string?, int> group in assessed.GroupBy(place => GroupOf(quota, scores, place), StringComparer.Ordinal))
            {
                QuotaMath.Apply(scheme, quota, group.Key, [.. group], scores.Rows, standings, quotas[i]);
            }
        }

        for (int i = 0; i < (isBounding ? standings.Length : 0); i++)
        {
            if (standings[i].Grade is { } grade)
            {
                _grades[(scheme.Code, scores.SubjectOf(i))] = grade;
            }
        }

        return (standings, quotas);
    }

    /// <summary>The code of the grade at a place.</summary>
    internal static string CodeOf(EvaluationScheme scheme, int? grade) => grade is { } place ? scheme.Grades[place].Code : Evaluation.NotAssessed;

    private static string? GroupOf(GradeQuota quota, SchemeScores scores, int place) => quota.GroupBy switch
    {
        QuotaGrouping.Organization => scores.OrganizationOf(place)?.Key,
        QuotaGrouping.Position => scores.PositionOf(place)?.Code,
        _ => null,
    };

    private void Adjust(EvaluationScheme scheme, SchemeScores scores, int place, ValueList<string>?[] alone, ref Standing standing)
    {
        ValueList<Truth> verdicts = scores.Rows[place].Verdicts;
        for (int i = 0; i < scheme.Adjustments.Count; i++)
        {
            Adjustment adjustment = scheme.Adjustments[i];
            int grade = standing.Grade!.Value;
            int? given = adjustment is NotAboveOrganization bound ? OrganizationGrade(bound, scores.OrganizationOf(place)) is { } limit && grade < limit ? limit : null
                : verdicts[i] == Truth.True ? Apply(scheme, adjustment, grade)
                : null;
            if (given is not null)
            {
                standing.Grade = given;
                standing.Held = standing.Held is { } others ? [.. others, adjustment.Code] : alone[i] ??= [adjustment.Code];
            }
        }
    }

    /// <summary>The place of the grade after an adjustment that holds by its condition.</summary>
    internal static int Apply(EvaluationScheme scheme, Adjustment adjustment, int grade) => adjustment switch
    {
        Demotion demotion => Math.Min(grade + demotion.Steps, scheme.Grades.Count - 1),
        GradeCap cap => Math.Max(grade, PlaceOf(scheme, cap.Grade)),
        GradeSetting setting => PlaceOf(scheme, setting.Grade),
        _ => throw new ArgumentException("Not one of the adjustments.", nameof(adjustment)),
    };

    /// <summary>The final grade of the subject's organisation under an earlier scheme with the same grades, where there is one (E6).</summary>
    private int? OrganizationGrade(NotAboveOrganization bound, Id<Party>? organization) =>
        organization is { } of && _grades.TryGetValue((bound.Scheme, of), out int grade) ? grade : null;

    /// <summary>The place of the grade with a code, from 0 for the best.</summary>
    internal static int PlaceOf(EvaluationScheme scheme, string grade)
    {
        for (int place = 0; place < scheme.Grades.Count; place++)
        {
            if (scheme.Grades[place].Code == grade)
            {
                return place;
            }
        }

        throw new ArgumentException($"The scheme {scheme.Code} has no grade {grade}.", nameof(grade));
    }

    /// <summary>A subject's grade, while adjustments and quotas are applied and in the end.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Standing
    {
        /// <summary>The grade's place in the scale, from 0 for the best; <see langword="null"/> when it is not assessed.</summary>
        public int? Grade { get; set; }

        /// <summary>The same before any quota.</summary>
        public int? GradeBeforeQuota { get; set; }

        /// <summary>The adjustments that held; <see langword="null"/> for none.</summary>
        public ValueList<string>? Held { get; set; }
    }
}
