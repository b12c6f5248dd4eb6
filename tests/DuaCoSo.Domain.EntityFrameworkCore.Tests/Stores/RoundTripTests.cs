using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;

/// <summary>What is put into a database comes out as it was; of two who change the same thing one is told.</summary>
[Rule("R1")]
[Collection(StoreCollection.Name)]
public sealed class RoundTripTests
{
    private static readonly string Longest = string.Concat(Enumerable.Repeat("ệ", 99)) + "9";

    [Fact]
    public void Sqlite_GivesBackWhatWasPutIn() => RoundTrip(Store.Sqlite());

    [PostgresFact]
    public void Postgres_GivesBackWhatWasPutIn() => RoundTrip(Store.Postgres());

    [Fact]
    public void Sqlite_TellsTheSlowerOfTwoWriters() => Conflict(Store.Sqlite());

    [PostgresFact]
    public void Postgres_TellsTheSlowerOfTwoWriters() => Conflict(Store.Postgres());

    [Fact]
    public void Sqlite_KeepsTheVerbOfOneOfTwo() => ConflictOfVerbs(Store.Sqlite());

    [PostgresFact]
    public void Postgres_KeepsTheVerbOfOneOfTwo() => ConflictOfVerbs(Store.Postgres());

    private static RegisterFacts Facts => new()
    {
        Localities =
        [
            new() { Locality = new(Longest), Code = "001", Name = "Thị trấn Phát Diệm “cũ”", Level = new("cấp xã"), Kind = "thị trấn", Traits = [new("biên \"giới\", đảo"), new("x;y")], Interval = DateRange.Until(new(2025, 6, 30)) },
            new() { Locality = new("b"), Level = new("commune"), Parent = new(Longest), Succeeds = [new(Longest)], Interval = DateRange.Only(new(9999, 12, 31)) },
        ],
        Parties = [new() { Id = new(Longest), Name = "Nguyễn Thị Ánh", Kind = Parties.PartyKind.Committee, Position = new("bí thư"), Organization = new("x") }],
        Members = [new() { Group = new("g"), Party = new("p"), Role = Parties.MembershipRole.Holder, Interval = DateRange.Since(new(1900, 1, 1)) }],
        Assignments =
        [
            new()
            {
                Id = new(Longest), Party = new("p"), Role = new("phụ trách"), Locality = new(Longest), Sector = new("khối"), Matter = new("m"), Interval = new(new(2016, 2, 29), new(2016, 2, 29)),
                Document = new("12-QĐ/TU"), Succeeds = [new(Longest), new("a, b"), new("{c}")], Version = 7,
            },
            new() { Id = new("open"), Party = new("p"), Role = AssignmentRole.InCharge },
        ],
        Activities = [new() { Id = new(Longest), Assignment = new("a"), Kind = new("k"), Date = new(2016, 3, 1), Period = Time.ReportingPeriod.Parse("2016..2020"), Contents = [ContentItem.Opinion, new("ý kiến")], By = Performer.Leader, Returned = new(2016, 3, 2) }],
        Reports =
        [
            new()
            {
                Id = new("bc"), Assignment = new("a"), Period = Time.ReportingPeriod.Parse("2016-Q1"), Drafted = new(2016, 3, 1), Accepted = new(2016, 4, 2), ChangedOn = new(2016, 4, 2), Version = 4,
                Sections = [new(ContentItem.Situation, "Tình hình “ổn định”;\nkhông có gì"), new(new("mục khác"), "")],
                Submissions = [new() { Date = new(2016, 3, 30), Contents = [ContentItem.Situation], By = Performer.Leader, Returned = new(2016, 3, 31), Remarks = "thiếu" }, new() { Date = new(2016, 4, 1) }],
            },
        ],
        Excusals = [new() { Assignment = new("a"), Interval = DateRange.Only(new(2016, 3, 1)), Reason = "ốm đau; nghỉ phép" }],
        Petitions = [new() { Id = new(Longest), Category = PetitionCategory.Land, Raised = new(2016, 3, 1), Referred = new(2016, 3, 2), Extended = 2, Answered = new(2016, 3, 3), Resolved = new(2016, 3, 4), ReferredTo = new("so"), IsUnfounded = true, Reopens = new("k0"), ReopenedAs = new("k2"), Version = 3 }],
        Tasks =
        [
            new()
            {
                Id = new(Longest), Responsible = [new("p"), new(Longest)], Title = "Làm đường “số 1”", Due = new(2016, 12, 31), Weight = 0.000001m, Target = 999_999_999_999_999.999999m, Actual = -1.50m,
                Registered = new(2016, 1, 2), TargetChanges = [new(new(2016, 3, 1), null, 5.5m, new("d")), new(new(2016, 4, 1), 5.5m, 6m, new("e"))], Progress = [new(new(2016, 5, 1), 1.25m, "chậm"), new(new(2016, 6, 1), null, null)],
                Direction = TargetDirection.AtMost, Outcome = TaskOutcome.CompletedPoorly, OutcomeOn = new(2017, 1, 1), Document = new("d"), Petition = new("k"),
            },
        ],
        Contributions = [new() { Id = new("c"), Assignment = new("a"), Date = new(2016, 3, 1), Kind = ContributionKind.Money, Amount = 12.5m, Unit = "triệu đồng", Source = "Quỹ", Task = new("t") }],
        Feedback = [new() { Assignment = new(Longest), Period = Time.ReportingPeriod.Parse("2016-9M"), Date = new(2016, 3, 1), Rating = 99.99m }],
        Scores = [new() { Subject = new(Longest), Criterion = "ý thức", Period = Time.ReportingPeriod.Parse("2016-W53".Replace("2016", "2015", StringComparison.Ordinal)), Points = -3.25m }],
        Sanctions = [new() { Party = new("p"), Date = new(2016, 3, 1), Kind = new("khiển trách"), Document = new("d") }],
        PartySanctions = [new() { Party = new(Longest), Sanctions = [new() { Party = new(Longest), Date = new(2016, 3, 1), Kind = new("cảnh cáo"), Document = new("d") }], Version = 1, ChangedOn = new(2016, 3, 2) }],
        Documents = [new() { Id = new("d"), Number = "141-QĐ/TU", Issuer = "Tỉnh ủy", Issued = new(2016, 3, 1), Title = "Quy định", Replaces = new("e"), CarriesOut = new("f") }],
        Decisions = [new() { Scheme = "individuals", Subject = new(Longest), Period = Time.ReportingPeriod.Parse("2016"), Grade = "tốt", Date = new(2017, 1, 15), Document = new("d"), Reason = "vì…" }],
    };

