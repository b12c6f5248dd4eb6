using System.Globalization;
using DuaCoSo.Domain.Evaluations;
using NodaTime.Text;

namespace DuaCoSo.Domain.Explanations;

/// <summary>Tells an explanation in words as a tree of lines, in one language.</summary>
internal sealed class ExplanationOutline
{
    private const int IdsShown = 12;

    private readonly Wording _words;
    private readonly Explanation _explanation;

    private ExplanationOutline(Explanation explanation, Language language)
    {
        _explanation = explanation;
        _words = new Wording(language);
    }

    /// <summary>The tree of lines: criteria, sum, grades, adjustments, quotas, what is missing for the next grade.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is <see langword="null"/>.</exception>
    public static Outline Of(Explanation explanation, Language language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return new ExplanationOutline(explanation, language).Whole();
    }

    private Outline Whole()
    {
        Evaluation evaluation = _explanation.Evaluation;
        var parts = new List<Outline>();
        if (!evaluation.IsAssessed)
        {
            parts.Add(Line(evaluation.Scored.HasEnoughDays ? Phrase.NoBasisAtAll : Phrase.TooFewDays));
        }

        parts.Add(Under(_words.Say(Phrase.Criteria), _explanation.Criteria.Select(Criterion)));
        if (evaluation.IsAssessed)
        {
            parts.AddRange(Sum());
            parts.Add(Under(_words.Say(Phrase.Grades), _explanation.Grades.Select(Grade)));
            AddUnlessEmpty(parts, Phrase.Adjustments, _explanation.Adjustments.Select(Adjustment));
            AddUnlessEmpty(parts, Phrase.Quotas, _explanation.Quotas.Select(Quota));
        }

        if (_explanation.Next is { } next)
        {
            parts.Add(Next(next));
        }

        return new(
            _words.Say(
                evaluation.IsAssessed ? Phrase.Headline : Phrase.HeadlineNotAssessed,
                ("scheme", _words.Name(_explanation.Scheme)),
                ("subject", evaluation.Subject.Key),
                ("period", _explanation.Period.ToString()),
                ("asOf", LocalDatePattern.Iso.Format(_explanation.AsOf)),
                ("score", evaluation.Score is { } score ? Number(score) : ""),
                ("grade", GradeName(evaluation.Grade))),
            [
                Line(
                    Phrase.PolicyGrounds,
                    ("policy", _explanation.Policy),
                    ("documents", string.Join(", ", _explanation.LegalBasis.Select(b => b.Number)))),
                .. Grounds(_explanation.Scheme),
                .. parts,
            ]);
    }

    private Outline Criterion(CriterionExplanation criterion)
    {
        Fraction weight = criterion.Score.Weight;
        string name = _words.Name(criterion.Rule);
        List<Outline> parts = [.. Grounds(criterion.Rule), Measure(criterion.Measured)];
        if (criterion.Score.Points is not { } points)
        {
            return new(_words.Say(Phrase.CriterionLeftOut, ("criterion", name), ("weight", Number(weight))), parts.ToValueList());
        }

        parts.Add(new(
            criterion.Absent switch
            {
                WhenAbsent.Full => _words.Say(Phrase.AbsentFull, ("points", Number(points))),
                WhenAbsent.Zero => _words.Say(Phrase.AbsentZero),
                _ => Scoring(criterion, criterion.Score.Value!.Value, points),
            },
            []));
        return new(_words.Say(Phrase.Criterion, ("criterion", name), ("points", Number(points)), ("weight", Number(weight))), parts.ToValueList());
    }

