using DuaCoSo.Domain.Documents;
using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Documents;

/// <summary>What replaced, amends and carries out what, and what was in force when.</summary>
public sealed class LegalBasisChainTests
{
    private static readonly LocalDate NewYear2026 = new(2026, 1, 1);

    // 132-QĐ/TW, replaced by 124 in 2023, replaced by 366 in 2025; a province's plan carries out 124; Decree 335, issued in December, begins in January.
    private static readonly IssuedDocument[] Regulations =
    [
        Document("132", new(2018, 3, 8)),
        Document("124", new(2023, 10, 4), replaces: "132"),
        Document("366", new(2025, 8, 30), replaces: "124"),
        Document("plan", new(2023, 12, 1), carriesOut: "124"),
        Document("district-plan", new(2024, 1, 15), carriesOut: "plan"),
        Document("335", new(2025, 12, 21)),
        Document("decree-90", new(2020, 8, 13)),
        Document("decree-48", new(2023, 7, 17)),
    ];

    private static readonly DocumentEffect[] Effects =
    [
        new() { Document = new("335"), InForce = DateRange.Since(NewYear2026) },
        new() { Document = new("decree-48"), InForce = DateRange.Since(new(2023, 9, 15)), Amends = [new("decree-90")] },
    ];

    private static readonly LegalBasisChain Chain = LegalBasisChain.Create(Regulations, Effects).Require();

    [Fact]
    public void InForce_Replaced_EndsTheDayBefore()
    {
        Chain.InForce(new("132")).Should().Be(new DateRange(new(2018, 3, 8), new(2023, 10, 3)));
        Chain.InForce(new("366")).Should().Be(DateRange.Since(new(2025, 8, 30)));
        Chain.IsInForce(new("124"), new(2025, 8, 29)).Should().BeTrue();
        Chain.IsInForce(new("124"), new(2025, 8, 30)).Should().BeFalse();
        Chain.IsInForce(new("335"), NewYear2026.PlusDays(-1)).Should().BeFalse("it says from when");
        Chain.IsInForce(new("335"), NewYear2026).Should().BeTrue();
        Ids(Chain.InForceOn(new(2023, 10, 4))).Should().Equal("124", "decree-48", "decree-90");
    }

    [Fact]
    public void ReplacedBy_SaysWhatAndWhen()
    {
        Chain.ReplacedBy(new("132")).Single().ToString().Should().Be("124 (2023-10-04)");
        Chain.ReplacedBy(new("366")).Should().BeEmpty();
    }

    [Fact]
    public void CurrentOf_FollowsReplacementsToTheDate()
    {
        Ids(Chain.CurrentOf(new("132"), new(2020, 1, 1))).Should().Equal("132");
        Ids(Chain.CurrentOf(new("132"), new(2024, 1, 1))).Should().Equal("124");
        Ids(Chain.CurrentOf(new("132"), NewYear2026)).Should().Equal("366");
        Chain.CurrentOf(new("132"), new(2010, 1, 1)).Should().BeEmpty();
    }

    [Fact]
    public void CarriedOutFrom_GoesUpToTheRoot()
    {
        Ids(Chain.CarriedOutFrom(new("district-plan"))).Should().Equal("plan", "124");
        Chain.CarriedOutFrom(new("124")).Should().BeEmpty();
        Ids(Chain.CarriedOutBy(new("124"))).Should().Equal("plan");
    }

    [Fact]
    public void AmendmentsOf_AreThoseInForce()
    {
        Chain.AmendmentsOf(new("decree-90"), new(2023, 9, 14)).Should().BeEmpty();
        Ids(Chain.AmendmentsOf(new("decree-90"), new(2023, 9, 15))).Should().Equal("decree-48");
        Chain.IsInForce(new("decree-90"), NewYear2026).Should().BeTrue("what is amended stays in force");
    }

