using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;
using static DuaCoSo.Domain.Tests.Territories.Places;

namespace DuaCoSo.Domain.Tests.Territories;

[Rule("G1")]
public sealed class TerritoryTests
{
    [Fact]
    public void Create_EveryMistake_IsAProblemAtItsVersion()
    {
        Checked<Territory> created = Territory.Create(
        [
            Version("X", LocalityLevel.Commune, "nobody"),
            Version("X", LocalityLevel.Commune, null),
            Version("Y", LocalityLevel.Commune, "Z") with { Succeeds = Ids("Z") },
            Version("Z", LocalityLevel.Commune, "Y") with { Succeeds = Ids("Y") },
            Version("U", default, "T"),
            Version("T", LocalityLevel.Commune, null) with { Interval = DateRange.Since(new(2020, 1, 1)) },
            new() { Locality = default, Level = LocalityLevel.Commune },
            Version("W", LocalityLevel.Commune, null) with { Interval = DateRange.Until(new(9999, 1, 1)), Succeeds = Ids("gone") },
        ]);

        created.IsAccepted.Should().BeFalse();
        created.Problems.Select(p => (p.Code, p.Place.Index, p.Place.Field)).Should().Equal(
            ("DCS1403", 0, "parent"), ("DCS1404", 1, "from"), ("DCS1405", 2, "parent"), ("DCS1407", 2, "succeeds"),
            ("DCS1401", 4, "level"), ("DCS1406", 4, "parent"), ("DCS1401", 6, "id"), ("DCS1402", 7, "to"), ("DCS1403", 7, "succeeds"));
    }

    [Fact]
    public void Apply_Merger_EndsTheDayBeforeAndKnowsItsPredecessors()
    {
        Territory after = Province.Apply([Merge("AB", "A", "B")]).Require();

        after.Find(new("A"), Eve).Should().NotBeNull();
        after.Find(new("A"), Reform).Should().BeNull();
        after.Find(new("AB"), Eve).Should().BeNull();
        after.Find(new("AB"), Reform).Should().BeEquivalentTo(new { Level = LocalityLevel.Commune, Parent = new Id<Locality>("H1"), Succeeds = Ids("A", "B"), Interval = DateRange.Since(Reform) });
        after.Successors(new("A")).Should().Equal(Ids("AB"));
        after.Predecessors(new("AB")).Should().Equal(Ids("A", "B"));
        after.Children(new("AB"), Reform).Should().Equal(Ids("V"), "a village goes with its commune");
        after.Children(new("A"), Eve).Should().Equal(Ids("V"));
        Province.Find(new("A"), Reform).Should().NotBeNull("what it was made of does not change");
    }

    [Fact]
    public void Apply_MergerIntoOneThatGoesOn_KeepsWhatIsNotGiven()
    {
        Territory after = Province.Apply([Merge("B", "A", "B") with { Into = new() { Id = new("B"), Name = "Phường Mới" } }]).Require();

        after.Find(new("B"), Reform).Should().BeEquivalentTo(new { Name = "Phường Mới", Code = "2", Kind = "phường", Succeeds = Ids("A") });
        after.Find(new("B"), Eve)!.Name.Should().Be("Phường Hoà Bình");
        after.Find(new("B"))!.Versions.Should().HaveCount(2);
    }

    [Fact]
    public void Apply_Split_MakesEachPartASuccessor()
    {
        Territory after = Province.Apply(
        [
            new LocalitySplit { On = Reform, Locality = new("A"), Into = [new() { Id = new("A1") }, new() { Id = new("A2") }] },
            new LocalityMove { On = Reform, Locality = new("V"), Parent = new("A2") },
        ]).Require();

        after.Successors(new("A")).Should().Equal(Ids("A1", "A2"));
        after.Ancestors(new("V"), Reform).Should().Equal(Ids("A2", "H1", "P"));
    }

    [Fact]
    public void Apply_PartsOfOneInTwoMergers_EndItOnce()
    {
        Territory after = Province.Apply([Merge("AB", "A", "B"), Merge("BC", "B", "C")]).Require();

        after.Successors(new("B")).Should().Equal(Ids("AB", "BC"));
        after.Find(new("B"))!.Versions.Should().ContainSingle().Which.Interval.To.Should().Be(Eve);
    }