    private string Scoring(CriterionExplanation criterion, Fraction value, Fraction points)
    {
        string weight = _words.Term(criterion.Score.Weight);
        return criterion.Scoring switch
        {
            LinearScoring linear => _words.Say(
                Phrase.Linear,
                ("weight", weight),
                ("value", _words.Term(value)),
                ("from", Number(linear.From)),
                ("to", Number(linear.To)),
                ("points", Number(points))),
            StepScoring when criterion.Step is { } step => _words.Say(
                Phrase.Step,
                ("weight", weight),
                ("share", Number(step.Share)),
                ("atLeast", Number(step.AtLeast)),
                ("points", Number(points))),
            StepScoring => _words.Say(Phrase.NoStep),
            DeductScoring deduct => _words.Say(Phrase.Deduct, ("weight", weight), ("each", Number(deduct.Each)), ("value", _words.Term(value)), ("points", Number(points))),
            _ => _words.Say(Phrase.Direct, ("value", _words.Term(value)), ("weight", weight), ("points", Number(points))),
        };
    }

    private Outline Measure(MeasureExplanation measured)
    {
        string name = _words.Name(measured.Measure);
        string leftOut = measured.Records.Count(r => r.Amount is null).ToString(CultureInfo.InvariantCulture);
        string line = measured.Value.InCriterion is not { } value
                ? _words.Say(Phrase.NoValue, ("measure", name), ("leftOut", leftOut))
            : measured.Denominator is { } denominator
                ? _words.Say(
                    Phrase.Ratio,
                    ("measure", name),
                    ("numerator", _words.Term(measured.Numerator!.Value)),
                    ("denominator", _words.Term(denominator)),
                    ("value", Number(value)),
                    ("leftOut", leftOut))
            : measured.Numerator is null
                ? _words.Say(Phrase.Single, ("measure", name), ("value", Number(value)))
            : _words.Say(Phrase.Counted, ("measure", name), ("value", Number(value)), ("leftOut", leftOut));
        return Under(line, Alike(measured.Records)
            .OrderBy(g => g.Standing.Status, StringComparer.Ordinal).ThenBy(g => g.Standing.IsIncomplete).ThenBy(g => g.Standing.Amount ?? -Fraction.One)
            .Select(g => Records(g.Standing, g.Records)));
    }

    /// <summary>The records by how they stand, which those that follow each other often have in common.</summary>
    private static IEnumerable<(RecordStanding Standing, List<ExplainedRecord> Records)> Alike(ValueList<ExplainedRecord> records)
    {
        var groups = new Dictionary<RecordStanding, List<ExplainedRecord>>();
        RecordStanding? last = null;
        List<ExplainedRecord> group = [];
        foreach (ExplainedRecord record in records.AsSpan())
        {
            if (!ReferenceEquals(record.Standing, last))
            {
                last = record.Standing;
                if (!groups.TryGetValue(last, out List<ExplainedRecord>? own))
                {
                    groups.Add(last, own = []);
                }

                group = own;
            }

            group.Add(record);
        }

        return groups.Select(g => (g.Key, g.Value));
    }

    private Outline Records(RecordStanding standing, List<ExplainedRecord> records)
    {
        string word = _words.Say(Phrase.Status(standing.Status));
        string count = records.Count.ToString(CultureInfo.InvariantCulture);
        string ids = string.Join("; ", records.Take(IdsShown).Select(Record));
        if (records.Count > IdsShown)
        {
            ids = _words.Say(Phrase.MoreRecords, ("ids", ids), ("more", (records.Count - IdsShown).ToString(CultureInfo.InvariantCulture)));
        }

        word = standing.IsIncomplete ? _words.Say(Phrase.Incomplete, ("status", word)) : word;
        return standing.Amount is { } each
            ? Line(Phrase.Records, ("status", word), ("count", count), ("amount", _words.Term(each)), ("ids", ids))
            : Line(Phrase.RecordsLeftOut, ("status", word), ("count", count), ("ids", ids));
    }

    private static string Record(ExplainedRecord record)
    {
        string period = record.Period is { } p ? $" {p}" : "";
        string date = record.Date is { } d ? $" ({LocalDatePattern.Iso.Format(d)})" : "";
        return record.Id + period + date;
    }

