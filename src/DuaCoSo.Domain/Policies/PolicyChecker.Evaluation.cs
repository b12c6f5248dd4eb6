using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Policies;

/// <content>Evaluation schemes.</content>
internal sealed partial class PolicyChecker
{
    private void CheckEvaluation()
    {
        DocumentPath path = At("evaluation");
        ValueList<EvaluationScheme> schemes = definition.Evaluation;
        PolicyCodes codes = CheckRuleCodes(schemes, path);
        ReferToObligationsAndSchemes(codes);
        var grades = new PolicyCodes[schemes.Count];
        for (int i = 0; i < schemes.Count; i++)
        {
            DocumentPath place = path.Item(i);
            CheckScheme(schemes[i], place);
            CheckCriteria(schemes[i], place.Property("criteria"));
            grades[i] = CheckGrades(schemes[i].Grades, place.Property("grades"));
            if (defects.HasUnplaced(path) && !IsCode(schemes[i].Code, place.Property("code")))
            {
                // What it inherits cannot be known.
                grades[i].LoseAll();
            }

            ReferToGrades(schemes[i], grades[i], place);
            DocumentPath adjustments = place.Property("adjustments");
            CheckRuleCodes(schemes[i].Adjustments, adjustments);
            for (int j = 0; j < schemes[i].Adjustments.Count; j++)
            {
                DocumentPath adjustment = adjustments.Item(j);
                CheckAdjustment(schemes[i].Adjustments[j], grades[i], adjustment);
                if (schemes[i].Adjustments[j] is NotAboveOrganization notAbove)
                {
                    CheckOrganizationScheme(notAbove.Scheme, i, codes, grades, adjustment.Property("notAboveOrganization"));
                }
            }

            CheckQuotas(schemes[i], grades[i], place.Property("quotas"));
        }
    }

    /// <summary>Notes every reference before any is judged, so that those that an unreadable code explains are known.</summary>
    private void ReferToObligationsAndSchemes(PolicyCodes schemes)
    {
        for (int i = 0; i < definition.Evaluation.Count; i++)
        {
            EvaluationScheme scheme = definition.Evaluation[i];
            DocumentPath path = At("evaluation").Item(i);
            DocumentPath criteria = path.Property("criteria"), grades = path.Property("grades"), adjustments = path.Property("adjustments");
            for (int j = 0; j < scheme.Criteria.Count; j++)
            {
                ReferToObligation(scheme.Criteria[j].Measure, criteria.Item(j).Property("measure"));
            }

            for (int j = 0; j < scheme.Grades.Count; j++)
            {
                WalkMeasures(scheme.Grades[j].Requires, grades.Item(j).Property("requires"), ReferToObligation);
            }

            for (int j = 0; j < scheme.Adjustments.Count; j++)
            {
                DocumentPath place = adjustments.Item(j);
                WalkMeasures(Measures.WhenOf(scheme.Adjustments[j]), place.Property("when"), ReferToObligation);
                if (scheme.Adjustments[j] is NotAboveOrganization other && !defects.Has(place.Property("notAboveOrganization")))
                {
                    schemes.Refer(other.Scheme);
                }
            }
        }
    }

    private void ReferToObligation(Measure measure, DocumentPath path)
    {
        if (measure is ObligationMeasure obligation && !defects.Has(path.Property("obligation")))
        {
            _obligations.Refer(obligation.Obligation);
        }
    }

    private void ReferToGrades(EvaluationScheme scheme, PolicyCodes grades, DocumentPath path)
    {
        DocumentPath adjustments = path.Property("adjustments"), quotas = path.Property("quotas");
        for (int j = 0; j < scheme.Adjustments.Count; j++)
        {
            DocumentPath place = adjustments.Item(j);
            Refer(scheme.Adjustments[j] is GradeCap cap ? cap.Grade : null, place.Property("capAt"));
            Refer(scheme.Adjustments[j] is GradeSetting setting ? setting.Grade : null, place.Property("setTo"));
        }

        for (int j = 0; j < scheme.Quotas.Count; j++)
        {
            DocumentPath place = quotas.Item(j);
            Refer(scheme.Quotas[j].Grade, place.Property("grade"));
            Refer(scheme.Quotas[j].Among, place.Property("among"));
        }

        void Refer(string? grade, DocumentPlace place)
        {
            if (grade is not null && !defects.Has(place))
            {
                grades.Refer(grade);
            }
        }
    }

