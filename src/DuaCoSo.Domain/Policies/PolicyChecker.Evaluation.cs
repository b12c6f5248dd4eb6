using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Policies;

/// <content>Evaluation schemes.</content>
internal sealed partial class PolicyChecker
{
    private void CheckEvaluation()
    {
        const string path = "$.evaluation";
        ValueList<EvaluationScheme> schemes = definition.Evaluation;
        PolicyCodes codes = CheckRuleCodes(schemes, path);
        ReferToObligationsAndSchemes(codes);
        var grades = new PolicyCodes[schemes.Count];
        for (int i = 0; i < schemes.Count; i++)
        {
            string place = Item(path, i);
            CheckScheme(schemes[i], place);
            CheckCriteria(schemes[i], place + ".criteria");
            grades[i] = CheckGrades(schemes[i].Grades, place + ".grades");
            if (defects.HasUnplaced(path) && !IsCode(schemes[i].Code, place + ".code"))
            {
                // What it inherits cannot be known.
                grades[i].LoseAll();
            }

            ReferToGrades(schemes[i], grades[i], place);
            CheckRuleCodes(schemes[i].Adjustments, place + ".adjustments");
            for (int j = 0; j < schemes[i].Adjustments.Count; j++)
            {
                string adjustment = Item(place + ".adjustments", j);
                CheckAdjustment(schemes[i].Adjustments[j], grades[i], adjustment);
                if (schemes[i].Adjustments[j] is NotAboveOrganization notAbove)
                {
                    CheckOrganizationScheme(notAbove.Scheme, i, codes, grades, adjustment + ".notAboveOrganization");
                }
            }

            CheckQuotas(schemes[i], grades[i], place + ".quotas");
        }
    }

    /// <summary>Notes every reference before any is judged, so that those that an unreadable code explains are known.</summary>
    private void ReferToObligationsAndSchemes(PolicyCodes schemes)
    {
        for (int i = 0; i < definition.Evaluation.Count; i++)
        {
            EvaluationScheme scheme = definition.Evaluation[i];
            string path = Item("$.evaluation", i);
            for (int j = 0; j < scheme.Criteria.Count; j++)
            {
                ReferToObligation(scheme.Criteria[j].Measure, Item(path + ".criteria", j) + ".measure");
            }

            for (int j = 0; j < scheme.Grades.Count; j++)
            {
                WalkMeasures(scheme.Grades[j].Requires, Item(path + ".grades", j) + ".requires", ReferToObligation);
            }

            for (int j = 0; j < scheme.Adjustments.Count; j++)
            {
                string place = Item(path + ".adjustments", j);
                WalkMeasures(Measures.WhenOf(scheme.Adjustments[j]), place + ".when", ReferToObligation);
                if (scheme.Adjustments[j] is NotAboveOrganization other && !defects.Has(place + ".notAboveOrganization"))
                {
                    schemes.Refer(other.Scheme);
                }
            }
        }
    }

    private void ReferToObligation(Measure measure, string path)
    {
        if (measure is ObligationMeasure obligation && !defects.Has(path + ".obligation"))
        {
            _obligations.Refer(obligation.Obligation);
        }
    }

    private void ReferToGrades(EvaluationScheme scheme, PolicyCodes grades, string path)
    {
        for (int j = 0; j < scheme.Adjustments.Count; j++)
        {
            string place = Item(path + ".adjustments", j);
            Refer(scheme.Adjustments[j] is GradeCap cap ? cap.Grade : null, place + ".capAt");
            Refer(scheme.Adjustments[j] is GradeSetting setting ? setting.Grade : null, place + ".setTo");
        }

        for (int j = 0; j < scheme.Quotas.Count; j++)
        {
            string place = Item(path + ".quotas", j);
            Refer(scheme.Quotas[j].Grade, place + ".grade");
            Refer(scheme.Quotas[j].Among, place + ".among");
        }

        void Refer(string? grade, string place)
        {
            if (grade is not null && !defects.Has(place))
            {
                grades.Refer(grade);
            }
        }
    }

