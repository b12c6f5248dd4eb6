using System.Runtime.InteropServices;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>Turns scores into grades: adjustments, then quotas, scheme by scheme in the policy's order (E6, E7).</summary>
internal sealed class Classifier(EvaluationContext? context)
{
    private readonly Dictionary<(string Scheme, Id<Party> Subject), int> _grades = [];

    /// <summary>The evaluations by scheme code, then subject id; the scores may come in any order.</summary>
    public static EvaluationList Classify(ValueList<EvaluationScheme> schemes, IEnumerable<ScoredSubject> scores, EvaluationContext? context)
    {
        ILookup<string, ScoredSubject> byScheme = scores.ToLookup(s => s.Scheme, StringComparer.Ordinal);
        return Classify(schemes, [.. schemes.Select(s => byScheme[s.Code].ToArray())], context);
    }

    /// <summary>The same of scores that come scheme by scheme.</summary>
    public static EvaluationList Classify(ValueList<EvaluationScheme> schemes, ScoredSubject[][] scores, EvaluationContext? context)
    {
        var classifier = new Classifier(context);
        var evaluations = new Evaluation[scores.Length][];
        for (int i = 0; i < scores.Length; i++)
        {
            bool isBounding = schemes.Any(s => s.Adjustments.Any(a => a is NotAboveOrganization bound && bound.Scheme == schemes[i].Code));
            evaluations[i] = classifier.Classify(schemes[i], InOrder(scores[i]), isBounding);
        }

        string[] codes = [.. schemes.Select(s => s.Code)];
        Array.Sort(codes, evaluations, TextKey.Comparer);
        return new(new ValueList<Evaluation>(evaluations is [var only] ? only : [.. evaluations.SelectMany(e => e)]));
    }

    /// <summary>Sorts subjects by id, unless they are, as those of one assessment.</summary>
    private static ScoredSubject[] InOrder(ScoredSubject[] subjects)
    {
        for (int i = 1; i < subjects.Length; i++)
        {
            if (subjects[i].Subject < subjects[i - 1].Subject)
            {
                Array.Sort(subjects, static (a, b) => a.Subject.CompareTo(b.Subject));
                break;
            }
        }

        return subjects;
    }

    private Evaluation[] Classify(EvaluationScheme scheme, ScoredSubject[] subjects, bool isBounding)
    {
        var standings = new Standing[subjects.Length];
        var assessed = new List<int>(subjects.Length);
        for (int i = 0; i < subjects.Length; i++)
        {
            ref Standing standing = ref standings[i];
            standing = new(subjects[i]);
            if (standing.Grade is not null)
            {
                Adjust(scheme, ref standing);
                assessed.Add(i);
            }

            standing.GradeBeforeQuota = standing.Grade;
        }

        foreach (GradeQuota quota in scheme.Quotas)
        {
            if (quota.GroupBy == QuotaGrouping.All)
            {
                QuotaMath.Apply(scheme, quota, null, standings, CollectionsMarshal.AsSpan(assessed));
                continue;
            }

            foreach (IGrouping<string?, int> group in assessed.GroupBy(i => GroupOf(quota, subjects[i]), StringComparer.Ordinal))
            {
                QuotaMath.Apply(scheme, quota, group.Key, standings, [.. group]);
            }
        }

        var evaluations = new Evaluation[subjects.Length];
        for (int i = 0; i < subjects.Length; i++)
        {
            ref readonly Standing standing = ref standings[i];
            if (isBounding && standing.Grade is { } grade)
            {
                _grades[(scheme.Code, subjects[i].Subject)] = grade;
            }

            evaluations[i] = new Evaluation
            {
                Context = context,
                Scored = subjects[i],
                GradeBeforeQuota = CodeOf(scheme, standing.GradeBeforeQuota),
                Grade = CodeOf(scheme, standing.Grade),
                Adjustments = standing.Held ?? [],
                Quotas = standing.Quotas ?? [],
            };
        }

        return evaluations;
    }

    /// <summary>The code of the grade at a place.</summary>
    internal static string CodeOf(EvaluationScheme scheme, int? grade) => grade is { } place ? scheme.Grades[place].Code : Evaluation.NotAssessed;

    private static string? GroupOf(GradeQuota quota, ScoredSubject subject) => quota.GroupBy switch
    {
        QuotaGrouping.Organization => subject.Organization?.Key,
        QuotaGrouping.Position => subject.Position?.Code,
        _ => null,
    };

    private void Adjust(EvaluationScheme scheme, ref Standing standing)
    {
        ScoredSubject subject = standing.Subject;
        for (int i = 0; i < scheme.Adjustments.Count; i++)
        {
            Adjustment adjustment = scheme.Adjustments[i];
            if (adjustment is NotAboveOrganization bound)
            {
                if (OrganizationGrade(bound, subject) is { } limit && standing.Grade < limit)
                {
                    standing.Grade = limit;
                    standing.Held = [.. standing.Held ?? [], adjustment.Code];
                }
            }
            else if (subject.Verdicts[i] == Truth.True)
            {
                standing.Grade = Apply(scheme, adjustment, standing.Grade!.Value);
                standing.Held = [.. standing.Held ?? [], adjustment.Code];
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
    private int? OrganizationGrade(NotAboveOrganization bound, ScoredSubject subject) =>
        subject.Organization is { } organization && _grades.TryGetValue((bound.Scheme, organization), out int grade) ? grade : null;

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

    /// <summary>Where a subject stands while adjustments and quotas are applied.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Standing(ScoredSubject subject)
    {
        /// <summary>The subject and its score.</summary>
        public readonly ScoredSubject Subject => subject;

        /// <summary>The grade's place in the scale, from 0 for the best; <see langword="null"/> when it is not assessed.</summary>
        public int? Grade { get; set; } = subject.Grade;

        /// <summary>The same before any quota.</summary>
        public int? GradeBeforeQuota { get; set; }

        /// <summary>The adjustments that held; <see langword="null"/> for none.</summary>
        public ValueList<string>? Held { get; set; }

        /// <summary>Where it stood in each quota's group so far; <see langword="null"/> for none.</summary>
        public ValueList<QuotaStanding>? Quotas { get; set; }
    }
}
