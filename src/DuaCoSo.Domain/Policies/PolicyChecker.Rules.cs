using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;

namespace DuaCoSo.Domain.Policies;

/// <summary>Assignment, obligation, petition, task and feedback rules.</summary>
internal sealed partial class PolicyChecker
{
    private const int PartyKinds = (int)PartyKind.Committee;

    private PolicyCodes _obligations = new();

    private void CheckAssignments()
    {
        DocumentPath path = At("assignments");
        CheckRuleCodes(definition.Assignments, path);
        for (int i = 0; i < definition.Assignments.Count; i++)
        {
            CheckAssignment(definition.Assignments[i], path.Item(i));
        }
    }

    private void CheckAssignment(AssignmentRule rule, DocumentPath path)
    {
        CheckRule(rule, path);
        CheckCode(rule.Role.Code, path.Property("role"));
        CheckDefined(rule.AssigneeKinds, k => (int)k, PartyKinds, path.Property("assigneeKinds"));
        CheckTargets(rule, path);
        CheckCodes(rule.LocalityTraits, t => t.Code, path.Property("localityTraits"));
        CheckCodes(rule.Sectors, s => s.Code, path.Property("sectors"));
        CheckCodes(rule.Matters, m => m.Key, path.Property("matters"));
        CheckLimits(rule.MinPerTarget, rule.MaxPerTarget, path.Property("minPerTarget"), path.Property("maxPerTarget"));
        CheckLimits(rule.MinPerAssignee, rule.MaxPerAssignee, path.Property("minPerAssignee"), path.Property("maxPerAssignee"));
    }

    private void CheckTargets(AssignmentRule rule, DocumentPath path)
    {
        if (rule.LocalityLevel is { } level)
        {
            CheckCode(level.Code, path.Property("localityLevel"));
        }

        var given = new List<string>(3);
        AddIf(rule.LocalityLevel is not null, "localityLevel");
        AddIf(rule.Sectors.Count > 0, "sectors");
        AddIf(rule.Matters.Count > 0, "matters");
        if (defects.Has(path))
        {
            return;
        }

        if (given.Count == 0)
        {
            Report(PolicyProblems.NoTarget, path, ("accepted", "localityLevel, sectors, matters"));
        }
        else if (given.Count > 1)
        {
            Report(PolicyProblems.SeveralTargets, path.Property(given[1]), ("given", string.Join(", ", given)));
        }
        else if (rule.LocalityTraits.Count > 0 && !given.Contains("localityLevel", StringComparer.Ordinal))
        {
            Report(PolicyProblems.TraitsWithoutLevel, path.Property("localityTraits"));
        }

        void AddIf(bool isGiven, string name)
        {
            if (isGiven || defects.Touches(path.Property(name)))
            {
                given.Add(name);
            }
        }
    }

    private void CheckLimits(int? least, int? greatest, DocumentPlace leastPlace, DocumentPlace greatestPlace)
    {
        CheckNumber(least, NumberRange.Count, leastPlace);
        CheckNumber(greatest, NumberRange.Count, greatestPlace);
        if (greatest < least && !defects.Has(leastPlace) && NumberRange.Count.Contains(least.Value) && NumberRange.Count.Contains(greatest.Value))
        {
            Report(PolicyProblems.LeastOverGreatest, greatestPlace, ("least", Number(least.Value)), ("greatest", Number(greatest.Value)));
        }
    }

    private void CheckObligations()
    {
        DocumentPath path = At("obligations");
        _obligations = CheckRuleCodes(definition.Obligations, path);
        for (int i = 0; i < definition.Obligations.Count; i++)
        {
            CheckObligation(definition.Obligations[i], path.Item(i));
        }
    }

    private void CheckObligation(ObligationRule rule, DocumentPath path)
    {
        CheckRule(rule, path);
        CheckSelector(rule.AppliesTo, path.Property("appliesTo"));
        CheckActivities(rule, path.Property("activity"));
        if (rule.Every == default)
        {
            Report(PolicyProblems.UndefinedValue, path.Property("every"), ("value", ""), ("type", nameof(Time.PeriodSeries)));
        }

        if (rule is FrequencyRule frequency)
        {
            CheckNumber(frequency.AtLeast, NumberRange.Frequency, path.Property("atLeast"));
            CheckCodes(frequency.PerformedBy, p => p.Code, path.Property("performedBy"));
            CheckDefined((int)frequency.CountsOn, 1, (int)CountsOn.WorkingDay, nameof(CountsOn), path.Property("countsOn"));
        }
        else if (rule is SubmissionRule submission)
        {
            CheckRecipient(submission.Recipient, path.Property("recipient"));
            CheckNumber(submission.LateCredit, NumberRange.Share, path.Property("lateCredit"));
            CheckNumber(submission.IncompleteCredit, NumberRange.Share, path.Property("incompleteCredit"));
        }

        CheckCodes(rule.RequiredContents, c => c.Code, path.Property("requiredContents"));
        CheckNumber(rule.MinimumDaysInForce, NumberRange.PositiveDays, path.Property("minimumDaysInForce"));
    }

