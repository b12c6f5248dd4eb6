using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.TestKit.Twin;

/// <summary>The subjects of one scheme, their scores and grades: E1, E5, E6.</summary>
internal sealed class TwinScheme(TwinWorld world, TwinAssessment assessment, EvaluationScheme scheme)
{
    private readonly Dictionary<Id<Party>, HashSet<LocalDate>> _days = DaysOf(world, scheme.Subjects.Roles);

    /// <summary>The evaluations of a scheme before its quotas, by subject.</summary>
    /// <param name="earlier">The final evaluations of the schemes before it.</param>
    public IReadOnlyList<TwinEvaluation> Evaluate(IReadOnlyList<TwinEvaluation> earlier) =>
        [.. world.Facts.Parties.Where(IsSubject).OrderBy(p => p.Id).Select(p => Of(p, earlier))];

    // For each party the days of E on which it, or a post that it held or team that it led that day, had an assignment of one of the roles.
    private static Dictionary<Id<Party>, HashSet<LocalDate>> DaysOf(TwinWorld world, ValueList<AssignmentRole> roles)
    {
        var days = world.Facts.Parties.ToDictionary(p => p.Id, _ => new HashSet<LocalDate>());
        foreach (ResponsibilityAssignment assignment in world.Facts.Assignments.Where(a => roles.Count == 0 || roles.Contains(a.Role)))
        {
            foreach (LocalDate day in TwinWorld.DaysOf(world.Range).Where(assignment.Interval.Contains))
            {
                foreach (Id<Party> owner in world.OwnersOf(assignment.Party, day))
                {
                    days[owner].Add(day);
                }
            }
        }

        return days;
    }

    private bool IsSubject(Party party)
    {
        SubjectSelector subjects = scheme.Subjects;
        bool kindMatches = subjects.Kinds.Count == 0 ? party.Kind != PartyKind.Post : subjects.Kinds.Contains(party.Kind);
        bool positionMatches = subjects.Positions.Count == 0 || (party.Position is { } position && subjects.Positions.Contains(position));
        return kindMatches && positionMatches && DaysInForce(party) > 0;
    }

    private int DaysInForce(Party party) => AnswersFor(party).SelectMany(p => _days[p]).Distinct().Count();

    private HashSet<Id<Party>> AnswersFor(Party party)
    {
        HashSet<Id<Party>> parties = [party.Id];
        if (scheme.IncludeMembers)
        {
            parties.UnionWith(world.Facts.Parties.Where(p => p.Organization == party.Id).Select(p => p.Id));
        }

        if (scheme.IncludeOrganization && party.Organization is { } organization)
        {
            parties.Add(organization);
        }

        return parties;
    }

    private TwinEvaluation Of(Party subject, IReadOnlyList<TwinEvaluation> earlier)
    {
        TwinMeasures measures = new(world, assessment, subject.Id, AnswersFor(subject));
        TwinCriterion[] criteria = [.. scheme.Criteria.Select(c => TwinScoring.Of(c, measures.Of(c.Measure)))];
        bool tooFewDays = DaysInForce(subject) < scheme.Subjects.MinimumDaysInForce;
        TwinEvaluation evaluation = new()
        {
            Scheme = scheme,
            Subject = subject,
            Criteria = criteria,
            Score = tooFewDays ? null : TwinScoring.ScoreOf(criteria),
            HadTooFewDays = tooFewDays,
        };
        return evaluation.IsAssessed ? Graded(evaluation, measures, earlier) : evaluation;
    }

    private TwinEvaluation Graded(TwinEvaluation evaluation, TwinMeasures measures, IReadOnlyList<TwinEvaluation> earlier)
    {
        bool unknown = false;
        int byScore = 0;
        while (scheme.Grades[byScore].AtLeast > evaluation.Score || !Holds(scheme.Grades[byScore].Requires))
        {
            byScore++;
        }

        int worst = scheme.Grades.Count - 1, grade = byScore;
        var held = new List<string>();
        foreach (Adjustment adjustment in scheme.Adjustments)
        {
            int? moved = adjustment switch
            {
                Demotion d => Holds(d.When) ? Math.Min(worst, grade + d.Steps) : null,
                GradeCap c => Holds(c.When) ? Math.Max(grade, PlaceOf(c.Grade)) : null,
                GradeSetting s => Holds(s.When) ? PlaceOf(s.Grade) : null,
                NotAboveOrganization n => GradeOfOrganization(evaluation.Subject, n.Scheme, earlier) is { } limit && limit > grade ? limit : null,
                _ => throw new NotSupportedException(adjustment.Code),
            };
            if (moved is { } to)
            {
                held.Add(adjustment.Code);
                grade = to;
            }
        }

        return evaluation with { GradeByScore = byScore, GradeBeforeQuota = grade, Grade = grade, Adjustments = held, HadUnknown = unknown };

        bool Holds(Condition? condition)
        {
            bool? truth = condition is null ? true : TwinScoring.Holds(condition, measures);
            unknown |= truth is null;
            return truth == true;
        }
    }

    private int PlaceOf(string grade) => scheme.Grades.Select(g => g.Code).ToList().IndexOf(grade);

    private int? GradeOfOrganization(Party subject, string under, IReadOnlyList<TwinEvaluation> earlier) =>
        earlier.SingleOrDefault(e => e.Scheme.Code == under && e.Subject.Id == subject.Organization) is { IsAssessed: true } organization
            ? PlaceOf(organization.GradeCode)
            : null;
}
