using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit.Generation;
using NodaTime;

namespace DuaCoSo.Domain.Benchmarks.Workloads;

/// <summary>
/// W2: the country's year. 34 provinces with policies of their own and 3,321 communes, each with somebody in charge and an agency twinned with it; 5 % begin mid-year, 2 %
/// are excused for long, 2 % are moved to another commune, 3 % are a post's. On request an assignment for each of 64,000 villages as well.
/// </summary>
internal static class Country
{
    /// <summary>A commune on the border owes plans.</summary>
    public static readonly LocalityTrait Border = new("border");

    private const int Provinces = 34, Communes = 3321, Villages = 64_000;

    /// <summary>Every province.</summary>
    /// <param name="seed">The same seed gives the same country.</param>
    /// <param name="withVillages">Whether each village has somebody in charge too.</param>
    public static Province[] Make(ulong seed = 2026, bool withVillages = false) =>
        [.. Enumerable.Range(1, Provinces).Select(number => Make(seed, number, ShareOf(Communes, number), withVillages ? ShareOf(Villages, number) : 0))];

    /// <summary>What a province decides.</summary>
    public static Terms TermsOf(ulong seed, int province)
    {
        var draw = new Draw(seed + (ulong)province);
        int visits = draw.Between(30, 45), reports = draw.Between(15, 25), plans = draw.Between(5, 15);
        return new()
        {
            Province = province,
            Visits = draw.Between(1, 2),
            CutOffDay = draw.Chance(50) ? 14 : null,
            ReportDays = draw.Between(2, 7),
            Weights = [visits, reports, 10, plans, 90 - visits - reports - plans],
            QuotaPercent = draw.Between(15, 25),
        };
    }

    private static int ShareOf(int all, int province) => (all / Provinces) + (province <= all % Provinces ? 1 : 0);

    private static Province Make(ulong seed, int number, int communes, int villages)
    {
        Terms terms = TermsOf(seed, number);
        return new(terms, new ProvinceMaker(terms, new Draw((seed * 100) + (ulong)number)).Make(communes, villages));
    }

    /// <summary>Draws the facts of one province.</summary>
    private sealed class ProvinceMaker(Terms terms, Draw draw)
    {
        private static readonly LocalDate Before = new(2024, 1, 1);

        private readonly List<LocalityVersion> _localities = [];
        private readonly List<Party> _parties = [];
        private readonly List<Membership> _members = [];
        private readonly List<ResponsibilityAssignment> _assignments = [];
        private readonly List<Activity> _activities = [];
        private readonly List<Excusal> _excusals = [];

        public RegisterFacts Make(int communes, int villages)
        {
            _localities.Add(new() { Locality = new("P"), Level = LocalityLevel.Province });
            int officials = communes / 2, agencies = communes / 5;
            for (int i = 0; i < agencies; i++)
            {
                _parties.Add(new() { Id = Agency(i), Kind = PartyKind.Agency });
            }

            for (int i = 0; i < officials; i++)
            {
                _parties.Add(new() { Id = Official(i), Kind = PartyKind.Official, Organization = Agency(i % agencies) });
            }

            for (int i = 0; i < communes; i++)
            {
                _localities.Add(new() { Locality = Commune(i), Level = LocalityLevel.Commune, Parent = new("P"), Traits = draw.Chance(30) ? [Border] : [] });
            }

            for (int i = 0; i < communes; i++)
            {
                if (draw.Chance(99))
                {
                    Assign(draw.Chance(3) ? Post(i, officials) : Official(i % officials), AssignmentRole.InCharge, Commune(i), Commune((i + 1) % communes));
                }

                Assign(Agency(i % agencies), AssignmentRole.Twinned, Commune(i), Commune((i + 1) % communes));
            }

            for (int i = 0; i < villages; i++)
            {
                Id<Locality> village = new(FormattableString.Invariant($"v{i:00000}"));
                _localities.Add(new() { Locality = village, Level = LocalityLevel.Village, Parent = Commune(i % communes) });
                Assign(Official(i % officials), AssignmentRole.Monitor, village, village);
            }

            ManualMarks marks = new(draw, terms.Weights[4]);
            return new()
            {
                Localities = _localities,
                Parties = _parties,
                Members = _members,
                Assignments = _assignments,
                Activities = _activities,
                Excusals = _excusals,
                Scores = [.. _parties.Where(p => p.Kind != PartyKind.Post).SelectMany(p => marks.Of(p.Id))],
            };
        }