    [Fact]
    public void Apply_PartsOfTwoThatGoOn_FormOneThatSucceedsBoth()
    {
        Territory after = Province.Apply(
        [
            new LocalitySplit { On = Reform, Locality = new("A"), Into = [new() { Id = new("A") }, new() { Id = new("N"), Name = "Xã Mới" }] },
            new LocalitySplit { On = Reform, Locality = new("B"), Into = [new() { Id = new("N"), Code = "9" }, new() { Id = new("B") }] },
        ]).Require();

        after.Find(new("N"), Reform).Should().BeEquivalentTo(new { Name = "Xã Mới", Code = "9", Level = LocalityLevel.Commune, Parent = new Id<Locality>("H1"), Succeeds = Ids("A", "B") });
        after.Find(new("A"), Reform)!.Name.Should().Be("Xã Hòa Bình", "it goes on");
        after.Find(new("B"), Reform)!.Code.Should().Be("2");
        after.Children(new("A"), Reform).Should().Equal(Ids("V"), "a village stays where it was unless it is moved");
        after.Trace(new("N"), Eve).Should().Equal(Ids("A", "B"));
    }

    [Fact]
    public void Apply_WholeAndPart_FormOneTogether()
    {
        Territory after = Province.Apply([Merge("N", "A"), new LocalitySplit { On = Reform, Locality = new("B"), Into = [new() { Id = new("B") }, new() { Id = new("N") }] }]).Require();

        after.Predecessors(new("N")).Should().Equal(Ids("A", "B"));
        after.Find(new("A"), Reform).Should().BeNull();
        after.Find(new("B"), Reform).Should().NotBeNull();
        after.Children(new("N"), Reform).Should().Equal(Ids("V"));
    }

    [Fact]
    public void Apply_OneThatTakesInAndGivesAPart_GoesOn()
    {
        Territory after = Province.Apply([Merge("B", "A"), new LocalitySplit { On = Reform, Locality = new("B"), Into = [new() { Id = new("B") }, new() { Id = new("N") }] }]).Require();

        after.Find(new("B"), Reform)!.Succeeds.Should().Equal(Ids("A"));
        after.Predecessors(new("N")).Should().Equal(Ids("B"));
    }

    [Fact]
    public void Apply_PartsThatAreSaidDifferently_Contradict()
    {
        LocalitySplit Giving(string id, params SuccessorLocality[] parts) => new() { On = Reform, Locality = new(id), Into = [new() { Id = new(id) }, .. parts] };

        Province.Apply([Giving("A", new SuccessorLocality { Id = new("N"), Name = "Một" }), Giving("B", new SuccessorLocality { Id = new("N"), Name = "Hai" })])
            .Problems.Select(p => (p.Code, p.Place.Index)).Should().Equal(("DCS1413", 1));
        Province.Apply([Giving("A", new SuccessorLocality { Id = new("N") }, new SuccessorLocality { Id = new("N") })]).Problems.Select(p => p.Code).Should().Equal("DCS1412");
        Province.Apply([Giving("A", new SuccessorLocality { Id = new("N") }), Giving("D", new SuccessorLocality { Id = new("N") })]).Problems.Select(p => p.Code).Should().Equal("DCS1415");
        Province.Apply([Giving("B", new SuccessorLocality { Id = new("C") }), Giving("C", new SuccessorLocality { Id = new("B") })]).Problems.Select(p => p.Code).Should().Equal("DCS1407");
    }

    [Fact]
    public void Apply_LevelAbolished_LeavesTheCommunesToTheProvince()
    {
        Territory after = Province.Apply([NoDistricts, Merge("AD", "A", "D")]).Require();

        after.OfLevel(LocalityLevel.District, Reform).Should().BeEmpty();
        after.OfLevel(LocalityLevel.District, Eve).Should().HaveCount(2);
        after.Children(new("P"), Reform).Should().Equal(Ids("AD", "B", "C"));
        after.AncestorOf(new("V"), LocalityLevel.Province, Reform).Should().Be(new Id<Locality>("P"));
        after.AncestorOf(new("V"), LocalityLevel.District, Reform).Should().BeNull();
        after.AncestorOf(new("V"), LocalityLevel.District, Eve).Should().Be(new Id<Locality>("H1"));
    }

