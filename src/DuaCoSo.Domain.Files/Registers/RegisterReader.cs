using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>Reads the tables of a folder or a workbook, one after the other, into facts.</summary>
internal sealed class RegisterReader
{
    private readonly RegisterSource _origin;
    private readonly RegisterLimits _limits;
    private readonly TextPool _pool = new();
    private readonly HashSet<string> _present;
    private readonly Dictionary<string, TableSource> _sources = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private RegisterReader(RegisterSource origin, RegisterLimits limits)
    {
        _origin = origin;
        _limits = limits;
        _present = origin.Names.ToHashSet(StringComparer.Ordinal);
    }

    private RegisterDefects Defects { get; } = new();

    /// <summary>Reads a folder or a workbook and checks its facts.</summary>
    /// <param name="origin">The folder or workbook.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="create">What is made of facts that could all be read: their problems.</param>
    /// <returns>The facts, and every problem at its place, in the order of tables, lines and columns.</returns>
    public static (RegisterFacts Facts, ValueList<Problem> Problems) Read(
        RegisterSource origin, RegisterLimits limits, Func<RegisterFacts, RegisterDefects, ValueList<Problem>> create)
    {
        if (origin.Fault is { } fault)
        {
            return (new(), [fault]);
        }

        var reader = new RegisterReader(origin, limits);
        reader.CheckNames();
        RegisterFacts facts = reader.ReadTables();

        // Facts with stand-ins are checked for what else is wrong with them, and nothing is made of them.
        bool isReadable = reader._problems.TrueForAll(p => p.Severity != Severity.Error);
        return (facts, reader.InOrder(isReadable ? create(facts, reader.Defects) : RegisterCheck.Check(facts, reader.Defects)));
    }

    /// <summary>Reads a folder or a workbook into a register.</summary>
    public static Checked<ResponsibilityRegister> ReadRegister(RegisterSource origin, RegisterLimits limits)
    {
        ResponsibilityRegister? register = null;
        (_, ValueList<Problem> problems) = Read(origin, limits, Create);
        return Result(register, problems);

        ValueList<Problem> Create(RegisterFacts facts, RegisterDefects defects)
        {
            Checked<ResponsibilityRegister> created = ResponsibilityRegister.Create(facts, defects);
            _ = created.TryGet(out register);
            return created.Problems;
        }
    }

    /// <summary>Reads a folder or a workbook into facts, checked as a register is.</summary>
    public static Checked<RegisterFacts> ReadFacts(RegisterSource origin, RegisterLimits limits)
    {
        (RegisterFacts facts, ValueList<Problem> problems) = Read(origin, limits, RegisterCheck.Check);
        return Result(facts, problems);
    }

    private static Checked<T> Result<T>(T? value, ValueList<Problem> problems)
        where T : class =>
        value is null || problems.Any(p => p.Severity == Severity.Error) ? Checked<T>.Refused(problems) : Checked<T>.Accepted(value, problems);