    private IEnumerable<Outline> Sum()
    {
        Fraction scaling = _explanation.Evaluation.Scored.Scaling!.Value;
        yield return Line(
            Phrase.Sum,
            ("terms", string.Join(" + ", _explanation.Criteria.Where(c => c.Score.Points is not null).Select(c => _words.Term(c.Score.Points!.Value)))),
            ("points", Number(_explanation.Points)));
        yield return Line(
            Phrase.Scaling,
            ("all", _words.Term(_explanation.AllWeights)),
            ("counted", _words.Term(_explanation.CountedWeights)),
            ("scaling", Number(scaling)));
        yield return Line(
            Phrase.Score,
            ("points", _words.Term(_explanation.Points)),
            ("scaling", _words.Term(scaling)),
            ("exact", Number(_explanation.Points * scaling)),
            ("score", Number(_explanation.Evaluation.Score!.Value)));
    }

    private Outline Grade(GradeExplanation grade)
    {
        LocalizedText phrase = grade.IsGiven ? Phrase.GradeGiven : grade.IsScoreReached ? Phrase.GradeReached : Phrase.GradeNotReached;
        List<Outline> parts = [.. Grounds(grade.Rule)];
        if (grade.Requires is { } condition)
        {
            parts.Add(Condition(condition));
        }

        return new(_words.Say(phrase, ("grade", _words.Name(grade.Rule)), ("atLeast", Number(grade.AtLeast))), parts.ToValueList());
    }

    private Outline Condition(ConditionExplanation condition)
    {
        string truth = _words.Name(condition.Truth);
        return condition.Condition switch
        {
            Comparison comparison => new(
                _words.Say(
                    Phrase.Comparison,
                    ("measure", _words.Name(comparison.Measure)),
                    ("operator", Wording.Sign(comparison.Is)),
                    ("value", Number(comparison.Value)),
                    ("truth", truth)),
                [Measure(condition.Measured!)]),
            AllOf => Under(_words.Say(Phrase.AllOf, ("truth", truth)), condition.Parts.Select(Condition)),
            AnyOf => Under(_words.Say(Phrase.AnyOf, ("truth", truth)), condition.Parts.Select(Condition)),
            _ => Under(_words.Say(Phrase.Not, ("truth", truth)), condition.Parts.Select(Condition)),
        };
    }

    private Outline Adjustment(AdjustmentExplanation adjustment)
    {
        string line = adjustment.Held
            ? _words.Say(Phrase.AdjustmentHeld, ("adjustment", _words.Name(adjustment.Rule)), ("from", GradeName(adjustment.From)), ("to", GradeName(adjustment.To)))
            : _words.Say(Phrase.AdjustmentNotHeld, ("adjustment", _words.Name(adjustment.Rule)));
        Outline why = adjustment.When is { } when ? Condition(when)
            : adjustment.OrganizationGrade is { } grade ? Line(Phrase.OrganizationGrade, ("grade", GradeName(grade)))
            : Line(Phrase.NoOrganizationGrade);
        return new(line, [.. Grounds(adjustment.Rule), why]);
    }