    [Fact]
    public void Apply_Merger_KeepsKindAndTraitsThatAllShare()
    {
        ValueList<LocalityVersion> border = [.. Versions.Select(v => v.Locality.Key is "A" or "C" ? v with { Kind = "xã", Traits = [LocalityTrait.Border, new("own" + v.Locality.Key)] } : v)];
        Territory territory = Territory.Create(border).Require();

        territory.Apply([Merge("X", "A", "C")]).Require().Find(new("X"), Reform).Should().BeEquivalentTo(new { Kind = "xã", Traits = new[] { LocalityTrait.Border } });
        LocalityVersion mixed = territory.Apply([Merge("X", "A", "B")]).Require().Find(new("X"), Reform)!;
        mixed.Kind.Should().BeNull("a commune and a ward became one");
        mixed.Traits.Should().BeEmpty();
    }

    [Fact]
    public void Apply_SecondMergerOfOneDay_KeepsThePredecessorsOfTheFirst()
    {
        Territory twice = Province.Apply([Merge("X", "A", "B")]).Require().Apply([Merge("X", "C")]).Require();

        twice.Predecessors(new("X")).Should().Equal(Ids("A", "B", "C"));
        twice.Trace(new("A"), Reform).Should().Equal(Ids("X"));
    }

    [Fact]
    public void Apply_RenamingAndKind_KeepIdentityCodeAndTraits()
    {
        Territory after = Province.Apply(
        [
            new LocalityKindChange { On = Reform, Locality = new("D"), Kind = "phường" },
            new LocalityRenaming { On = Reform, Locality = new("D"), Name = "Phường Mới" },
        ]).Require();

        after.Find(new("D"), Reform).Should().BeEquivalentTo(new { Kind = "phường", Name = "Phường Mới", Code = "4", Traits = new[] { LocalityTrait.Border } });
        after.Find(new("D"), Eve)!.Name.Should().Be("Xã Hoa Bính");
    }

    [Fact]
    public void Apply_DistrictThatBecomesACommune_GoesOnWhenItsLevelEnds() =>
        Province.Apply([NoDistricts, new LocalityKindChange { On = Reform, Locality = new("H2"), Kind = "đặc khu", Level = LocalityLevel.Commune }]).Require()
            .Find(new("H2"), Reform)!.Level.Should().Be(LocalityLevel.Commune);

    [Fact]
    public void Apply_InAnyOrder_TakesEarlierDatesFirst()
    {
        Reorganisation late = Merge("ABC", "AB", "C") with { On = Reform.PlusYears(1) };

        Territory after = Province.Apply([late, Merge("AB", "A", "B")]).Require();

        after.Trace(new("A"), Reform).Should().Equal(Ids("AB"));
        after.Trace(new("A"), Reform.PlusYears(1)).Should().Equal(Ids("ABC"));
        after.Trace(new("ABC"), Eve).Should().Equal(Ids("A", "B", "C"));
        after.Trace(new("ABC"), Reform).Should().Equal(Ids("AB", "C"));
    }

    [Fact]
    public void Apply_EveryMistake_IsAProblemAtItsChange()
    {
        Checked<Territory> applied = Province.Apply(
        [
            Merge("N1", "nobody"),
            Merge("A", "B"),
            Merge("P2", "P", "A"),
            new LocalitySplit { On = Reform, Locality = new("C"), Into = [] },
            new LocalityMerger { On = Reform, From = [], Into = new() { Id = new("N2") } },
            new LocalityRenaming { On = new(1800, 1, 1), Locality = new("D") },
            new LocalityMove { On = Reform, Locality = new("D"), Parent = new("H1") },
            new LocalityMove { On = Reform, Locality = new("D"), Parent = new("P") },
            new LevelAbolition { On = Reform, Level = LocalityLevel.Household },
            Merge("CD", "C", "D"),
        ]);

        applied.Problems.Select(p => (p.Code, p.Place.Index)).Should().BeEquivalentTo(new (string, int?)[]
        {
            ("DCS1403", 0), ("DCS1413", 1), ("DCS1416", 2), ("DCS1415", 2), ("DCS1401", 3), ("DCS1401", 4), ("DCS1402", 5), ("DCS1413", 7), ("DCS1413", 7), ("DCS1418", 8),
            ("DCS1415", 9),
        });
    }

