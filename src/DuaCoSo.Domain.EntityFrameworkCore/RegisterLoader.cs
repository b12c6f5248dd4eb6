using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DuaCoSo.Domain.EntityFrameworkCore;

/// <summary>Reads the facts of a register, table by table.</summary>
internal sealed class RegisterLoader(DbContext context, CancellationToken cancellation)
{
    // A cut-off moves a period by less than a month, and a sub-period may begin or end outside (P3).
    private static readonly Period Margin = Period.FromMonths(2);

    public async Task<Checked<ResponsibilityRegister>> LoadAsync() => ResponsibilityRegister.Create(new RegisterFacts
    {
        Localities = await All<LocalityVersion>(),
        Parties = await All<Party>(),
        Members = await All<Membership>(),
        Rosters = await All<Roster>(),
        Assignments = await All<ResponsibilityAssignment>(),
        Activities = await All<Activity>(),
        Reports = await All<PeriodicReport>(),
        Excusals = await All<Excusal>(),
        AssignmentExcusals = await All<AssignmentExcusals>(),
        Petitions = await All<Petition>(),
        Tasks = await All<ContractedTask>(),
        Contributions = await All<Contribution>(),
        Feedback = await All<FeedbackForm>(),
        Scores = await All<ManualScore>(),
        Sanctions = await All<Sanction>(),
        PartySanctions = await All<PartySanctions>(),
        Documents = await All<IssuedDocument>(),
        Decisions = await All<EvaluationDecision>(),
    });

    public async Task<Checked<ResponsibilityRegister>> LoadAsync(Id<Locality> province, ReportingPeriod period)
    {
        DateRange year = period.CalendarRange;
        LocalDate first = year.From!.Value - Margin, last = year.To!.Value + Margin;
        ReportingPeriod[] labels = Labels(period);

        List<LocalityVersion> map = await All<LocalityVersion>();
        if (!map.Exists(v => v.Locality == province))
        {
            return Checked<ResponsibilityRegister>.Refused([StoreProblems.UnknownProvince.At(null, ("locality", province.Key))]);
        }

        Id<Locality>[] places = [.. ProvinceScope.Localities(map, province)];
        List<Party> parties = await All<Party>();
        List<Membership> members = await All<Membership>();
        List<Roster> rosters = await All<Roster>();
        var people = new ProvinceScope.People([.. parties, .. rosters.Select(r => r.Group)], [.. members, .. rosters.SelectMany(r => r.Members)]);
        List<ResponsibilityAssignment> read = await Some<ResponsibilityAssignment>(a => a.Locality == null || EF.Parameter(places).Contains(a.Locality.Value));
        var byId = read.ToDictionary(a => a.Id);
        List<ResponsibilityAssignment> assignments = await WithPredecessors(ProvinceScope.Assignments(read, people).Select(a => a.Id), byId);
        Id<ResponsibilityAssignment>[] ids = [.. assignments.Select(a => a.Id)];
        List<Contribution> contributions = await Some<Contribution>(c => c.Date >= first && c.Date <= last && EF.Parameter(ids).Contains(c.Assignment));

        // A contribution may be for a task of another year, and a task may answer a petition of another.
        Id<Party>[] responsible = [.. ProvinceScope.Parties(assignments, byId.Values, people)];
        Id<ContractedTask>[] aided = [.. contributions.Select(c => c.Task).OfType<Id<ContractedTask>>().Distinct()];
        List<ContractedTask> tasks = await Some<ContractedTask>(t =>
            (t.Due >= first && t.Due <= last && t.Responsible.Any(p => EF.Parameter(responsible).Contains(p))) || EF.Parameter(aided).Contains(t.Id));
        Id<Petition>[] answered = [.. tasks.Select(t => t.Petition).OfType<Id<Petition>>().Distinct()];
        List<Petition> petitions = await Some<Petition>(p =>
            (p.Raised >= first && p.Raised <= last
                && ((p.Assignment != null && EF.Parameter(ids).Contains(p.Assignment.Value)) || (p.Assignment == null && p.Locality != null && EF.Parameter(places).Contains(p.Locality.Value))))
            || EF.Parameter(answered).Contains(p.Id));

        // Tasks and petitions may name what is elsewhere: it is loaded with them, so that nothing refers to what is not there.
        List<ResponsibilityAssignment> named = await WithPredecessors(ids.Concat(petitions.Select(p => p.Assignment).OfType<Id<ResponsibilityAssignment>>()), byId);
        HashSet<Id<Locality>> localities = ProvinceScope.Named(
            map, places.Concat(named.Select(a => a.Locality).Concat(tasks.Select(t => t.Locality)).Concat(petitions.Select(p => p.Locality)).OfType<Id<Locality>>()));

        return ResponsibilityRegister.Create(new RegisterFacts
        {
            Localities = map.FindAll(v => localities.Contains(v.Locality)),
            Parties = parties,
            Members = members,
            Rosters = rosters,
            Assignments = named,
            Activities = await Some<Activity>(a =>
                ((a.Date >= first && a.Date <= last) || (a.Period != null && EF.Parameter(labels).Contains(a.Period.Value))) && EF.Parameter(ids).Contains(a.Assignment)),
            Reports = await Some<PeriodicReport>(r => EF.Parameter(labels).Contains(r.Period) && EF.Parameter(ids).Contains(r.Assignment)),
            Excusals = await Some<Excusal>(e => EF.Parameter(ids).Contains(e.Assignment)),
            AssignmentExcusals = await Some<AssignmentExcusals>(book => EF.Parameter(ids).Contains(book.Assignment)),
            Petitions = petitions,
            Tasks = tasks,
            Contributions = contributions,
            Feedback = await Some<FeedbackForm>(f => EF.Parameter(labels).Contains(f.Period) && EF.Parameter(ids).Contains(f.Assignment)),
            Scores = await Some<ManualScore>(s => EF.Parameter(labels).Contains(s.Period) && EF.Parameter(responsible).Contains(s.Subject)),
            Sanctions = await Some<Sanction>(s => s.Date >= first && s.Date <= last && EF.Parameter(responsible).Contains(s.Party)),
            PartySanctions = await Some<PartySanctions>(book => EF.Parameter(responsible).Contains(book.Party)),
            Documents = await All<IssuedDocument>(),
            Decisions = await Some<EvaluationDecision>(d => EF.Parameter(labels).Contains(d.Period) && EF.Parameter(responsible).Contains(d.Subject)),
        });
    }

