using System.Globalization;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Registers;

/// <summary>Everything that the facts of a register say against each other (R1).</summary>
/// <remarks>
/// One mistake is one problem: a check is silent about what a reader could not read, and about ids that can be those of records whose id
/// could not be read or is another's, as long as there are no more of the former than of the latter.
/// </remarks>
internal sealed partial class RegisterCheck
{
    /// <summary>From how many cells on the zeros lost in a table are one problem.</summary>
    private const int LeastLostZeros = 3;

    private readonly RegisterFacts _facts;
    private readonly RegisterDefects _defects;
    private readonly RegisterCheckLog _log = new();
    private readonly IdDirectory _localities;
    private readonly IdDirectory _parties;
    private readonly IdDirectory _assignments;
    private readonly IdDirectory _petitions;
    private readonly IdDirectory _tasks;
    private readonly IdDirectory _documents;
    private readonly Lazy<Dictionary<Id<ResponsibilityAssignment>, List<DateRange>>> _chains;
    private readonly Dictionary<(RegisterTable Source, IdDirectory Target), UnknownIds> _unknown = [];

    private RegisterCheck(RegisterFacts facts, RegisterDefects defects)
    {
        _facts = facts;
        _defects = defects;
        _localities = Directory(RegisterTable.Localities);
        _parties = Directory(RegisterTable.Parties);
        _assignments = Directory(RegisterTable.Assignments);
        _petitions = Directory(RegisterTable.Petitions);
        _tasks = Directory(RegisterTable.Tasks);

        _chains = new(IntervalsByChain);

        // Without documents a document that a fact names is its own id (R).
        _documents = Directory(RegisterTable.Documents, facts.Documents.Count == 0);
    }

    /// <summary>Every problem, in the order of the tables and their records.</summary>
    /// <exception cref="ArgumentException">A list of facts holds <see langword="null"/>.</exception>
    public static ValueList<Problem> Check(RegisterFacts facts, RegisterDefects defects) => new RegisterCheck(facts, defects).Run();

    private ValueList<Problem> Run()
    {
        Each(RegisterTable.Localities, _facts.Localities, IndexVersion);
        Unique(RegisterTable.Parties, _facts.Parties, p => p.Id.Key, _parties);
        Unique(RegisterTable.Assignments, _facts.Assignments, a => a.Id.Key, _assignments);
        Unique(RegisterTable.Activities, _facts.Activities, a => a.Id.Key, Directory(RegisterTable.Activities));
        Unique(RegisterTable.Petitions, _facts.Petitions, p => p.Id.Key, _petitions);
        Unique(RegisterTable.Tasks, _facts.Tasks, t => t.Id.Key, _tasks);
        Unique(RegisterTable.Contributions, _facts.Contributions, c => c.Id.Key, Directory(RegisterTable.Contributions));
        Unique(RegisterTable.Documents, _facts.Documents, d => d.Id.Key, _documents);
        CheckOverlaps();

        Each(RegisterTable.Localities, _facts.Localities, CheckLocality);
        Each(RegisterTable.Parties, _facts.Parties, CheckParty);
        Each(RegisterTable.Members, _facts.Members, CheckMember);
        Each(RegisterTable.Assignments, _facts.Assignments, CheckAssignment);
        Each(RegisterTable.Activities, _facts.Activities, CheckActivity);
        Each(RegisterTable.Excusals, _facts.Excusals, CheckExcusal);
        Each(RegisterTable.Petitions, _facts.Petitions, CheckPetition);
        Each(RegisterTable.Tasks, _facts.Tasks, CheckTask);
        Each(RegisterTable.Contributions, _facts.Contributions, CheckContribution);
        Each(RegisterTable.Feedback, _facts.Feedback, CheckForm);
        Each(RegisterTable.Scores, _facts.Scores, CheckScore);
        Each(RegisterTable.Sanctions, _facts.Sanctions, CheckSanction);
        Each(RegisterTable.Documents, _facts.Documents, CheckDocument);
        Each(RegisterTable.Decisions, _facts.Decisions, CheckDecision);

        CheckTree();
        CheckOrganizations();
        CheckSuccession();
        CheckUnits();
        CheckScoresForNobody();
        ReportUnknown();
        return _log.InOrder();
    }

    private void IndexVersion(Row row, LocalityVersion version)
    {
        if (_localities.Find(version.Locality.Key) < 0)
        {
            _localities.Add(version.Locality.Key, row.Index);
        }
    }

    private void CheckLocality(Row row, LocalityVersion version)
    {
        Given(row, "id", version.Locality.Key);
        Given(row, "level", version.Level.Code);
        Reference(row, "parent", version.Parent?.Key, _localities);
        Codes(row, "traits", version.Traits, static t => t.Code);
        Dates(row, version.Interval);
        References(row, "succeeds", version.Succeeds, _localities);
    }