    private void CheckSelector(ObligationSelector selector, DocumentPath path)
    {
        CheckCodes(selector.Roles, r => r.Code, path.Property("roles"));
        CheckDefined(selector.AssigneeKinds, k => (int)k, PartyKinds, path.Property("assigneeKinds"));
        CheckCodes(selector.Positions, p => p.Code, path.Property("positions"));
        CheckCodes(selector.LocalityLevels, l => l.Code, path.Property("localityLevels"));
        CheckCodes(selector.LocalityTraits, t => t.Code, path.Property("localityTraits"));
        CheckCodes(selector.Sectors, s => s.Code, path.Property("sectors"));
    }

    // One kind stands in a file by itself, without a list around it.
    private void CheckActivities(ObligationRule rule, DocumentPath path)
    {
        CheckNotEmpty(rule.Activities, path);
        if (rule.Activities.Count == 1 && !defects.Has(path))
        {
            CheckCode(rule.Activities[0].Code, defects.Has(path.Item(0)) ? path.Item(0) : path.Place);
        }
        else
        {
            CheckCodes(rule.Activities, a => a.Code, path);
        }
    }

    private void CheckRecipient(Recipient? recipient, DocumentPath path)
    {
        if (recipient is null)
        {
            return;
        }

        if (recipient.Party is { } party)
        {
            CheckCode(party.Key, path.Property("party"));
        }
        else
        {
            CheckCode(recipient.Role?.Code ?? "", path.Property("role"));
            CheckCode(recipient.Level?.Code ?? "", path.Property("level"));
        }
    }

    private void CheckPetitions()
    {
        DocumentPath path = At("petitions");
        var places = new Dictionary<string, DocumentPlace>(StringComparer.Ordinal);
        for (int i = 0; i < definition.Petitions.Count; i++)
        {
            PetitionRule rule = definition.Petitions[i];
            DocumentPath place = path.Item(i);
            CheckCategory(rule.Category, places, place.Property("category"));
            CheckOrigin(rule.Basis, rule.Provenance, rule.LastReviewed, place, PolicyProperties.OfPetitions);
            if (rule.Extension is { } extension)
            {
                DocumentPath term = place.Property("extension");
                CheckNumber(extension.Days, NumberRange.PositiveDays, term.Property("days"));
                CheckNumber(extension.AtMost, NumberRange.PositiveCount, term.Property("atMost"));
            }

            CheckDefined((int)rule.Roll, 0, (int)Time.Roll.Previous, nameof(Time.Roll), place.Property("roll"));
        }
    }

    private void CheckCategory(PetitionCategory? category, Dictionary<string, DocumentPlace> places, DocumentPlace place)
    {
        string code = category?.Code ?? PetitionRule.EveryCategory;
        if (category is not null)
        {
            CheckCode(code, place);
            Demand(!string.Equals(code, PetitionRule.EveryCategory, StringComparison.Ordinal), PolicyProblems.ReservedCategory, code, place);
        }

        if (TextKey.IsValid(code) && !defects.Has(place) && !places.TryAdd(code, place))
        {
            Report(PolicyProblems.DuplicateCategory, place, ("category", code), ("first", places[code].ToString()));
        }
    }

    private void CheckTasks()
    {
        DocumentPath path = At("tasks");
        TaskRule rule = definition.Tasks;
        CheckNumber(rule.PoorCredit, NumberRange.Share, path.Property("poorCredit"));
        CheckOrigin(rule.Basis, rule.Provenance, rule.LastReviewed, path, PolicyProperties.OfTasks);
    }

    private void CheckFeedback()
    {
        if (definition.Feedback is { } rule)
        {
            DocumentPath path = At("feedback");
            CheckNotEmpty(rule.Roles, path.Property("roles"));
            CheckCodes(rule.Roles, r => r.Code, path.Property("roles"));
            CheckOrigin(rule.Basis, rule.Provenance, rule.LastReviewed, path, PolicyProperties.OfFeedback);
        }
    }
}