    private static ReportingPeriod[] Labels(ReportingPeriod period) =>
        [.. Enum.GetValues<PeriodKind>().SelectMany(kind => period.SubPeriods(kind)).Append(period).Distinct()];

    /// <summary>Assignments with all that they succeeded: those not read yet take a query for each step back, which is seldom more than one.</summary>
    private async Task<List<ResponsibilityAssignment>> WithPredecessors(IEnumerable<Id<ResponsibilityAssignment>> from, Dictionary<Id<ResponsibilityAssignment>, ResponsibilityAssignment> read)
    {
        HashSet<Id<ResponsibilityAssignment>> asked = [], reached = [.. from];
        while (true)
        {
            reached = ProvinceScope.Reach(reached, id => read.TryGetValue(id, out ResponsibilityAssignment? one) ? one.Succeeds : []);
            Id<ResponsibilityAssignment>[] missing = [.. reached.Where(id => !read.ContainsKey(id) && asked.Add(id))];
            if (missing.Length == 0)
            {
                return [.. reached.Where(read.ContainsKey).Select(id => read[id])];
            }

            foreach (ResponsibilityAssignment found in await Some<ResponsibilityAssignment>(a => EF.Parameter(missing).Contains(a.Id)))
            {
                read.Add(found.Id, found);
            }
        }
    }

    private Task<List<T>> All<T>()
        where T : class => Read(context.Set<T>());

    private Task<List<T>> Some<T>(Expression<Func<T, bool>> which)
        where T : class => Read(context.Set<T>().Where(which));

    private async Task<List<T>> Read<T>(IQueryable<T> rows)
        where T : class
    {
        var read = new List<T>();
        try
        {
            await foreach (T row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            {
                read.Add(row);
            }
        }
        catch (DomainException e)
        {
            // A converter knows the value; the table is known here.
            throw new DomainException(e.Problem.MovedTo(new() { Table = Table<T>() }));
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidCastException)
        {
            throw new DomainException(
                StoreProblems.UnreadableRow.At(new() { Table = Table<T>() }, ("table", Table<T>()), ("count", read.Count.ToString(CultureInfo.InvariantCulture))));
        }

        return read;
    }

    private string Table<T>()
        where T : class => context.Model.FindEntityType(typeof(T))!.GetTableName()!;
}