        private static Id<Party> Agency(int i) => new(FormattableString.Invariant($"b{i:0000}"));

        private static Id<Party> Official(int i) => new(FormattableString.Invariant($"o{i:0000}"));

        private static Id<Locality> Commune(int i) => new(FormattableString.Invariant($"c{i:0000}"));

        private Id<Party> Post(int i, int officials)
        {
            Id<Party> post = new(FormattableString.Invariant($"q{i:0000}"));
            _parties.Add(new() { Id = post, Kind = PartyKind.Post });
            _members.Add(new() { Group = post, Party = Official(i % officials), Role = MembershipRole.Holder });
            return post;
        }

        private void Assign(Id<Party> party, AssignmentRole role, Id<Locality> locality, Id<Locality> next)
        {
            LocalDate from = draw.Chance(5) ? new LocalDate(2026, 1, 1).PlusDays(draw.Between(20, 330)) : Before;
            LocalDate? moved = from == Before && draw.Chance(2) ? new LocalDate(2026, 1, 1).PlusDays(draw.Between(20, 330)) : null;
            ResponsibilityAssignment first = Add(party, role, locality, new DateRange(from, moved?.PlusDays(-1)), []);
            if (moved is { } on)
            {
                Add(party, role, next, new DateRange(on, null), [first.Id]);
            }
            else if (draw.Chance(2))
            {
                LocalDate away = new LocalDate(2026, 1, 1).PlusDays(draw.Between(0, 200));
                _excusals.Add(new() { Assignment = first.Id, Interval = new(away, away.PlusDays(draw.Between(30, 150))) });
            }

            Work(first.Id, from < new LocalDate(2026, 1, 1) ? new(2026, 1, 1) : from, moved);
        }

        private ResponsibilityAssignment Add(Id<Party> party, AssignmentRole role, Id<Locality> locality, DateRange interval, ValueList<Id<ResponsibilityAssignment>> succeeds)
        {
            var assignment = new ResponsibilityAssignment
            {
                Id = new(FormattableString.Invariant($"a{_assignments.Count:00000}")),
                Party = party,
                Role = role,
                Locality = locality,
                Interval = interval,
                Succeeds = succeeds,
            };
            _assignments.Add(assignment);
            return assignment;
        }

        /// <summary>A year's work on an assignment, from its move on recorded on the next link.</summary>
        private void Work(Id<ResponsibilityAssignment> first, LocalDate from, LocalDate? moved)
        {
            Id<ResponsibilityAssignment> next = _assignments[^1].Id;
            int diligence = draw.Between(80, 99);
            for (int month = 1; month <= 12; month++)
            {
                for (int visit = 0; visit < terms.Visits; visit++)
                {
                    Record(ActivityKind.FieldVisit, new(2026, month, draw.Between(1, 28)), null, null);
                }

                Record(ActivityKind.Report, Reported(ReportingPeriod.Month(2026, month)), ReportingPeriod.Month(2026, month), null);
            }

            for (int quarter = 1; quarter <= 4; quarter++)
            {
                Record(ActivityKind.Plan, new LocalDate(2026, (quarter * 3) - 2, 1).PlusDays(draw.Between(-10, 14)), ReportingPeriod.Quarter(2026, quarter), null);
                Record(ActivityKind.Dialogue, new(2026, quarter * 3, draw.Between(1, 28)), null, draw.Chance(70) ? Performer.Leader : Performer.Deputy);
            }

            LocalDate Reported(ReportingPeriod month) => terms.Periods.RangeOf(month).To!.Value.PlusDays(terms.ReportDays + draw.Between(-6, 1));

            void Record(ActivityKind kind, LocalDate date, ReportingPeriod? period, Performer? by)
            {
                if (date >= from && draw.Chance(diligence))
                {
                    _activities.Add(new()
                    {
                        Id = new(FormattableString.Invariant($"x{_activities.Count:0000000}")),
                        Assignment = moved <= date ? next : first,
                        Kind = kind,
                        Date = date,
                        Period = period,
                        By = by,
                    });
                }
            }
        }
    }

    /// <summary>The council's points: for nine of ten, to the half point, so that many are equal.</summary>
    private sealed class ManualMarks(Draw draw, int weight)
    {
        public IEnumerable<Decisions.ManualScore> Of(Id<Party> party)
        {
            if (draw.Chance(90))
            {
                yield return new() { Subject = party, Criterion = "council", Period = Province.Year, Points = draw.Between(weight, weight * 2) / 2m };
            }
        }
    }
}