    private Outline Quota(QuotaExplanation quota)
    {
        QuotaGroup group = quota.Standing.Group;
        string line = _words.Say(
            Phrase.Quota,
            ("grade", GradeName(quota.Quota.Grade)),
            ("share", Number(quota.Quota.Share)),
            ("base", group.Base.ToString(CultureInfo.InvariantCulture)),
            ("among", GradeName(quota.Quota.Among)),
            ("exact", Number(Fraction.FromDecimal(quota.Quota.Share) * group.Base)),
            ("cap", group.Cap.ToString(CultureInfo.InvariantCulture)),
            ("group", group.Key ?? _words.Say(quota.Quota.GroupBy switch
            {
                QuotaGrouping.Organization => Phrase.GroupWithoutOrganization,
                QuotaGrouping.Position => Phrase.GroupWithoutPosition,
                _ => Phrase.GroupOfAll,
            })),
            ("holders", group.Holders.ToString(CultureInfo.InvariantCulture)));
        List<Outline> parts = [.. Grounds(new RuleCitation { Code = quota.Quota.Grade, Title = null, Basis = quota.Quota.Basis, Provenance = quota.Quota.Provenance })];
        if (quota.Standing.Rank is not { } rank)
        {
            parts.Add(Line(Phrase.QuotaOther));
            return new(line, parts.ToValueList());
        }

        parts.Add(Line(
            quota.Standing.IsLowered ? Phrase.QuotaLowered : Phrase.QuotaKept,
            ("rank", rank.ToString(CultureInfo.InvariantCulture)),
            ("from", GradeName(quota.From)),
            ("to", GradeName(quota.To))));
        if (quota.Standing.IsTied)
        {
            parts.Add(Line(Phrase.QuotaTied, ("ties", _words.Name(quota.Quota.Ties))));
        }

        return new(line, parts.ToValueList());
    }

    private Outline Next(NextGradeExplanation next)
    {
        var parts = new List<Outline>
        {
            next.PointsShort.IsZero ? Line(Phrase.PointsEnough) : Line(Phrase.PointsShort, ("points", Number(next.PointsShort))),
        };
        if (next.UnmetCondition is { } condition)
        {
            parts.Add(new(_words.Say(Phrase.UnmetCondition), [Condition(condition)]));
        }

        if (next.HoldingAdjustments.Count > 0)
        {
            parts.Add(Line(Phrase.HoldingAdjustments, ("adjustments", string.Join(", ", next.HoldingAdjustments))));
        }

        if (!next.PointsShort.IsZero)
        {
            parts.AddRange(_explanation.Criteria.Select(Needed));
        }

        return new(_words.Say(Phrase.Next, ("grade", _words.Name(next.Rule))), parts.ToValueList());
    }

    private Outline Needed(CriterionExplanation criterion) => criterion.ForNextGrade is { } needed
        ? Line(
            needed.IsAtMost ? Phrase.NeededAtMost : Phrase.NeededAtLeast,
            ("criterion", _words.Name(criterion.Rule)),
            ("measure", _words.Name(criterion.Measured.Measure)),
            ("value", Number(needed.Value)))
        : Line(Phrase.NeededNone, ("criterion", _words.Name(criterion.Rule)));

    /// <summary>What a rule rests on, where the policy says it of the rule itself.</summary>
    private IEnumerable<Outline> Grounds(RuleCitation rule)
    {
        string[] grounds =
        [
            .. rule.Basis is { } basis ? [basis] : Array.Empty<string>(),
            .. rule.Provenance is not { } provenance ? Array.Empty<string>()
                : [provenance.StatedBy is { } document ? _words.Say(Phrase.GroundsStated, ("document", document)) : _words.Say(Phrase.GroundsAssumed)],
        ];
        if (grounds.Length > 0)
        {
            yield return Line(Phrase.Grounds, ("grounds", string.Join("; ", grounds)));
        }
    }

    private string GradeName(string code)
    {
        foreach (GradeExplanation grade in _explanation.Grades)
        {
            if (grade.Rule.Code == code)
            {
                return _words.Name(grade.Rule);
            }
        }

        return code;
    }

    private void AddUnlessEmpty(List<Outline> parts, LocalizedText heading, IEnumerable<Outline> lines)
    {
        Outline part = Under(_words.Say(heading), lines);
        if (part.Parts.Count > 0)
        {
            parts.Add(part);
        }
    }

    private Outline Line(LocalizedText phrase, params ReadOnlySpan<(string Name, string Value)> arguments) => new(_words.Say(phrase, arguments), []);

    private static Outline Under(string line, IEnumerable<Outline> parts) => new(line, parts.ToValueList());

    private string Number(Fraction number) => _words.Number(number);

    private string Number(decimal number) => _words.Number(Fraction.FromDecimal(number));
}