    private void CheckScheme(EvaluationScheme scheme, string path)
    {
        CheckRule(scheme, path);
        CheckDefined((int)scheme.Period, 1, (int)PeriodKind.Term, nameof(PeriodKind), path + ".period");
        SubjectSelector subjects = scheme.Subjects;
        CheckDefined(subjects.Kinds, k => (int)k, PartyKinds, path + ".subjects.kinds");
        CheckCodes(subjects.Positions, p => p.Code, path + ".subjects.positions");
        CheckCodes(subjects.Roles, r => r.Code, path + ".subjects.roles");
        CheckNumber(subjects.MinimumDaysInForce, NumberRange.PositiveDays, path + ".subjects.minimumDaysInForce");
    }

    private void CheckCriteria(EvaluationScheme scheme, string path)
    {
        CheckNotEmpty(scheme.Criteria, path);
        CheckRuleCodes(scheme.Criteria, path);
        for (int i = 0; i < scheme.Criteria.Count; i++)
        {
            Criterion criterion = scheme.Criteria[i];
            string place = Item(path, i);
            CheckRule(criterion, place);
            CheckNumber(criterion.Weight, NumberRange.Weight, place + ".weight");
            CheckMeasure(criterion.Measure, place + ".measure");
            CheckScoring(criterion.Scoring, place + ".scoring");
            CheckDefined((int)criterion.WhenAbsent, 1, (int)WhenAbsent.Zero, nameof(WhenAbsent), place + ".whenAbsent");
        }
    }

    private void CheckMeasure(Measure measure, string path)
    {
        switch (measure)
        {
            case ObligationMeasure m:
                CheckReference(m.Obligation, _obligations, PolicyProblems.UnknownObligation, path + ".obligation");
                CheckDefined((int)m.Figure, 1, (int)ObligationFigure.LateCount, nameof(ObligationFigure), path + ".as");
                break;
            case PetitionMeasure m:
                CheckDefined((int)m.Figure, 1, (int)PetitionFigure.OverdueCount, nameof(PetitionFigure), path + ".petitions");
                break;
            case TaskMeasure m:
                CheckDefined((int)m.Figure, 1, (int)TaskFigure.PoorCount, nameof(TaskFigure), path + ".tasks");
                break;
            case ContributionMeasure m:
                CheckCode(m.Kind.Code, path + ".kind");
                break;
            case FeedbackMeasure m:
                CheckDefined((int)m.Figure, 1, (int)FeedbackFigure.Coverage, nameof(FeedbackFigure), path + ".feedback");
                break;
            case ManualMeasure m:
                CheckCode(m.Criterion, path + ".manual");
                break;
            case CustomMeasure m:
                CheckCode(m.Name, path + ".custom");
                break;
        }
    }

    private void CheckScoring(Scoring scoring, string path)
    {
        switch (scoring)
        {
            case LinearScoring line:
                CheckNumber(line.From, NumberRange.Amount, path + ".linear.from");
                CheckNumber(line.To, NumberRange.Amount, path + ".linear.to");
                if (line.From == line.To && !defects.Touches(path))
                {
                    Report(PolicyProblems.FlatLine, path + ".linear.to", ("value", Number(line.To)));
                }

                break;
            case StepScoring steps:
                CheckSteps(steps.Steps, path + ".steps");
                break;
            case DeductScoring deduct:
                CheckNumber(deduct.Each, NumberRange.NonNegativeAmount, path + ".deduct.each");
                break;
        }
    }

    private void CheckSteps(ValueList<ScoringStep> steps, string path)
    {
        CheckNotEmpty(steps, path);
        decimal? before = null;
        for (int i = 0; i < steps.Count; i++)
        {
            string place = Item(path, i);
            string atLeast = place + ".atLeast";
            CheckNumber(steps[i].AtLeast, NumberRange.Amount, atLeast);
            CheckNumber(steps[i].Share, NumberRange.Share, place + ".share");
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

    private PolicyCodes CheckGrades(ValueList<Grade> grades, string path)
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
            string place = Item(path, i);
            bool isLast = isOrdered && i == grades.Count - 1;
            CheckRule(grade, place);
            CheckNumber(grade.AtLeast, NumberRange.NonNegativeAmount, place + ".atLeast");
            above = isOrdered ? CheckBand(grade.AtLeast, above, isLast, place + ".atLeast") : null;
            if (isLast && grade.Requires is not null)
            {
                Report(PolicyProblems.LastGradeRequires, place + ".requires");
            }
            else
            {
                CheckCondition(grade.Requires, place + ".requires");
            }
        }

        return codes;
    }