    private void CheckParty(Row row, Party party)
    {
        Given(row, "id", party.Id.Key);
        Word(row, "kind", (int)party.Kind, (int)PartyKind.Committee);
        Given(row, "position", party.Position?.Code);
        Reference(row, "organization", party.Organization?.Key, _parties);
        Dates(row, party.Interval);
    }

    private void CheckMember(Row row, Membership member)
    {
        Reference(row, "group", member.Group.Key, _parties);
        Reference(row, "party", member.Party.Key, _parties);
        Word(row, "role", (int)member.Role, (int)MembershipRole.Holder);
        Dates(row, member.Interval);

        if (KindOf(member.Group) is { } kind && member.Role is >= MembershipRole.Leader and <= MembershipRole.Holder)
        {
            bool fits = member.Role == MembershipRole.Holder ? kind == PartyKind.Post : kind == PartyKind.Team;
            if (!fits)
            {
                string field = kind is PartyKind.Post or PartyKind.Team ? "role" : "group";
                Add(row, field, RegisterProblems.RoleNotOfGroup, ("group", member.Group.Key), ("kind", CamelCase.Of(kind)), ("role", CamelCase.Of(member.Role)));
            }
        }

        if (KindOf(member.Party) is { } person && person != PartyKind.Official)
        {
            Add(row, "party", RegisterProblems.MemberNotOfficial, ("party", member.Party.Key), ("kind", CamelCase.Of(person)));
        }
    }

    private void CheckAssignment(Row row, ResponsibilityAssignment assignment)
    {
        Given(row, "id", assignment.Id.Key);
        Reference(row, "party", assignment.Party.Key, _parties);
        Given(row, "role", assignment.Role.Code);
        Reference(row, "locality", assignment.Locality?.Key, _localities);
        Given(row, "sector", assignment.Sector?.Code);
        Reference(row, "matter", assignment.Matter?.Key, _documents);
        Dates(row, assignment.Interval);
        Reference(row, "document", assignment.Document?.Key, _documents);
        References(row, "succeeds", assignment.Succeeds, _assignments);
        if (assignment.ChangedOn is { } changed)
        {
            // Its next verb may not be said before: one that no verb can follow is no day of a life.
            Date(row, "changedOn", changed);
        }
    }

    private void CheckActivity(Row row, Activity activity)
    {
        Given(row, "id", activity.Id.Key);
        Reference(row, "assignment", activity.Assignment.Key, _assignments);
        Given(row, "kind", activity.Kind.Code);
        bool isDated = Date(row, "date", activity.Date);
        Given(row, "period", activity.Period);
        Codes(row, "contents", activity.Contents, static c => c.Code);
        Given(row, "by", activity.By?.Code);
        Forward(row, [("date", activity.Date), ("returned", activity.Returned)]);

        if (isDated && _assignments.Find(activity.Assignment.Key) is >= 0 and int assignment && !_assignments.IsAmbiguous(activity.Assignment.Key))
        {
            DateRange interval = Judged(_facts.Assignments[assignment].Interval);
            if (!interval.Contains(activity.Date) && !_chains.Value[activity.Assignment].Exists(i => i.Contains(activity.Date)))
            {
                Add(
                    row, "date", RegisterProblems.ActivityOutsideAssignment,
                    ("id", activity.Id.Key), ("date", Iso(activity.Date)), ("interval", interval.ToString()), ("assignment", activity.Assignment.Key));
            }
        }
    }

    private void CheckExcusal(Row row, Excusal excusal)
    {
        Reference(row, "assignment", excusal.Assignment.Key, _assignments);
        Dates(row, excusal.Interval);
    }

    private void CheckPetition(Row row, Petition petition)
    {
        Given(row, "id", petition.Id.Key);
        Reference(row, "assignment", petition.Assignment?.Key, _assignments);
        Reference(row, "locality", petition.Locality?.Key, _localities);
        Given(row, "category", petition.Category.Code);
        Number(row, "extended", petition.Extended, NumberRange.Count);
        Date(row, "raised", petition.Raised);
        Forward(row, [("raised", petition.Raised), ("referred", petition.Referred), ("answered", petition.Answered), ("resolved", petition.Resolved)]);
    }

    private void CheckTask(Row row, ContractedTask task)
    {
        Given(row, "id", task.Id.Key);
        if (task.Responsible.Count == 0)
        {
            Missing(row, "responsible");
        }

        References(row, "responsible", task.Responsible, _parties);
        Reference(row, "locality", task.Locality?.Key, _localities);
        Date(row, "due", task.Due);
        Number(row, "weight", task.Weight, NumberRange.Weight);
        Number(row, "actual", task.Actual, NumberRange.Amount);
        Reference(row, "document", task.Document?.Key, _documents);
        Word(row, "direction", (int)task.Direction, (int)TargetDirection.AtMost);
        Reference(row, "petition", task.Petition?.Key, _petitions);

        if (Number(row, "target", task.Target, NumberRange.NonNegativeAmount) && task.Target == 0
            && task.Direction == TargetDirection.AtLeast && !Has(row, "target") && !Has(row, "direction"))
        {
            Add(row, "target", RegisterProblems.TargetNotPositive, ("target", "0"));
        }

        if (task.Outcome is { } outcome)
        {
            Word(row, "outcome", (int)outcome, (int)TaskOutcome.NotCompleted);
        }

        if (task.OutcomeOn is { } date)
        {
            Date(row, "outcomeOn", date);
        }

        if (task.Outcome is null != task.OutcomeOn is null && !Has(row, "outcome") && !Has(row, "outcomeOn"))
        {
            (string field, ProblemKind kind) = task.Outcome is null
                ? ("outcome", RegisterProblems.DateWithoutOutcome)
                : ("outcomeOn", RegisterProblems.OutcomeWithoutDate);
            Add(row, field, kind, ("id", task.Id.Key));
        }
    }