    private void CheckScheme(EvaluationScheme scheme, DocumentPath path)
    {
        CheckRule(scheme, path);
        CheckDefined((int)scheme.Period, 1, (int)PeriodKind.Term, nameof(PeriodKind), path.Property("period"));
        SubjectSelector subjects = scheme.Subjects;
        DocumentPath subjectsPath = path.Property("subjects");
        CheckDefined(subjects.Kinds, k => (int)k, PartyKinds, subjectsPath.Property("kinds"));
        CheckCodes(subjects.Positions, p => p.Code, subjectsPath.Property("positions"));
        CheckCodes(subjects.Roles, r => r.Code, subjectsPath.Property("roles"));
        CheckNumber(subjects.MinimumDaysInForce, NumberRange.PositiveDays, subjectsPath.Property("minimumDaysInForce"));
    }

    private void CheckCriteria(EvaluationScheme scheme, DocumentPath path)
    {
        CheckNotEmpty(scheme.Criteria, path);
        CheckRuleCodes(scheme.Criteria, path);
        for (int i = 0; i < scheme.Criteria.Count; i++)
        {
            Criterion criterion = scheme.Criteria[i];
            DocumentPath place = path.Item(i);
            CheckRule(criterion, place);
            CheckNumber(criterion.Weight, NumberRange.Weight, place.Property("weight"));
            CheckMeasure(criterion.Measure, place.Property("measure"));
            CheckScoring(criterion.Scoring, place.Property("scoring"));
            CheckDefined((int)criterion.WhenAbsent, 1, (int)WhenAbsent.Zero, nameof(WhenAbsent), place.Property("whenAbsent"));
        }
    }

    private void CheckMeasure(Measure measure, DocumentPath path)
    {
        switch (measure)
        {
            case ObligationMeasure m:
                CheckReference(m.Obligation, _obligations, PolicyProblems.UnknownObligation, path.Property("obligation"));
                CheckDefined((int)m.Figure, 1, (int)ObligationFigure.LateCount, nameof(ObligationFigure), path.Property("as"));
                break;
            case PetitionMeasure m:
                CheckDefined((int)m.Figure, 1, (int)PetitionFigure.OverdueCount, nameof(PetitionFigure), path.Property("petitions"));
                break;
            case TaskMeasure m:
                CheckDefined((int)m.Figure, 1, (int)TaskFigure.PoorCount, nameof(TaskFigure), path.Property("tasks"));
                break;
            case ContributionMeasure m:
                CheckCode(m.Kind.Code, path.Property("kind"));
                break;
            case FeedbackMeasure m:
                CheckDefined((int)m.Figure, 1, (int)FeedbackFigure.Coverage, nameof(FeedbackFigure), path.Property("feedback"));
                break;
            case ManualMeasure m:
                CheckCode(m.Criterion, path.Property("manual"));
                break;
            case CustomMeasure m:
                CheckCode(m.Name, path.Property("custom"));
                break;
        }
    }

    private void CheckScoring(Scoring scoring, DocumentPath path)
    {
        switch (scoring)
        {
            case LinearScoring line:
                DocumentPath linear = path.Property("linear");
                CheckNumber(line.From, NumberRange.Amount, linear.Property("from"));
                CheckNumber(line.To, NumberRange.Amount, linear.Property("to"));
                if (line.From == line.To && !defects.Touches(path))
                {
                    Report(PolicyProblems.FlatLine, linear.Property("to"), ("value", Number(line.To)));
                }

                break;
            case StepScoring steps:
                CheckSteps(steps.Steps, path.Property("steps"));
                break;
            case DeductScoring deduct:
                CheckNumber(deduct.Each, NumberRange.NonNegativeAmount, path.Property("deduct").Property("each"));
                break;
        }
    }

    private void CheckSteps(ValueList<ScoringStep> steps, DocumentPath path)
    {
        CheckNotEmpty(steps, path);
        decimal? before = null;
        for (int i = 0; i < steps.Count; i++)
        {
            DocumentPath place = path.Item(i);
            DocumentPlace atLeast = place.Property("atLeast");
            CheckNumber(steps[i].AtLeast, NumberRange.Amount, atLeast);
            CheckNumber(steps[i].Share, NumberRange.Share, place.Property("share"));
            if (defects.Has(atLeast))
            {
                continue;
            }

            if (steps[i].AtLeast <= before)
            {
                Report(PolicyProblems.StepsNotRising, atLeast, ("value", Number(steps[i].AtLeast)), ("before", Number(before.Value)));
            }

            before = steps[i].AtLeast;
        }
    }

    private PolicyCodes CheckGrades(ValueList<Grade> grades, DocumentPath path)
    {
        CheckNotEmpty(grades, path);
        PolicyCodes codes = CheckRuleCodes(grades, path);
        if (grades.Count == 0)
        {
            codes.LoseAll();
        }

        // The order of grades is no order before each has its place.
        bool isOrdered = !defects.HasUnplaced(path);
        decimal? above = null;
        for (int i = 0; i < grades.Count; i++)
        {
            Grade grade = grades[i];
            DocumentPath place = path.Item(i);
            bool isLast = isOrdered && i == grades.Count - 1;
            CheckRule(grade, place);
            CheckNumber(grade.AtLeast, NumberRange.NonNegativeAmount, place.Property("atLeast"));
            above = isOrdered ? CheckBand(grade.AtLeast, above, isLast, place.Property("atLeast")) : null;
            if (isLast && grade.Requires is not null)
            {
                Report(PolicyProblems.LastGradeRequires, place.Property("requires"));
            }
            else
            {
                CheckCondition(grade.Requires, place.Property("requires"));
            }
        }

        return codes;
    }