    [Fact]
    public void Apply_IdOfAnother_IsRefused()
    {
        Territory merged = Province.Apply([Merge("AB", "A", "B")]).Require();

        merged.Apply([Merge("A", "C") with { On = Reform.PlusDays(1) }]).Problems.Should().ContainSingle().Which.Code.Should().Be("DCS1411");
        merged.Apply([Merge("N", "A") with { On = Reform.PlusDays(1) }]).Problems.Should().ContainSingle().Which.Code.Should().Be("DCS1410");
        merged.Apply([Merge("N", "C"), Merge("N", "D")]).Problems.Should().ContainSingle().Which.Code.Should().Be("DCS1412");
    }

    [Fact]
    public void Apply_BeforeWhatIsRecorded_IsRefused() =>
        Province.Apply([new LocalityRenaming { On = Reform.PlusYears(1), Locality = new("A"), Name = "Mới" }]).Require()
            .Apply([Merge("AB", "A", "B")]).Problems.Should().ContainSingle().Which.Code.Should().Be("DCS1417");

    [Fact]
    public void Apply_ChildOfWhatIsDivided_AsksForItsParent() =>
        Province.Apply([new LocalitySplit { On = Reform, Locality = new("A"), Into = [new() { Id = new("A1") }, new() { Id = new("A2") }] }])
            .Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "DCS1414", Place = new { Index = 0 } });

    [Fact]
    public void Apply_MoveThatLeavesNoTree_IsAProblemOfTheMove() =>
        Province.Apply([new LocalityMove { On = Reform, Locality = new("H1"), Parent = new("V") }])
            .Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "DCS1405", Place = new { Index = 0, Field = "parent" } });

    [Fact]
    public void Apply_CircleOfAnEarlierDate_IsWalkedOnceAndReported() =>
        Province.Apply([new LocalityMove { On = Reform, Locality = new("H1"), Parent = new("H1") }, new LevelAbolition { On = Reform.PlusMonths(1), Level = LocalityLevel.District }])
            .Problems.Select(p => p.Code).Should().Contain("DCS1405");

    [Fact]
    public void Apply_LongListAboutOneLocality_IsRefusedChangeByChange() =>
        Province.Apply([.. Enumerable.Range(0, 100_000).Select(i => new LocalityRenaming { On = Reform, Locality = new("A"), Name = "Mới" })])
            .Problems.Should().HaveCount(99_999).And.OnlyContain(p => p.Code == "DCS1413");

    [Fact]
    public void Apply_MoveToWhatEnds_IsAProblemOfTheMove() =>
        Province.Apply([Merge("BC", "B", "C"), new LocalityMove { On = Reform, Locality = new("V"), Parent = new("B") }])
            .Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "DCS1406", Place = new { Index = 1 } });

    [Fact]
    public void Descendants_DeepAndWideTrees_DoNotOverflow()
    {
        const int depth = 20_000;
        Territory deep = Territory.Create(Enumerable.Range(0, depth).Select(n => Version($"{n}", LocalityLevel.Household, n == 0 ? null : $"{n - 1}"))).Require();
        Territory wide = Territory.Create(Enumerable.Range(0, depth).Select(n => Version($"{n}", LocalityLevel.Household, n == 0 ? null : "0"))).Require();

        deep.Descendants(new("0"), Reform).Should().HaveCount(depth - 1);
        deep.Ancestors(new($"{depth - 1}"), Reform).Should().HaveCount(depth - 1);
        wide.Descendants(new("0"), Reform).Should().HaveCount(depth - 1);
        wide.Children(new("0"), Reform).Should().HaveCount(depth - 1);
    }

    [Fact]
    public void Find_WhatIsNotThere_IsNull()
    {
        Province.Find(new Id<Locality>("nobody")).Should().BeNull();
        Province.Find(new("nobody"), Reform).Should().BeNull();
        Province.Ancestors(new("nobody"), Reform).Should().BeEmpty();
        Province.Descendants(new("nobody"), Reform).Should().BeEmpty();
        Province.Children(new("nobody"), Reform).Should().BeEmpty();
        Province.Trace(new("nobody"), Reform).Should().BeEmpty();
    }
}