    [Fact]
    public void Find_ByIdOrIdentity_IsTheDocument()
    {
        Chain.Find(new Id<IssuedDocument>("124"))!.Id.Key.Should().Be("124");
        Chain.Find(new Id<IssuedDocument>("x")).Should().BeNull();
        Ids(Chain.Find(new DocumentIdentity("Trung ương", DocumentNumber.Parse("124-QĐ/TW"), new(2023, 10, 4)))).Should().Equal("124");
        Chain.Documents.Should().HaveCount(8).And.BeInAscendingOrder(d => d.Id);
        Chain.ToString().Should().Be("8 documents");
        FluentActions.Invoking(() => Chain.InForce(new("x"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void InForce_OwnEnd_CountsBesideReplacement()
    {
        IssuedDocument[] documents = [Document("a", new(2016, 1, 1)), Document("b", new(2020, 1, 1), replaces: "a"), Document("c", new(2018, 1, 1), replaces: "a"), Document("d", null)];
        LegalBasisChain chain = LegalBasisChain.Create(documents, [new() { Document = new("c"), InForce = new(new(2018, 7, 1), new(2019, 12, 31)) }]).Require();

        chain.InForce(new("a")).Should().Be(new DateRange(new(2016, 1, 1), new(2018, 6, 30)), "the first to replace it ends it");
        chain.ReplacedBy(new("a")).Select(r => r.ToString()).Should().Equal("c (2018-07-01)", "b (2020-01-01)");
        chain.CurrentOf(new("a"), new(2021, 1, 1)).Single().Id.Key.Should().Be("b");
        chain.InForce(new("d")).Should().Be(DateRange.Always, "of unknown beginning");
    }

    [Fact]
    public void Create_EveryMistake_IsToldAtOnce()
    {
        IssuedDocument[] documents =
        [
            Document("a", null, replaces: "b"), Document("b", null, replaces: "c"), Document("c", null, replaces: "a"), Document("d", null, carriesOut: "d"), Document("e", null, replaces: "x", carriesOut: "y"), Document("e", null),
        ];

        Checked<LegalBasisChain> refused = LegalBasisChain.Create(
            documents,
            [new() { Document = new("a"), Amends = [new("b"), new("z")] }, new() { Document = new("b"), Amends = [new("a")] }, new() { Document = new("a") }, new() { Document = new("q") }]);

        refused.Problems.Select(p => $"{p.Code} {p.Place}").Should().BeEquivalentTo(
            "DCS1203 documents[e]", "DCS1202 documents[e].replaces", "DCS1202 documents[e].carriesOut", "DCS1202 documents[a].amends", "DCS1207 documents[a]", "DCS1202 documents[q]",
            "DCS1204 documents[a].replaces", "DCS1205 documents[d].carriesOut", "DCS1206 documents[a].amends");
        refused.Problems.Single(p => p.Code == "DCS1204").Argument("ids").Should().Be("a, b, c");
    }

    [Fact]
    public void Create_Doubts_AreWarnings()
    {
        IssuedDocument[] documents =
        [
            Document("a", new(2016, 1, 1)), Document("b", null, replaces: "a"), Document("c", new(2018, 1, 1)), Document("d", new(2017, 1, 1), replaces: "c"),
            Document("e", new(2019, 1, 1)) with { Number = "07-QĐ/TU" }, Document("f", new(2019, 1, 1)) with { Number = "7 - QĐ/TU" },
        ];

        Checked<LegalBasisChain> made = LegalBasisChain.Create(documents);

        made.Problems.Select(p => p.Code).Should().BeEquivalentTo("DCS1208", "DCS1209", "DCS1210");
        made.Problems.Should().OnlyContain(p => p.Severity == Severity.Warning);
        made.Require().InForce(new("a")).Should().BeNull();
        made.Require().InForce(new("c")).Should().BeNull();
        made.Require().Find(DocumentIdentity.Of(documents[4])!.Value).Should().HaveCount(2);
    }

    [Fact]
    public void Create_AnyLinks_EndsAndRefusesJustTheCycles()
    {
        // Each of six documents replaces one of the six, or none: whoever walks from one and comes back has found a cycle.
        Gen<int[]> links = Gen.Choose(-1, 5).ArrayOf(6);
        Properties.Check(
            links,
            replaces =>
            {
                IssuedDocument[] documents = [.. replaces.Select((to, i) => Document($"d{i}", new(2016 + i, 1, 1), replaces: to < 0 ? null : $"d{to}"))];
                bool isCyclic = Enumerable.Range(0, 6).Any(start =>
                {
                    int at = replaces[start];
                    for (int step = 0; step < 6 && at >= 0 && at != start; step++)
                    {
                        at = replaces[at];
                    }

                    return at == start;
                });

                LegalBasisChain.Create(documents).Problems.Any(p => p.Code == "DCS1204").Should().Be(isCyclic);
            });
    }

    [Fact]
    public void Chain_OfManyDocuments_IsWalkedWithoutRecursion()
    {
        const int many = 20_000;
        IssuedDocument[] documents = [.. Enumerable.Range(0, many).Select(i => Document($"d{i:D5}", new LocalDate(1900, 1, 1).PlusDays(i), replaces: i == 0 ? null : $"d{i - 1:D5}", carriesOut: i == 0 ? null : $"d{i - 1:D5}"))];
        LegalBasisChain chain = LegalBasisChain.Create(documents).Require();

        chain.CurrentOf(new("d00000"), new(2026, 1, 1)).Single().Id.Key.Should().Be("d19999");
        chain.CarriedOutFrom(new("d19999")).Should().HaveCount(many - 1);
    }

    private static IEnumerable<string> Ids(IEnumerable<IssuedDocument> documents) => documents.Select(d => d.Id.Key);

    private static IssuedDocument Document(string id, LocalDate? issued, string? replaces = null, string? carriesOut = null) => new()
    {
        Id = new(id),
        Number = id == "124" ? "124-QĐ/TW" : null,
        Issuer = "Trung ương",
        Issued = issued,
        Replaces = replaces is null ? null : new(replaces),
        CarriesOut = carriesOut is null ? null : new(carriesOut),
    };
}