    private static Parties.Roster Roster => new()
    {
        Group = new() { Id = new(Longest), Name = "Tổ công tác", Kind = Parties.PartyKind.Team, Interval = DateRange.Until(new(2020, 1, 1)) },
        Members = [new() { Group = new(Longest), Party = new("cb"), Role = Parties.MembershipRole.Leader, Interval = DateRange.Since(new(2016, 1, 1)) }],
        Version = 2,
        ChangedOn = new(2016, 1, 1),
    };

    private static AssignmentExcusals Book => new() { Assignment = new(Longest), Excusals = [new() { Assignment = new(Longest), Interval = new(new(2016, 3, 1), null), Reason = "đi học" }] };

    private static PetitionTerm Term => new() { Petition = new(Longest), Due = new(9999, 12, 31) };

    private static void RoundTrip(Store empty)
    {
        using Store store = empty;
        RegisterFacts facts = Facts;
        using (DuaCoSoContext context = store.Open())
        {
            context.AddFacts(facts);
            context.Add(Roster);
            context.Add(Book);
            context.Add(Term);
            context.SaveChanges();
        }

        using DuaCoSoContext read = store.Open();
        Same(read, facts.Localities);
        Same(read, facts.Parties);
        Same(read, facts.Members);
        Same(read, facts.Assignments);
        Same(read, facts.Activities);
        Same(read, facts.Excusals);
        Same(read, facts.Reports);
        Same(read, [Roster]);
        Same(read, [Book]);
        Same(read, [Term]);
        Same(read, facts.Petitions);
        Same(read, facts.Tasks);
        Same(read, facts.Contributions);
        Same(read, facts.Feedback);
        Same(read, facts.Scores);
        Same(read, facts.Sanctions);
        Same(read, facts.PartySanctions);
        Same(read, facts.Documents);
        Same(read, facts.Decisions);
        read.ChangeTracker.HasChanges().Should().BeFalse("what was read is as it was");
    }

