using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Everything that was found before anybody is scored, and whose each record is (O0).</summary>
internal sealed class Findings
{
    private readonly Lazy<ObligationTallies> _tallies;
    private readonly Lazy<OwnedRecords> _obligations;
    private readonly Lazy<OwnedRecords> _petitions;
    private readonly Lazy<OwnedRecords> _tasks;
    private readonly Lazy<OwnedRecords> _contributions;
    private readonly Lazy<OwnedRecords> _forms;
    private readonly Lazy<OwnedRecords> _sanctions;

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
        ResponsibilityRegister register = obligations.Register;
        int[] party = register.Assignments.Party;
        _tallies = new(tallies ?? (() => new(obligations)));
        _obligations = new(() =>
        {
            ObligationColumns.Reader rows = obligations.Columns.Read();
            return OwnedRecords.Distribute(register.Parties, obligations.Columns.Count, (i, owners) => owners.Add(party[rows[i].Assignment], rows[i].Cell.LastInForce));
        });
        _petitions = Owned(petitions.Count, (i, owners) =>
        {
            // A petition that came through no assignment is nobody's (Q2).
            if (register.Petitions.Assignment[petitions[i].Petition] is >= 0 and int through)
            {
                owners.Add(party[through], register.Petitions.Raised[petitions[i].Petition]);
            }
        });
        _tasks = Owned(register.Tasks.Rows.Length, (i, owners) =>
        {
            foreach (int responsible in register.Tasks.Rows[i].Responsible)
            {
                owners.Add(responsible, register.Tasks.Rows[i].Due);
            }
        });
        _contributions = Owned(register.Contributions.Rows.Length, (i, owners) =>
            owners.Add(party[register.Contributions.Rows[i].Assignment], register.Contributions.Rows[i].Day));
        _sanctions = Owned(register.Sanctions.Rows.Length, (i, owners) => owners.AddAlone(register.Sanctions.Rows[i].Party));
        _forms = Owned(forms.Count, (i, owners) => owners.Add(party[forms[i].Link], forms[i].LastDay));

        Lazy<OwnedRecords> Owned(int count, Action<int, OwnedRecords.Owners> owners) => new(() => OwnedRecords.Distribute(register.Parties, count, owners));
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
    public OwnedRecords OwnObligations => _obligations.Value;

    /// <summary>Whose the petitions are: on the day they were raised.</summary>
    public OwnedRecords OwnPetitions => _petitions.Value;

    /// <summary>Whose the tasks are: on the day they are due.</summary>
    public OwnedRecords OwnTasks => _tasks.Value;

    /// <summary>Whose the contributions are: on their day.</summary>
    public OwnedRecords OwnContributions => _contributions.Value;

    /// <summary>Whose the sanctions are: their party's alone.</summary>
    public OwnedRecords OwnSanctions => _sanctions.Value;

    /// <summary>Whose the forms are: on the last day active in the period.</summary>
    public OwnedRecords OwnForms => _forms.Value;
}
