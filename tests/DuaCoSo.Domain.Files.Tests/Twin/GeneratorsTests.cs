using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using DuaCoSo.TestKit.Twin;
using FluentAssertions;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Twin;

/// <summary>What the generators give is valid, reads back from files, and meets every turn of the rules often enough.</summary>
public sealed class GeneratorsTests
{
    [Fact]
    public void Cases_AreValid() => Properties.Check(
        Generators.Cases,
        c =>
        {
            c.Versions.Should().AllSatisfy(v => Policy.Create(v).Problems.Where(p => p.Severity == Severity.Error).Should().BeEmpty());
            PolicyTimeline.Create(c.Policies.AsSpan()).Problems.Where(p => p.Severity == Severity.Error).Should().BeEmpty();
            ResponsibilityRegister.Create(c.Facts).Problems.Where(p => p.Severity == Severity.Error).Should().BeEmpty();
        },
        runs: 300);

    [Fact]
    public void Cases_ThroughFiles_StayTheSame() => Properties.Check(
        Generators.Cases,
        c =>
        {
            string folder = Directory.CreateTempSubdirectory("register").FullName;
            try
            {
                RegisterText.Write(c.Facts, folder);
                RegisterFacts read = RegisterFolder.ReadFacts(folder).Require();

                RegisterText.Of(read).Should().Equal(RegisterText.Of(c.Facts));
                read.Activities.Should().Equal(c.Facts.Activities);
                read.Tasks.Should().BeEquivalentTo(c.Facts.Tasks, o => o.WithStrictOrdering().ComparingByMembers<ContractedTask>());
                foreach (PolicyDefinition version in c.Versions)
                {
                    var written = new System.Buffers.ArrayBufferWriter<byte>();
                    PolicyFile.Write(written, version);
                    PolicyFile.Parse(written.WrittenMemory, "version").Require().Definition.Should().Be(version);
                }
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        },
        runs: 60);

    [Fact]
    public void Cases_MeetEveryTurnOfTheRules() =>
        Generators.Cases.Select(c => new Outcome(c)).ShouldCover(3, [.. Periods(), .. Obligations(), .. Register(), .. Coverage(), .. Figures(), .. Evaluations()]);

    private static IEnumerable<(string Name, Func<Outcome, bool> Has)> Periods()
    {
        foreach (PeriodKind kind in Enum.GetValues<PeriodKind>())
        {
            yield return ($"E is a {kind}", o => o.Case.Period.Kind == kind);
            yield return ($"every {kind}", o => o.Twin.Obligations.Any(x => x.Period.Kind == kind));
        }

        yield return ("cumulative", o => o.Case.Versions.Any(v => v.Obligations.Any(r => r.Every.IsCumulative && o.Of(r.Code).Any())));
        yield return ("a cut-off", o => o.Case.Versions.Any(v => v.Periods.CutOffDay is not null));
        yield return ("an override", o => o.Case.Versions.Any(v => v.Periods.Overrides.Count > 0));
        yield return ("two versions", o => o.Case.Policies.Count == 2);
        yield return ("two versions judge", o => o.Case.Policies.Count == 2 && o.Twin.Obligations.Select(x => o.VersionOf(x.Period)).Distinct().Count() == 2);
        yield return ("a changed rule of one code", o => o.Case.Policies.Count == 2
            && o.Case.Policies[0].Definition.Obligations.Any(r => o.Case.Policies[1].Definition.Obligations.Any(s => s.Code == r.Code && s != r)
                && o.Of(r.Code).Select(x => o.VersionOf(x.Period)).Distinct().Count() == 2));
        yield return ("a changed cut-off", o => o.Case.Policies.Count == 2 && o.Case.Policies[0].Definition.Periods != o.Case.Policies[1].Definition.Periods);
        yield return ("a gap between versions", o => o.Case.Policies.Count == 2 && !o.Case.Policies[0].Definition.Effective.IsContiguousWith(o.Case.Policies[1].Definition.Effective));
        yield return ("outside the policy", o => !o.Case.Versions.Any(v => v.Effective.Overlaps(o.Case.Period.CalendarRange)));
    }

    private static IEnumerable<(string Name, Func<Outcome, bool> Has)> Obligations()
    {
        foreach (ObligationStatus status in Enum.GetValues<ObligationStatus>())
        {
            if (status != ObligationStatus.Late)
            {
                yield return ($"frequency {status}", o => o.Any(x => x.Count is not null && x.Status == status));
            }

            yield return ($"submission {status}", o => o.Any(x => x.Count is null && x.Status == status));
        }

        yield return ("exempt for want of days alone", o => o.Any(x => x.HadTooFewDays && !x.WasDueTooEarly));
        yield return ("exempt for an early due date alone", o => o.Any(x => x.WasDueTooEarly && !x.HadTooFewDays));
        yield return ("pending with credit", o => o.Any(x => x.Status == ObligationStatus.Pending && x.Credit!.Value > 0));
        yield return ("met and incomplete", o => o.Any(x => x.Status == ObligationStatus.Met && x.IsIncomplete));
        yield return ("late and incomplete", o => o.Any(x => x.Status == ObligationStatus.Late && x.IsIncomplete));
        yield return ("several submissions", o => o.Any(x => x.Candidates > 1));
        yield return ("several links", o => o.Any(x => x.Links > 1));
        yield return ("no recipients", o => o.Any(x => x.Recipients is { Count: 0 }));
        yield return ("recipients", o => o.Any(x => x.Recipients is { Count: > 0 }));
        yield return ("several recipients", o => o.Any(x => x.Recipients is { Count: > 1 }));
        yield return ("a handover of a post or team", o => o.Twin.Obligations.Where(x => x.Owners.Count > 1)
            .GroupBy(x => (x.Rule, x.Assignment)).Any(g => g.Select(x => string.Join(' ', x.Owners.Order())).Distinct().Count() > 1));
        yield return ("a post or team that nobody holds", o => o.Any(x => x.Owners.Count == 1 && o.KindOf(x) is PartyKind.Post or PartyKind.Team));
        yield return ("two holders", o => o.Any(x => x.Owners.Count > 2));
    }

    private static IEnumerable<(string Name, Func<Outcome, bool> Has)> Register()
    {
        yield return ("a merge of localities", o => o.Localities.Any(v => v.Succeeds.Count > 1));
        yield return ("a split of a locality", o => o.Localities.Count(v => v.Succeeds.Count == 1) > 1);
        yield return ("a change of parent in mid-period", o => o.Localities.Any(v => v.Interval.From is { } from && v.Parent?.Key is "D1" or "D2"
            && o.Case.Period.CalendarRange.Contains(from)
            && o.Localities.Any(w => w.Locality == v.Locality && w.Interval.To == from.PlusDays(-1) && w.Parent != v.Parent)));
        yield return ("two ancestors of one level", o => o.Localities.Any(v => v.Level == LocalityLevel.Commune && v.Parent?.Key == "D3"));
        yield return ("a report whose locality has two ancestors of one level", o => o.Any(x => x.Recipients is not null && o.HasTwoDistricts(x)));
        yield return ("a level abolished", o => o.Localities.Where(v => v.Level == LocalityLevel.District).All(v => v.Interval.To is not null));
        yield return ("a locality without successor", o => o.Localities.Any(v => v.Interval.To is not null && o.Localities.All(w => !w.Succeeds.Contains(v.Locality))));
        yield return ("a split of assignments", o => o.Case.Facts.Assignments.SelectMany(a => a.Succeeds).GroupBy(s => s).Any(g => g.Count() > 1));
        yield return ("a merge of assignments", o => o.Case.Facts.Assignments.Any(a => a.Succeeds.Count > 1));
        yield return ("a handover to another party", o => o.Links.Any(l => l.Before.Party != l.After.Party));
        yield return ("a succession in another role", o => o.Links.Any(l => l.Before.Role != l.After.Role));
        yield return ("a gap in a chain", o => o.Links.Any(l => l.After.Interval.From > l.Before.Interval.To?.PlusDays(1)));
        yield return ("an overlap in a chain", o => o.Links.Any(l => l.After.Interval.From <= l.Before.Interval.To));
        yield return ("an excusal", o => o.Case.Facts.Excusals.Count > 0);
        yield return ("facts after asOf", o => o.Case.Facts.Activities.Any(a => a.Date > o.Case.AsOf));
    }

    private static IEnumerable<(string Name, Func<Outcome, bool> Has)> Coverage()
    {
        yield return ("uncovered", o => o.Twin.Coverage.Any(c => c.Uncovered.Count > 0));
        yield return ("crowded", o => o.Twin.Coverage.Any(c => c.Crowded.Count > 0));
        yield return ("overloaded", o => o.Twin.Coverage.Any(c => c.Overloaded.Count > 0));
        yield return ("underloaded", o => o.Twin.Coverage.Any(c => c.Underloaded.Count > 0));
        yield return ("covered", o => o.Twin.Coverage.Any(c => c.Covered > 0));
        yield return ("vacant days", o => o.Twin.Coverage.Any(c => c.VacantDays > 0));
        yield return ("orphaned", o => o.Twin.Orphaned.Count > 0);
        yield return ("misplaced", o => o.Twin.Misplaced.Count > 0);
        yield return ("sectors covered", o => o.Twin.Coverage.Any(c => c.Rule == "sectors" && c.Covered > 0));
        yield return ("matters covered", o => o.Twin.Coverage.Any(c => c.Rule == "focal-point" && c.Covered > 0));
    }

    private static IEnumerable<(string Name, Func<Outcome, bool> Has)> Figures()
    {
        foreach (PetitionStatus status in Enum.GetValues<PetitionStatus>())
        {
            yield return ($"a petition {status}", o => o.Twin.Petitions.Any(p => p.Status == status));
        }

        yield return ("a petition of a post's holder", o => o.Twin.Petitions.Any(p => p.Owners.Count > 1));
        yield return ("a document's progress", o => o.Twin.Documents.Any(d => d.CompletionRate is not null));
        yield return ("a document whose tasks are pending", o => o.Twin.Documents.Any(d => d.Tasks == 0));
        yield return ("an outcome after asOf", o => o.Case.Facts.Tasks.Any(t => t.OutcomeOn > o.Case.AsOf));
        yield return ("a target not to be passed", o => o.Case.Facts.Tasks.Any(t => t.Direction == TargetDirection.AtMost && t.Actual > t.Target));
        yield return ("a form missing", o => o.Twin.Forms?.Any(f => f.Rating is null) == true);
        yield return ("several forms", o => o.Twin.Forms?.Any(f => f.Candidates > 1) == true);
        yield return ("a form of a post's holder", o => o.Twin.Forms?.Any(f => f.Rating is not null && f.Owners.Count > 1) == true);
        yield return ("a sanction", o => o.Case.Facts.Sanctions.Count > 0);
        yield return ("a contribution", o => o.Case.Facts.Contributions.Count > 0);
    }

    private static IEnumerable<(string Name, Func<Outcome, bool> Has)> Evaluations()
    {
        foreach (WhenAbsent absent in Enum.GetValues<WhenAbsent>())
        {
            yield return ($"absent criterion, {absent}", o => o.Twin.Evaluations.Any(e => e.IsAssessed
                && e.Criteria.Zip(e.Scheme.Criteria).Any(c => c.First.Value is null && c.Second.WhenAbsent == absent)));
        }

        foreach (QuotaTies ties in Enum.GetValues<QuotaTies>())
        {
            yield return ($"tied at the edge, {ties}", o => o.Twin.Evaluations.Any(e => e.TiedUnder == ties));
        }

        yield return ("nothing to be measured on", o => o.Twin.Evaluations.Any(e => !e.IsAssessed && !e.HadTooFewDays));
        yield return ("too few days", o => o.Twin.Evaluations.Any(e => e.HadTooFewDays));
        yield return ("a grade missed for its condition", o => o.Twin.Evaluations.Any(e => e.IsAssessed && e.Scheme.Grades[0].AtLeast <= e.Score && e.GradeByScore > 0));
        yield return ("three grades", o => o.Twin.Evaluations.Where(e => e.IsAssessed).Select(e => e.Grade).Distinct().Count() > 2);
        yield return ("a demotion", o => o.Held<Demotion>());
        yield return ("a cap", o => o.Held<GradeCap>());
        yield return ("a setting", o => o.Held<GradeSetting>());
        yield return ("not above the organisation", o => o.Held<NotAboveOrganization>());
        yield return ("an unknown condition", o => o.Twin.Evaluations.Any(e => e.HadUnknown));
        yield return ("raised by an adjustment", o => o.Twin.Evaluations.Any(e => e.IsAssessed && e.GradeBeforeQuota < e.GradeByScore));
        yield return ("lowered by a quota", o => o.Twin.Evaluations.Any(e => e.Grade > e.GradeBeforeQuota));
        yield return ("lowered by two quotas", o => o.Twin.Evaluations.Any(e => e.Grade > e.GradeBeforeQuota + 1));
        yield return ("an answer for members", o => o.Twin.Evaluations.Any(e => e.Scheme.IncludeMembers && o.Case.Facts.Parties.Any(p => p.Organization == e.Subject.Id)));
        yield return ("an answer for the organisation", o => o.Twin.Evaluations.Any(e => e.Scheme.IncludeOrganization && e.Subject.Organization is not null));
        yield return ("a scheme of another period", o => o.Case.Versions.Any(v => v.Evaluation.Any(s => s.Period != o.Case.Period.Kind)));
    }

    /// <summary>A case and what the twin finds.</summary>
    private sealed class Outcome
    {
        public Outcome(AssessmentCase input)
        {
            Case = input;
            Twin = input.AssessByTwin();
        }

        public AssessmentCase Case { get; }

        public TwinAssessment Twin { get; }

        public IReadOnlyList<LocalityVersion> Localities => Case.Facts.Localities;

        public IEnumerable<(Assignments.ResponsibilityAssignment Before, Assignments.ResponsibilityAssignment After)> Links =>
            Case.Facts.Assignments.SelectMany(a => a.Succeeds.Select(s => (Case.Facts.Assignments.Single(b => b.Id == s), a)));

        public bool Any(Func<TwinObligation, bool> has) => Twin.Obligations.Any(has);

        public IEnumerable<TwinObligation> Of(string rule) => Twin.Obligations.Where(x => x.Rule == rule);

        public PartyKind KindOf(TwinObligation obligation)
        {
            Id<Party> party = Case.Facts.Assignments.Single(a => a.Id == obligation.Assignment).Party;
            return Case.Facts.Parties.Single(p => p.Id == party).Kind;
        }

        public bool HasTwoDistricts(TwinObligation obligation)
        {
            Id<Locality>? place = Case.Facts.Assignments.Single(a => a.Id == obligation.Assignment).Locality;
            return Localities.Any(v => v.Locality == place && v.Parent?.Key == "D3" && v.Interval.Contains(obligation.Due));
        }

        public Policy VersionOf(ReportingPeriod period) => Case.Timeline.VersionOn(period.CalendarRange.To!.Value);

        public bool Held<TAdjustment>()
            where TAdjustment : Adjustment =>
            Twin.Evaluations.Any(e => e.Scheme.Adjustments.OfType<TAdjustment>().Any(a => e.Adjustments.Contains(a.Code)));
    }
}