    // Returns the least score that the next grade must stay below.
    private decimal? CheckBand(decimal atLeast, decimal? above, bool isLast, string path)
    {
        if (defects.Has(path) || !NumberRange.NonNegativeAmount.Contains(atLeast))
        {
            return above;
        }

        if (isLast && atLeast != 0)
        {
            Report(PolicyProblems.LastGradeNotZero, path, ("value", Number(atLeast)));
        }
        else if (atLeast >= above)
        {
            Report(PolicyProblems.GradesNotFalling, path, ("value", Number(atLeast)), ("above", Number(above.Value)));
        }

        return atLeast;
    }

    private void CheckAdjustment(Adjustment adjustment, PolicyCodes grades, string path)
    {
        CheckRule(adjustment, path);
        CheckCondition(Measures.WhenOf(adjustment), path + ".when");
        switch (adjustment)
        {
            case Demotion a:
                CheckNumber(a.Steps, NumberRange.PositiveCount, path + ".demoteBy");
                break;
            case GradeCap a:
                CheckReference(a.Grade, grades, PolicyProblems.UnknownGrade, path + ".capAt");
                break;
            case GradeSetting a:
                CheckReference(a.Grade, grades, PolicyProblems.UnknownGrade, path + ".setTo");
                break;
        }
    }

    private void CheckOrganizationScheme(string code, int index, PolicyCodes schemes, PolicyCodes[] grades, string path)
    {
        if (!CheckReference(code, schemes, PolicyProblems.UnknownScheme, path))
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
            Report(PolicyProblems.SchemeNotEarlier, path, ("code", code));
        }
        else if (IsKnown(other) && IsKnown(index) && !HaveSameGrades(other, index))
        {
            string theirs = string.Join(", ", definition.Evaluation[other].Grades.Select(g => g.Code));
            Report(PolicyProblems.OtherGrades, path, ("code", code), ("grades", PolicyText.Shorten(theirs)));
        }

        bool IsKnown(int scheme) => grades[scheme].Lost == 0 && !defects.HasUnplaced(Item("$.evaluation", scheme) + ".grades");
    }

    private bool HaveSameGrades(int one, int other) =>
        definition.Evaluation[one].Grades.Select(g => g.Code).SequenceEqual(definition.Evaluation[other].Grades.Select(g => g.Code), StringComparer.Ordinal);

    private void CheckQuotas(EvaluationScheme scheme, PolicyCodes grades, string path)
    {
        for (int i = 0; i < scheme.Quotas.Count; i++)
        {
            GradeQuota quota = scheme.Quotas[i];
            string place = Item(path, i);
            if (CheckReference(quota.Grade, grades, PolicyProblems.UnknownGrade, place + ".grade")
                && scheme.Grades.Count > 0 && string.Equals(scheme.Grades[^1].Code, quota.Grade, StringComparison.Ordinal))
            {
                Report(PolicyProblems.QuotaOnLastGrade, place + ".grade", ("code", quota.Grade));
            }

            CheckNumber(quota.Share, NumberRange.Share, place + ".share");
            CheckReference(quota.Among, grades, PolicyProblems.UnknownGrade, place + ".among");
            CheckDefined((int)quota.Base, 1, (int)QuotaBase.Exactly, nameof(QuotaBase), place + ".base");
            CheckDefined((int)quota.Rounding, 1, (int)QuotaRounding.Ceiling, nameof(QuotaRounding), place + ".rounding");
            CheckDefined((int)quota.Ties, 1, (int)QuotaTies.Order, nameof(QuotaTies), place + ".ties");
            CheckDefined((int)quota.GroupBy, 1, (int)QuotaGrouping.Position, nameof(QuotaGrouping), place + ".groupBy");
            CheckOrigin(quota.Basis, quota.Provenance, quota.LastReviewed, place, PolicyProperties.OfQuotas);
        }
    }
}