    // Returns the least score that the next grade must stay below.
    private decimal? CheckBand(decimal atLeast, decimal? above, bool isLast, DocumentPlace place)
    {
        if (defects.Has(place) || !NumberRange.NonNegativeAmount.Contains(atLeast))
        {
            return above;
        }

        if (isLast && atLeast != 0)
        {
            Report(PolicyProblems.LastGradeNotZero, place, ("value", Number(atLeast)));
        }
        else if (atLeast >= above)
        {
            Report(PolicyProblems.GradesNotFalling, place, ("value", Number(atLeast)), ("above", Number(above.Value)));
        }

        return atLeast;
    }

    private void CheckAdjustment(Adjustment adjustment, PolicyCodes grades, DocumentPath path)
    {
        CheckRule(adjustment, path);
        CheckCondition(Measures.WhenOf(adjustment), path.Property("when"));
        switch (adjustment)
        {
            case Demotion a:
                CheckNumber(a.Steps, NumberRange.PositiveCount, path.Property("demoteBy"));
                break;
            case GradeCap a:
                CheckReference(a.Grade, grades, PolicyProblems.UnknownGrade, path.Property("capAt"));
                break;
            case GradeSetting a:
                CheckReference(a.Grade, grades, PolicyProblems.UnknownGrade, path.Property("setTo"));
                break;
        }
    }

    private void CheckOrganizationScheme(string code, int index, PolicyCodes schemes, PolicyCodes[] grades, DocumentPlace place)
    {
        if (!CheckReference(code, schemes, PolicyProblems.UnknownScheme, place))
        {
            return;
        }

        int other = 0;
        while (other < definition.Evaluation.Count && !string.Equals(definition.Evaluation[other].Code, code, StringComparison.Ordinal))
        {
            other++;
        }

        if (other == definition.Evaluation.Count)
        {
            return;
        }

        if (other >= index)
        {
            Report(PolicyProblems.SchemeNotEarlier, place, ("code", code));
        }
        else if (IsKnown(other) && IsKnown(index) && !HaveSameGrades(other, index))
        {
            string theirs = string.Join(", ", definition.Evaluation[other].Grades.Select(g => g.Code));
            Report(PolicyProblems.OtherGrades, place, ("code", code), ("grades", PolicyText.Shorten(theirs)));
        }

        bool IsKnown(int scheme) => grades[scheme].Lost == 0 && !defects.HasUnplaced(At("evaluation").Item(scheme).Property("grades"));
    }

    private bool HaveSameGrades(int one, int other) =>
        definition.Evaluation[one].Grades.Select(g => g.Code).SequenceEqual(definition.Evaluation[other].Grades.Select(g => g.Code), StringComparer.Ordinal);

    private void CheckQuotas(EvaluationScheme scheme, PolicyCodes grades, DocumentPath path)
    {
        for (int i = 0; i < scheme.Quotas.Count; i++)
        {
            GradeQuota quota = scheme.Quotas[i];
            DocumentPath place = path.Item(i);
            if (CheckReference(quota.Grade, grades, PolicyProblems.UnknownGrade, place.Property("grade"))
                && scheme.Grades.Count > 0 && string.Equals(scheme.Grades[^1].Code, quota.Grade, StringComparison.Ordinal))
            {
                Report(PolicyProblems.QuotaOnLastGrade, place.Property("grade"), ("code", quota.Grade));
            }

            CheckNumber(quota.Share, NumberRange.Share, place.Property("share"));
            CheckReference(quota.Among, grades, PolicyProblems.UnknownGrade, place.Property("among"));
            CheckDefined((int)quota.Base, 1, (int)QuotaBase.Exactly, nameof(QuotaBase), place.Property("base"));
            CheckDefined((int)quota.Rounding, 1, (int)QuotaRounding.Ceiling, nameof(QuotaRounding), place.Property("rounding"));
            CheckDefined((int)quota.Ties, 1, (int)QuotaTies.Order, nameof(QuotaTies), place.Property("ties"));
            CheckDefined((int)quota.GroupBy, 1, (int)QuotaGrouping.Position, nameof(QuotaGrouping), place.Property("groupBy"));
            CheckOrigin(quota.Basis, quota.Provenance, quota.LastReviewed, place, PolicyProperties.OfQuotas);
        }
    }
}
