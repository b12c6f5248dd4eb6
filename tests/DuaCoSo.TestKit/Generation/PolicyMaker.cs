using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.TestKit.Generation;

/// <summary>Policies of one or two versions, with rules of every kind.</summary>
internal sealed class PolicyMaker(Scene scene)
{
    private readonly Draw _draw = scene.Draw;

    public ValueList<PolicyDefinition> Versions()
    {
        LocalDate from = _draw.Chance(65) ? scene.First.PlusDays(-_draw.Between(30, 800)) : scene.Day();
        LocalDate? to = _draw.Chance(75) ? null : LocalDate.Max(from, scene.Day());
        if (_draw.Chance(9))
        {
            // E lies outside the policy's interval, or nearly so.
            return
            [
                Version(_draw.Chance(50)
                    ? new(scene.First.PlusDays(-300), scene.First.PlusDays(-_draw.Between(0, 20)))
                    : DateRange.Since(scene.Last.PlusDays(_draw.Between(0, 20)))),
            ];
        }

        PolicyDefinition first = Version(new(from, to));
        if (_draw.Chance(55))
        {
            return [first];
        }

        LocalDate end = LocalDate.Max(from, scene.Day());
        LocalDate start = end.PlusDays(_draw.Chance(85) ? 1 : _draw.Between(2, 30));
        return [first with { Effective = new(from, end) }, Changed(first) with { Effective = new(start, to > start ? to : null) }];
    }

    private static LocalizedText Title(string text) => new(text, text);

    private PolicyDefinition Version(DateRange effective)
    {
        var rules = Enumerable.Range(1, _draw.Between(2, 4)).Select(n => Obligation($"ob{n}")).ToValueList();
        return new()
        {
            Id = "generated",
            Title = Title("Generated"),
            Province = "99",
            LegalBasis = [new LegalBasis { Number = "141-QĐ/TU", Issued = new LocalDate(2014, 1, 1), Issuer = "Ban Thường vụ" }],
            Effective = effective,
            Calendar = TimeMaker.Calendar(scene),
            Periods = TimeMaker.Scheme(_draw),
            Assignments = Assignments(),
            Obligations = rules,
            Petitions = Petitions(),
            Tasks = new() { PoorCredit = _draw.Of(0.3m, 0.5m, 0.7m) },
            Feedback = _draw.Chance(75) ? new() { Roles = _draw.Some(Words.Roles, 1, 3).ToValueList() } : null,
            Evaluation = new EvaluationMaker(scene, [.. rules.Select(r => r.Code)]).Schemes(),
        };
    }

    /// <summary>A later version: some rules as they were, some changed, perhaps one more or less, perhaps another cut-off.</summary>
    private PolicyDefinition Changed(PolicyDefinition first)
    {
        List<ObligationRule> rules = [.. first.Obligations.Select(r => _draw.Chance(45) ? r : Obligation(r.Code))];
        if (_draw.Chance(20))
        {
            rules.Add(Obligation("ob9"));
        }

        PolicyDefinition second = Version(first.Effective);
        bool keepsEvaluation = _draw.Chance(40);
        bool dropsRule = !keepsEvaluation && _draw.Chance(30);
        rules = dropsRule ? rules[1..] : rules;
        return second with
        {
            Calendar = _draw.Chance(50) ? first.Calendar : second.Calendar,
            Periods = _draw.Chance(40) ? first.Periods : second.Periods,
            Assignments = _draw.Chance(50) ? first.Assignments : second.Assignments,
            Obligations = rules.ToValueList(),
            Petitions = _draw.Chance(50) ? first.Petitions : second.Petitions,
            Evaluation = keepsEvaluation ? first.Evaluation : new EvaluationMaker(scene, [.. rules.Select(r => r.Code)]).Schemes(),
        };
    }

    private ObligationSelector Selector() => new()
    {
        Roles = _draw.Chance(75) ? _draw.Some(Words.Roles, 1, 2).ToValueList() : [],
        AssigneeKinds = _draw.Chance(12) ? _draw.Some(Enum.GetValues<PartyKind>(), 2, 4).ToValueList() : [],
        Positions = _draw.Chance(8) ? _draw.Some(Words.Positions, 1, 2).ToValueList() : [],
        LocalityLevels = _draw.Chance(25) ? [LocalityLevel.Commune, .. _draw.Some([LocalityLevel.District], 0, 1)] : [],
        LocalityTraits = _draw.Chance(20) ? _draw.Some(Words.Traits, 1, 2).ToValueList() : [],
        Sectors = _draw.Chance(6) ? _draw.Some(Words.Sectors, 1, 2).ToValueList() : [],
    };