    private void CheckContribution(Row row, Contribution contribution)
    {
        Given(row, "id", contribution.Id.Key);
        Reference(row, "assignment", contribution.Assignment.Key, _assignments);
        Date(row, "date", contribution.Date);
        Given(row, "kind", contribution.Kind.Code);
        Number(row, "amount", contribution.Amount, NumberRange.NonNegativeAmount);
        Reference(row, "task", contribution.Task?.Key, _tasks);
    }

    private void CheckForm(Row row, FeedbackForm form)
    {
        Reference(row, "assignment", form.Assignment.Key, _assignments);
        Given(row, "period", (ReportingPeriod?)form.Period);
        Date(row, "date", form.Date);
        Number(row, "rating", form.Rating, NumberRange.Rating);
        if (!form.Assignment.IsEmpty && !form.Period.IsEmpty && !_forms.Add((form.Assignment.Key, form.Period)))
        {
            Add(row, "assignment", RegisterProblems.SecondForm, ("assignment", form.Assignment.Key), ("period", form.Period.ToString()));
        }
    }

    private void CheckScore(Row row, ManualScore score)
    {
        Reference(row, "subject", score.Subject.Key, _parties);
        Code(row, "criterion", score.Criterion);
        Given(row, "period", (ReportingPeriod?)score.Period);
        Number(row, "points", score.Points, NumberRange.Amount);
        if (!score.Subject.IsEmpty && !score.Period.IsEmpty && score.Criterion is { Length: > 0 }
            && !_scores.Add((score.Subject.Key, score.Criterion, score.Period)))
        {
            Add(
                row, "subject", RegisterProblems.SecondScore,
                ("subject", score.Subject.Key), ("criterion", score.Criterion), ("period", score.Period.ToString()));
        }
    }

    private void CheckSanction(Row row, Sanction sanction)
    {
        Reference(row, "party", sanction.Party.Key, _parties);
        Date(row, "date", sanction.Date);
        Given(row, "kind", sanction.Kind?.Code);
        Reference(row, "document", sanction.Document?.Key, _documents);
        if (!_sanctions.Add(sanction))
        {
            Add(row, "party", RegisterProblems.SanctionTwice, ("party", sanction.Party.Key), ("date", Iso(sanction.Date)));
        }
    }

    private void CheckDocument(Row row, IssuedDocument document)
    {
        Given(row, "id", document.Id.Key);
        if (document.Issued is { } issued)
        {
            Date(row, "issued", issued);
        }

        Reference(row, "replaces", document.Replaces?.Key, _documents);
        Reference(row, "carriesOut", document.CarriesOut?.Key, _documents);
    }

    private void CheckDecision(Row row, EvaluationDecision decision)
    {
        Code(row, "scheme", decision.Scheme);
        Reference(row, "subject", decision.Subject.Key, _parties);
        Given(row, "period", (ReportingPeriod?)decision.Period);
        Code(row, "grade", decision.Grade);
        Date(row, "date", decision.Date);
        Reference(row, "document", decision.Document?.Key, _documents);
        if (!decision.Subject.IsEmpty && !decision.Period.IsEmpty && decision.Scheme is { Length: > 0 }
            && !_decisions.Add((decision.Scheme, decision.Subject.Key, decision.Period)))
        {
            Add(
                row, "scheme", RegisterProblems.SecondDecision,
                ("scheme", decision.Scheme), ("subject", decision.Subject.Key), ("period", decision.Period.ToString()));
        }
    }

    private readonly HashSet<(string Assignment, ReportingPeriod Period)> _forms = [];
    private readonly HashSet<(string Subject, string Criterion, ReportingPeriod Period)> _scores = [];
    private readonly HashSet<(string Scheme, string Subject, ReportingPeriod Period)> _decisions = [];
    private readonly HashSet<Sanction> _sanctions = [];

    /// <summary>The kind of a party; <see langword="null"/> when it is not known for certain.</summary>
    private PartyKind? KindOf(Id<Party> id) =>
        _parties.Find(id.Key) is >= 0 and int index && !_parties.IsAmbiguous(id.Key)
        && _facts.Parties[index].Kind is >= PartyKind.Official and <= PartyKind.Committee and var kind
            ? kind
            : null;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Invariant(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
