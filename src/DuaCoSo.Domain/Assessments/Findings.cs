using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Everything that was found before anybody is scored, and whose each record is (O0): found once, when it is first asked for.</summary>
internal sealed class Findings
{
    private readonly Lazy<ObligationTallies> _tallies;
    private object? _gate;
    private OwnedRecords? _obligations;
    private OwnedRecords? _petitions;
    private OwnedRecords? _tasks;
    private OwnedRecords? _contributions;
    private OwnedRecords? _forms;
    private OwnedRecords? _sanctions;

    /// <summary>The findings of a period as of a day.</summary>
    public Findings(ObligationSource obligations, List<PetitionAssessor.Judged> petitions, List<FeedbackAssessor.Expected> forms, TaskRule tasks, ReportingPeriod period, DayRange days, int asOf, IReadOnlyDictionary<string, ICustomMeasure> customMeasures, Func<ObligationTallies>? tallies)
    {
        Obligations = obligations;
        Petitions = petitions;
        Forms = forms;
        TaskRule = tasks;
        Period = period;
        Days = days;
        AsOf = asOf;
        CustomMeasures = customMeasures;
        _tallies = new(tallies ?? (() => new(obligations)));
    }

    /// <summary>The facts.</summary>
    public ResponsibilityRegister Register => Obligations.Register;

    /// <summary>The obligations.</summary>
    public ObligationSource Obligations { get; }

    /// <summary>The petitions that count.</summary>
    public List<PetitionAssessor.Judged> Petitions { get; }

    /// <summary>The feedback forms expected.</summary>
    public List<FeedbackAssessor.Expected> Forms { get; }

    /// <summary>How tasks count.</summary>
    public TaskRule TaskRule { get; }

    /// <summary>The evaluation period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Its days.</summary>
    public DayRange Days { get; }

    /// <summary>The day of the assessment.</summary>
    public int AsOf { get; }

    /// <summary>The measures that the province registered, by name.</summary>
    public IReadOnlyDictionary<string, ICustomMeasure> CustomMeasures { get; }

    /// <summary>How the obligations of each party stand, rule by rule.</summary>
    public ObligationTallies Tallies => _tallies.Value;

    /// <summary>Whose the obligations are: on the last day in force in the sub-period.</summary>
    public OwnedRecords OwnObligations => _obligations ?? FindObligations();

    /// <summary>Whose the petitions are: on the day they were raised. One that came through no assignment is nobody's (Q2).</summary>
    public OwnedRecords OwnPetitions => _petitions ?? Owned(ref _petitions, Petitions.Count, (i, owners) =>
    {
        if (Register.Petitions.Assignment[Petitions[i].Petition] is >= 0 and int through)
        {
            owners.Add(PartyOf(through), Register.Petitions.Raised[Petitions[i].Petition]);
        }
    });

    /// <summary>Whose the tasks are: on the day they are due.</summary>
    public OwnedRecords OwnTasks => _tasks ?? Owned(ref _tasks, Register.Tasks.Rows.Length, (i, owners) =>
    {
        foreach (int responsible in Register.Tasks.Rows[i].Responsible)
        {
            owners.Add(responsible, Register.Tasks.Rows[i].Due);
        }
    });

    /// <summary>Whose the contributions are: on their day.</summary>
    public OwnedRecords OwnContributions => _contributions ?? Owned(ref _contributions, Register.Contributions.Rows.Length, (i, owners) =>
        owners.Add(PartyOf(Register.Contributions.Rows[i].Assignment), Register.Contributions.Rows[i].Day));

    /// <summary>Whose the sanctions are: their party's alone.</summary>
    public OwnedRecords OwnSanctions => _sanctions ?? Owned(ref _sanctions, Register.Sanctions.Rows.Length, (i, owners) => owners.AddAlone(Register.Sanctions.Rows[i].Party));

    /// <summary>Whose the forms are: on the last day active in the period.</summary>
    public OwnedRecords OwnForms => _forms ?? Owned(ref _forms, Forms.Count, (i, owners) => owners.Add(PartyOf(Forms[i].Link), Forms[i].LastDay));

    private OwnedRecords FindObligations()
    {
        ObligationColumns.Reader rows = Obligations.Columns.Read();
        return Owned(ref _obligations, Obligations.Columns.Count, (i, owners) => owners.Add(PartyOf(rows[i].Assignment), rows[i].Cell.LastInForce));
    }

    private int PartyOf(int assignment) => Register.Assignments.Party[assignment];

    /// <summary>Finds them once: threads that share the subjects out all come to them first.</summary>
    private OwnedRecords Owned(ref OwnedRecords? found, int count, Action<int, OwnedRecords.Owners> owners) =>
        LazyInitializer.EnsureInitialized(ref found, ref _gate, () => OwnedRecords.Distribute(Register.Parties, count, owners));
}