    private RegisterFacts ReadTables() => new()
    {
        Localities = Table(RegisterFormat.Localities, r => new LocalityVersion
        {
            Locality = r.Value<Id<Locality>>(0),
            Code = r.Text(1),
            Name = r.Text(2),
            Level = r.Value<LocalityLevel>(3),
            Kind = r.Text(4),
            Parent = r.Optional<Id<Locality>>(5),
            Traits = r.List<LocalityTrait>(6),
            Interval = r.Interval(7),
            Succeeds = r.List<Id<Locality>>(9),
        }),
        Parties = Table(RegisterFormat.Parties, r => new Party
        {
            Id = r.Value<Id<Party>>(0),
            Name = r.Text(1),
            Kind = (PartyKind)r.Choice(2),
            Position = r.Optional<Position>(3),
            Organization = r.Optional<Id<Party>>(4),
            Interval = r.Interval(5),
        }),
        Members = Table(RegisterFormat.Members, r => new Membership
        {
            Group = r.Value<Id<Party>>(0),
            Party = r.Value<Id<Party>>(1),
            Role = (MembershipRole)r.Choice(2),
            Interval = r.Interval(3),
        }),
        Assignments = Table(RegisterFormat.Assignments, r => new ResponsibilityAssignment
        {
            Id = r.Value<Id<ResponsibilityAssignment>>(0),
            Party = r.Value<Id<Party>>(1),
            Role = r.Value<AssignmentRole>(2),
            Locality = r.Optional<Id<Locality>>(3),
            Sector = r.Optional<Sector>(4),
            Matter = r.Optional<Id<IssuedDocument>>(5),
            Interval = r.Interval(6),
            Document = r.Optional<Id<IssuedDocument>>(8),
            Succeeds = r.List<Id<ResponsibilityAssignment>>(9),
        }),
        Activities = Table(RegisterFormat.Activities, r => new Activity
        {
            Id = r.Value<Id<Activity>>(0),
            Assignment = r.Value<Id<ResponsibilityAssignment>>(1),
            Kind = r.Value<ActivityKind>(2),
            Date = r.Date(3),
            Period = r.Optional<ReportingPeriod>(4),
            Contents = r.List<ContentItem>(5),
            By = r.Optional<Performer>(6),
            Returned = r.OptionalDate(7),
        }),
        Excusals = Table(RegisterFormat.Excusals, r => new Excusal
        {
            Assignment = r.Value<Id<ResponsibilityAssignment>>(0),
            Interval = r.Interval(1),
            Reason = r.Text(3),
        }),
        Petitions = Table(RegisterFormat.Petitions, r => new Petition
        {
            Id = r.Value<Id<Petition>>(0),
            Assignment = r.Optional<Id<ResponsibilityAssignment>>(1),
            Locality = r.Optional<Id<Locality>>(2),
            Category = r.Value<PetitionCategory>(3),
            Raised = r.Date(4),
            Referred = r.OptionalDate(5),
            Extended = r.Count(6),
            Answered = r.OptionalDate(7),
            Resolved = r.OptionalDate(8),
        }),
        Tasks = Table(RegisterFormat.Tasks, r => new ContractedTask
        {
            Id = r.Value<Id<ContractedTask>>(0),
            Responsible = r.List<Id<Party>>(1),
            Locality = r.Optional<Id<Locality>>(2),
            Title = r.Text(3),
            Due = r.Date(4),
            Weight = r.OptionalNumber(5) ?? 1,
            Target = r.OptionalNumber(6),
            Actual = r.OptionalNumber(7),
            Outcome = r.Choice(8) is > 0 and int outcome ? (TaskOutcome)outcome : null,
            OutcomeOn = r.OptionalDate(9),
            Document = r.Optional<Id<IssuedDocument>>(10),
            Direction = r.Choice(11) is > 0 and int direction ? (TargetDirection)direction : TargetDirection.AtLeast,
            Petition = r.Optional<Id<Petition>>(12),
        }),
        Contributions = Table(RegisterFormat.Contributions, r => new Contribution
        {
            Id = r.Value<Id<Contribution>>(0),
            Assignment = r.Value<Id<ResponsibilityAssignment>>(1),
            Date = r.Date(2),
            Kind = r.Value<ContributionKind>(3),
            Amount = r.Number(4),
            Unit = r.Text(5),
            Source = r.Text(6),
            Task = r.Optional<Id<ContractedTask>>(7),
        }),
        Feedback = Table(RegisterFormat.Feedback, r => new FeedbackForm
        {
            Assignment = r.Value<Id<ResponsibilityAssignment>>(0),
            Period = r.Value<ReportingPeriod>(1),
            Date = r.Date(2),
            Rating = r.Number(3),
        }),
        Scores = Table(RegisterFormat.Scores, r => new ManualScore
        {
            Subject = r.Value<Id<Party>>(0),
            Criterion = r.Code(1),
            Period = r.Value<ReportingPeriod>(2),
            Points = r.Number(3),
        }),
        Sanctions = Table(RegisterFormat.Sanctions, r => new Sanction
        {
            Party = r.Value<Id<Party>>(0),
            Date = r.Date(1),
            Kind = r.Optional<SanctionKind>(2),
            Document = r.Optional<Id<IssuedDocument>>(3),
        }),
        Documents = Table(RegisterFormat.Documents, r => new IssuedDocument
        {
            Id = r.Value<Id<IssuedDocument>>(0),
            Number = r.Text(1),
            Issuer = r.Text(2),
            Issued = r.OptionalDate(3),
            Title = r.Text(4),
            Replaces = r.Optional<Id<IssuedDocument>>(5),
            CarriesOut = r.Optional<Id<IssuedDocument>>(6),
        }),
        Decisions = Table(RegisterFormat.Decisions, r => new EvaluationDecision
        {
            Scheme = r.Code(0),
            Subject = r.Value<Id<Party>>(1),
            Period = r.Value<ReportingPeriod>(2),
            Grade = r.Code(3),
            Date = r.Date(4),
            Document = r.Optional<Id<IssuedDocument>>(5),
            Reason = r.Text(6),
        }),
    };