    private static void Same<T>(DuaCoSoContext context, IReadOnlyList<T> expected)
        where T : class
    {
        T[] actual = [.. context.Set<T>()];
        actual.OrderBy(row => row.ToString(), StringComparer.Ordinal).Should()
            .BeEquivalentTo(expected.OrderBy(row => row.ToString(), StringComparer.Ordinal), options => options.WithStrictOrdering().ComparingByMembers<T>());
    }

    private static void Conflict(Store empty)
    {
        using Store store = empty;
        using DuaCoSoContext setUp = store.Open();
        setUp.AddRange(Aggregates(answered: null, version: 1));
        setUp.SaveChanges();

        using DuaCoSoContext first = store.Open();
        using DuaCoSoContext second = store.Open();
        foreach (Aggregate kept in Aggregates(answered: null, version: 1))
        {
            // Both read version 1; what a verb does to it is one version more.
            Change(first, kept);
            Change(second, kept);
            first.SaveChanges().Should().Be(1);
            second.Invoking(c => c.SaveChanges()).Should().Throw<DbUpdateConcurrencyException>("{0} was changed meanwhile", kept.GetType().Name);
            second.ChangeTracker.Clear();
        }
    }

    // Both have read the same petition and roster, and change them by a verb.
    private static void ConflictOfVerbs(Store empty)
    {
        using Store store = empty;
        using (DuaCoSoContext setUp = store.Open())
        {
            setUp.Add(Roster);
            setUp.Add(new Petition { Id = new("k"), Category = PetitionCategory.Land, Raised = new(2016, 3, 1) });
            setUp.SaveChanges();
        }

        using DuaCoSoContext first = store.Open();
        using DuaCoSoContext second = store.Open();
        ReferAndAppoint(first, "so-1");
        ReferAndAppoint(second, "so-2");
        first.SaveChanges().Should().Be(2);
        second.Invoking(c => c.SaveChanges()).Should().Throw<DbUpdateConcurrencyException>();

        using DuaCoSoContext read = store.Open();
        read.Set<Petition>().Single().ReferredTo.Should().Be(new Id<Parties.Party>("so-1"));
        read.Set<Parties.Roster>().Single().Members.Select(m => m.Party.Key).Should().BeEquivalentTo("cb", "so-1");
    }

    private static void ReferAndAppoint(DuaCoSoContext context, string party)
    {
        Petition petition = context.Set<Petition>().Single();
        Parties.Roster roster = context.Set<Parties.Roster>().Single();
        petition.Refer(new(party), new(2016, 3, 2));
        roster.AppointBeside(new(party), Parties.MembershipRole.Member, new(new(2017, 1, 1), new(2017, 12, 31)), new(2016, 6, 1));
    }

    private static void Change(DuaCoSoContext context, Aggregate kept)
    {
        Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry = context.Attach(kept.Snapshot());
        entry.Property(nameof(Aggregate.Version)).CurrentValue = kept.Version + 1;
    }

    private static Aggregate[] Aggregates(LocalDate? answered, long version) =>
    [
        new ResponsibilityAssignment { Id = new("a"), Party = new("p"), Role = AssignmentRole.InCharge, Version = version },
        new Petition { Id = new("k"), Category = PetitionCategory.Land, Raised = new(2016, 3, 1), Answered = answered, Version = version },
        new ContractedTask { Id = new("t"), Responsible = [new("p")], Due = new(2016, 3, 1), Version = version },
        new FeedbackForm { Assignment = new("a"), Period = Time.ReportingPeriod.Year(2016), Date = new(2016, 3, 1), Rating = 1, Version = version },
        new PeriodicReport { Id = new("b"), Assignment = new("a"), Period = Time.ReportingPeriod.Year(2016), Drafted = new(2016, 3, 1), Version = version },
        new AssignmentExcusals { Assignment = new("a"), Version = version },
        new Sanctions.PartySanctions { Party = new("p"), Version = version },
        new EvaluationDecision { Scheme = "s", Subject = new("p"), Period = Time.ReportingPeriod.Year(2016), Grade = "g", Date = new(2016, 3, 1), Version = version },
    ];
}
