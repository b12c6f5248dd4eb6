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
        const string path = "$.assignments";
        CheckRuleCodes(definition.Assignments, path);
        for (int i = 0; i < definition.Assignments.Count; i++)
        {
            CheckAssignment(definition.Assignments[i], Item(path, i));
        }
    }

    private void CheckAssignment(AssignmentRule rule, string path)
    {
        CheckRule(rule, path);
        CheckCode(rule.Role.Code, path + ".role");
        CheckDefined(rule.AssigneeKinds, k => (int)k, PartyKinds, path + ".assigneeKinds");
        CheckTargets(rule, path);
        CheckCodes(rule.LocalityTraits, t => t.Code, path + ".localityTraits");
        CheckCodes(rule.Sectors, s => s.Code, path + ".sectors");
        CheckCodes(rule.Matters, m => m.Key, path + ".matters");
        CheckLimits(rule.MinPerTarget, rule.MaxPerTarget, path + ".minPerTarget", path + ".maxPerTarget");
        CheckLimits(rule.MinPerAssignee, rule.MaxPerAssignee, path + ".minPerAssignee", path + ".maxPerAssignee");
    }

    private void CheckTargets(AssignmentRule rule, string path)
    {
        if (rule.LocalityLevel is { } level)
        {
            CheckCode(level.Code, path + ".localityLevel");
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
            Report(PolicyProblems.SeveralTargets, $"{path}.{given[1]}", ("given", string.Join(", ", given)));
        }
        else if (rule.LocalityTraits.Count > 0 && !given.Contains("localityLevel", StringComparer.Ordinal))
        {
            Report(PolicyProblems.TraitsWithoutLevel, path + ".localityTraits");
        }

        void AddIf(bool isGiven, string name)
        {
            if (isGiven || defects.Touches($"{path}.{name}"))
            {
                given.Add(name);
            }
        }
    }

    private void CheckLimits(int? least, int? greatest, string leastPath, string greatestPath)
    {
        CheckNumber(least, NumberRange.Count, leastPath);
        CheckNumber(greatest, NumberRange.Count, greatestPath);
        if (greatest < least && !defects.Has(leastPath) && NumberRange.Count.Contains(least.Value) && NumberRange.Count.Contains(greatest.Value))
        {
            Report(PolicyProblems.LeastOverGreatest, greatestPath, ("least", Number(least.Value)), ("greatest", Number(greatest.Value)));
        }
    }

    private void CheckObligations()
    {
        const string path = "$.obligations";
        _obligations = CheckRuleCodes(definition.Obligations, path);
        for (int i = 0; i < definition.Obligations.Count; i++)
        {
            CheckObligation(definition.Obligations[i], Item(path, i));
        }
    }

    private void CheckObligation(ObligationRule rule, string path)
    {
        CheckRule(rule, path);
        CheckSelector(rule.AppliesTo, path + ".appliesTo");
        CheckActivities(rule, path + ".activity");
        if (rule.Every == default)
        {
            Report(PolicyProblems.UndefinedValue, path + ".every", ("value", ""), ("type", nameof(Time.PeriodSeries)));
        }

        if (rule is FrequencyRule frequency)
        {
            CheckNumber(frequency.AtLeast, NumberRange.Frequency, path + ".atLeast");
            CheckCodes(frequency.PerformedBy, p => p.Code, path + ".performedBy");
            CheckDefined((int)frequency.CountsOn, 1, (int)CountsOn.WorkingDay, nameof(CountsOn), path + ".countsOn");
        }
        else if (rule is SubmissionRule submission)
        {
            CheckRecipient(submission.Recipient, path + ".recipient");
            CheckNumber(submission.LateCredit, NumberRange.Share, path + ".lateCredit");
            CheckNumber(submission.IncompleteCredit, NumberRange.Share, path + ".incompleteCredit");
        }

        CheckCodes(rule.RequiredContents, c => c.Code, path + ".requiredContents");
        CheckNumber(rule.MinimumDaysInForce, NumberRange.PositiveDays, path + ".minimumDaysInForce");
    }

    private void CheckSelector(ObligationSelector selector, string path)
    {
        CheckCodes(selector.Roles, r => r.Code, path + ".roles");
        CheckDefined(selector.AssigneeKinds, k => (int)k, PartyKinds, path + ".assigneeKinds");
        CheckCodes(selector.Positions, p => p.Code, path + ".positions");
        CheckCodes(selector.LocalityLevels, l => l.Code, path + ".localityLevels");
        CheckCodes(selector.LocalityTraits, t => t.Code, path + ".localityTraits");
        CheckCodes(selector.Sectors, s => s.Code, path + ".sectors");
    }

    // One kind stands in a file by itself, without a list around it.
    private void CheckActivities(ObligationRule rule, string path)
    {
        CheckNotEmpty(rule.Activities, path);
        if (rule.Activities.Count == 1 && !defects.Has(path))
        {
            CheckCode(rule.Activities[0].Code, defects.Has(Item(path, 0)) ? Item(path, 0) : path);
        }
        else
        {
            CheckCodes(rule.Activities, a => a.Code, path);
        }
    }

    private void CheckRecipient(Recipient? recipient, string path)
    {
        if (recipient is null)
        {
            return;
        }

        if (recipient.Party is { } party)
        {
            CheckCode(party.Key, path + ".party");
        }
        else
        {
            CheckCode(recipient.Role?.Code ?? "", path + ".role");
            CheckCode(recipient.Level?.Code ?? "", path + ".level");
        }
    }

    private void CheckPetitions()
    {
        const string path = "$.petitions";
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < definition.Petitions.Count; i++)
        {
            PetitionRule rule = definition.Petitions[i];
            string place = Item(path, i);
            CheckCategory(rule.Category, places, place + ".category");
            CheckOrigin(rule.Basis, rule.Provenance, rule.LastReviewed, place, PolicyProperties.OfPetitions);
            if (rule.Extension is { } extension)
            {
                CheckNumber(extension.Days, NumberRange.PositiveDays, place + ".extension.days");
                CheckNumber(extension.AtMost, NumberRange.PositiveCount, place + ".extension.atMost");
            }

            CheckDefined((int)rule.Roll, 0, (int)Time.Roll.Previous, nameof(Time.Roll), place + ".roll");
        }
    }

    private void CheckCategory(PetitionCategory? category, Dictionary<string, string> places, string path)
    {
        string code = category?.Code ?? PetitionRule.EveryCategory;
        if (category is not null)
        {
            CheckCode(code, path);
            Demand(!string.Equals(code, PetitionRule.EveryCategory, StringComparison.Ordinal), PolicyProblems.ReservedCategory, code, path);
        }

        if (TextKey.IsValid(code) && !defects.Has(path) && !places.TryAdd(code, path))
        {
            Report(PolicyProblems.DuplicateCategory, path, ("category", code), ("first", places[code]));
        }
    }

    private void CheckTasks()
    {
        TaskRule rule = definition.Tasks;
        CheckNumber(rule.PoorCredit, NumberRange.Share, "$.tasks.poorCredit");
        CheckOrigin(rule.Basis, rule.Provenance, rule.LastReviewed, "$.tasks", PolicyProperties.OfTasks);
    }

    private void CheckFeedback()
    {
        if (definition.Feedback is { } rule)
        {
            CheckNotEmpty(rule.Roles, "$.feedback.roles");
            CheckCodes(rule.Roles, r => r.Code, "$.feedback.roles");
            CheckOrigin(rule.Basis, rule.Provenance, rule.LastReviewed, "$.feedback", PolicyProperties.OfFeedback);
        }
    }
}