    private ObligationRule Obligation(string code)
    {
        int minimum = _draw.Weighted((55, 1), (10, 5), (20, 15), (15, 40));
        return _draw.Chance(45)
            ? new FrequencyRule
            {
                Code = code,
                Title = Title(code),
                AppliesTo = Selector(),
                Every = TimeMaker.Series(scene),
                MinimumDaysInForce = minimum,
                Activities = _draw.Some(Words.Visits, 1, 2).ToValueList(),
                AtLeast = _draw.Weighted((45, 1), (30, 2), (25, 3)),
                PerformedBy = _draw.Chance(25) ? _draw.Some(Words.Performers, 1, 2).ToValueList() : [],
                RequiredContents = _draw.Chance(20) ? _draw.Some(Words.Contents, 1, 2).ToValueList() : [],
                CountsOn = _draw.Weighted((70, CountsOn.Any), (12, CountsOn.Weekend), (18, CountsOn.WorkingDay)),
            }
            : new SubmissionRule
            {
                Code = code,
                Title = Title(code),
                AppliesTo = Selector(),
                Every = TimeMaker.Series(scene),
                MinimumDaysInForce = minimum,
                Activities = _draw.Some(Words.Papers, 1, 2).ToValueList(),
                RequiredContents = _draw.Chance(45) ? _draw.Some(Words.Contents, 1, 2).ToValueList() : [],
                Due = TimeMaker.Due(_draw),
                LateCredit = _draw.Of(0m, 0.5m, 0.7m, 1m),
                IncompleteCredit = _draw.Of(0m, 0.3m, 0.5m, 1m),
                Recipient = _draw.Weighted(
                    (40, null),
                    (10, Recipient.Of(Words.Department)),
                    (50, Recipient.HoldersOf(_draw.Of(Words.Roles), _draw.Weighted((45, LocalityLevel.District), (40, LocalityLevel.Province), (15, LocalityLevel.Commune))))),
            };
    }

    private ValueList<AssignmentRule> Assignments()
    {
        AssignmentRule[] rules =
        [
            Rule("lead", AssignmentRole.InCharge) with
            {
                LocalityLevel = LocalityLevel.Commune,
                LocalityTraits = _draw.Chance(30) ? [_draw.Of(Words.Traits)] : [],
            },
            Rule("district-lead", AssignmentRole.InCharge) with { LocalityLevel = LocalityLevel.District },
            Rule("sectors", AssignmentRole.Monitor) with { Sectors = _draw.Some(Words.Sectors, 1, 2).ToValueList() },
            Rule("focal-point", AssignmentRole.Sponsor) with { Matters = _draw.Some(Words.Matters, 1, 2).ToValueList() },
        ];
        return _draw.Some(rules, 0, 4).ToValueList();
    }

    private AssignmentRule Rule(string code, AssignmentRole role)
    {
        int least = _draw.Weighted((25, 0), (60, 1), (15, 2));
        int leastOfAssignee = _draw.Weighted((70, 1), (30, 2));
        return new()
        {
            Code = code,
            Role = role,
            AssigneeKinds = _draw.Chance(35) ? _draw.Some(Enum.GetValues<PartyKind>(), 2, 4).ToValueList() : [],
            MinPerTarget = least,
            MaxPerTarget = _draw.Chance(30) ? null : Math.Max(1, least) + _draw.Weighted((70, 0), (30, 1)),
            MinPerAssignee = _draw.Chance(50) ? null : leastOfAssignee,
            MaxPerAssignee = _draw.Chance(20) ? null : leastOfAssignee + _draw.Weighted((70, 0), (30, 1)),
        };
    }

    private ValueList<PetitionRule> Petitions()
    {
        PetitionRule[] rules = [.. Words.Categories.Take(2).Select(c => Petition(c)), Petition(category: null)];
        return _draw.Some(rules, 1, 3).ToValueList();
    }

    private PetitionRule Petition(PetitionCategory? category) => new()
    {
        Category = category,
        AnswerWithin = _draw.Chance(50) ? AnswerTerm.Days(_draw.Between(0, 40)) : AnswerTerm.WorkingDays(_draw.Between(1, 20)),
        Extension = _draw.Chance(50) ? new() { Days = _draw.Between(1, 15), AtMost = _draw.Between(1, 2) } : null,
        Roll = _draw.Weighted((60, Roll.None), (25, Roll.Next), (15, Roll.Previous)),
    };
}