    private List<T> Table<T>(RegisterFile file, Func<RegisterRow, T> make)
    {
        if (!_present.Contains(_origin.NameOf(file)))
        {
            return [];
        }

        (List<T> facts, TableSource source, List<Problem> problems) = TableReader.Read(file, _origin.Open(file), _limits, Defects, _pool, make);
        _sources.Add(file.Table.Name, source);
        _problems.AddRange(problems.Select(p => p.MovedTo(p.Place with { Table = file.Table.Name })));
        return facts;
    }

    /// <summary>Says which tables are missing, and what is none of a register's.</summary>
    private void CheckNames()
    {
        string[] names = [.. RegisterFormat.Files.Select(_origin.NameOf)];
        List<string> unknown = [.. _origin.Names.Where(f => _origin.IsTable(f) && !names.Contains(f, StringComparer.Ordinal))];
        foreach (RegisterFile file in RegisterFormat.Files.Where(f => f.IsRequired && !_present.Contains(_origin.NameOf(f))))
        {
            Defects.AddTable(file.Table.Name);
            string name = _origin.NameOf(file);
            string? found = unknown.Find(f => Spelling.Nearest(f, names) is { IsNear: true } nearest && nearest.Word == name);
            ProblemPlace place = _origin.PlaceOf(found ?? name) with { Table = file.Table.Name };
            _problems.Add(found is null
                ? _origin.Missing.At(place, ("file", name))
                : _origin.Misspelt.At(place, ("file", name), ("found", found)));
            unknown.Remove(found ?? "");
        }

        foreach (string name in unknown)
        {
            _problems.Add(_origin.Unknown.At(_origin.PlaceOf(name), ("nearest", Spelling.Nearest(name, names).Word)));
        }
    }

    private ValueList<Problem> InOrder(ValueList<Problem> ofFacts)
    {
        foreach (IGrouping<string, Problem> table in ofFacts.GroupBy(p => p.Place.Table ?? "", StringComparer.Ordinal))
        {
            _problems.AddRange(_sources.TryGetValue(table.Key, out TableSource? source)
                ? source.Locate([.. table])
                : table);
        }

        return _problems
            .OrderBy(p => RegisterFormat.Files.FirstOrDefault(f => f.Table.Name == p.Place.Table)?.Table.Order ?? int.MaxValue)
            .ThenBy(p => ReferenceEquals(p.Kind, RegisterProblems.MoreErrors) || ReferenceEquals(p.Kind, RegisterProblems.MoreWarnings))
            .ThenBy(p => p.Place.Line ?? 0)
            .ThenBy(p => p.Place.Column ?? 0)
            .ThenBy(p => p.Code, StringComparer.Ordinal)
            .ToValueList();
    }
}
