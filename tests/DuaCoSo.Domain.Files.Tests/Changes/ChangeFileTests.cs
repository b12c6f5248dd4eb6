using DuaCoSo.Domain.Files.Changes;
using DuaCoSo.Domain.Files.Tests.Registers;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Successions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Changes;

[Rule("G1")]
public sealed class ChangeFileTests : IDisposable
{
    private const string Header = "on,change,from,fromCodes,into,code,name,level,kind,parent,traits,document";

    private static readonly LocalDate Date = new(2025, 7, 1);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Read_EveryChange_BecomesItsRecord()
    {
        ChangeList changes = Read(
            "2025-07-01,merge,A;B,,AB,,Xã AB,,xã,P,border;newRural,QĐ-1",
            "2025-07-01,split,C,,C,,,,,,,",
            "2025-07-01,split,,3,C2,,\"Xã \"\"C2\"\", mới\",,,P,,",
            "2025-07-01,rename,D,,,4b,,,,,,",
            "2025-07-01,changeKind,E,,,,Phường E,,phường,,,",
            "2025-07-01,move,E,,,,,,,P,,",
            "2025-07-01,abolishLevel,,,,,,district,,,,",
            "2025-07-01,replaceParty,S1;S2,,S3,,,,,,,").Require();

        changes.Localities.Should().BeEquivalentTo(
            new Reorganisation[]
            {
                new LocalityMerger
                {
                    On = Date,
                    From = [new("A"), new("B")],
                    Into = new() { Id = new("AB"), Name = "Xã AB", Kind = "xã", Parent = new("P"), Traits = [LocalityTrait.Border, LocalityTrait.NewRural] },
                    Document = new("QĐ-1"),
                },
                new LocalityRenaming { On = Date, Locality = new("D"), Code = "4b" },
                new LocalityKindChange { On = Date, Locality = new("E"), Kind = "phường", Name = "Phường E" },
                new LocalityMove { On = Date, Locality = new("E"), Parent = new("P") },
                new LevelAbolition { On = Date, Level = LocalityLevel.District },
                new LocalitySplit { On = Date, Locality = new("C"), Into = [new() { Id = new("C") }, new() { Id = new("C2"), Name = "Xã \"C2\", mới", Parent = new("P") }] },
            },
            o => o.RespectingRuntimeTypes().WithStrictOrdering());
        changes.Parties.Should().Equal(new PartyReplacement { On = Date, Replaced = [new("S1"), new("S2")], By = new("S3") });
        SuccessionPlan.Create(Register(), changes, Policy.Create(Plain).Require()).IsAccepted.Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-07-01,merge,,,AB,,,,,,,", "DCS6170", 18)]
    [InlineData("2025-07-01,merge,A,,,,,,,,,", "DCS6170", 21)]
    [InlineData("2025-07-01,rename,A,,,,,,,,,", "DCS6170", 24)]
    [InlineData("2025-07-01,move,A,,,,,,,,,", "DCS6170", 25)]
    [InlineData("2025-07-01,rename,A,,,,Mới,commune,,,,", "DCS6171", 28)]
    [InlineData("2025-07-01,abolishLevel,A,,,,,district,,,,", "DCS6171", 25)]
    [InlineData("2025-07-01,rename,A,1,,,Mới,,,,,", "DCS6172", 21)]
    [InlineData("2025-07-01,rename,A;B,,,,Mới,,,,,", "DCS6173", 19)]
    [InlineData("2025-07-01,merge,,99,AB,,,,,,,", "DCS1430", 19)]
    [InlineData("2025-07-01,merge,,7,AB,,,,,,,", "DCS1431", 19)]
    [InlineData("2025-07-01,merge,nobody,,AB,,,,,,,", "DCS1403", 18)]
    [InlineData("2025-07-01,merge,A,,OLD,,,,,,,", "DCS1411", 21)]
    [InlineData("2025-07-01,rename,OLD,,,,Mới,,,,,", "DCS1410", 19)]
    [InlineData("2025-07-01,move,P,,,,,,,A,,", "DCS1405", 25)]
    [InlineData("2025-07-01,replaceParty,S1,,S9,,,,,,,", "DCS5101", 29)]
    [InlineData("2025-07-01,replaceParty,S1,,S1,,,,,,,", "DCS5103", 29)]
    [InlineData("01/07/2025,merge,A,,AB,,,,,,,", "DCS6131", 1)]
    [InlineData("2025-07-01,merged,A,,AB,,,,,,,", "DCS6135", 12)]
    [InlineData("2025-07-01,merge,A;,,AB,,,,,,,", "DCS6141", 18)]
    [InlineData("2025-07-01,merge,A,,AB", "DCS6120", 1)]
    public void Read_Mistake_IsAProblemAtItsLineAndColumn(string row, string code, int column)
    {
        Checked<ChangeList> read = Read("2025-07-01,rename,D,,,,Xã D mới,,,,,", row);

        read.IsAccepted.Should().BeFalse();
        read.Problems.Select(p => (p.Code, p.Place.Line, p.Place.Column)).Should().Equal((code, 3, column));
        read.Problems[0].Place.File.Should().Be(_folder["changes.csv"]);
    }

    [Fact]
    public void Read_CodeGivenAnewByAnEarlierDate_IsThatLocalitys()
    {
        ChangeList changes = Read(
            "2026-01-01,merge,,99,M,,,,,,,",
            "2025-07-01,rename,A,,,99,,,,,,").Require();

        changes.Localities.OfType<LocalityMerger>().Should().ContainSingle().Which.From.Should().Equal(new Id<Locality>("A"));
        Read("2025-07-01,merge,,99,M,,,,,,,", "2025-07-01,rename,A,,,99,,,,,,").Problems.Select(p => p.Code).Should().Equal("DCS1430");
    }

    [Fact]
    public void Read_PartyReplacedWhereItCarriesOn_IsAProblem() =>
        Read("2025-07-01,replaceParty,S1,,S2,,,,,,,", "2025-07-01,replaceParty,S2,,S3,,,,,,,").Problems.Select(p => (p.Code, p.Place.Line)).Should().Equal(("DCS5105", 2));

    [Fact]
    public void Read_PartsOfTwoThatGoOn_AreSplitsWithAPartInCommon()
    {
        ChangeList changes = Read(
            "2025-07-01,split,A,,A,,,,,,,",
            "2025-07-01,split,A,,N,9,Xã N,,,,,QĐ-1",
            "2025-07-01,split,,2,B,,,,,,,",
            "2025-07-01,split,,2,N,,,,,,,").Require();

        changes.Localities.OfType<LocalitySplit>().Select(s => (s.Locality.Key, string.Join(' ', s.Into))).Should().Equal(("A", "A N"), ("B", "B N"));
        Territory after = Register().Territory.Apply(changes.Localities).Require();
        after.Find(new("N"), Date).Should().BeEquivalentTo(new { Code = "9", Name = "Xã N", Succeeds = new[] { new Id<Locality>("A"), new Id<Locality>("B") } });
        after.OfLevel(LocalityLevel.Commune, Date).Select(v => v.Locality.Key).Should().Contain(["A", "B", "N"]);
    }

    [Fact]
    public void Read_MistakeOfALaterDateOrAFurtherPart_IsAtItsOwnLine()
    {
        Read(
            "2025-07-01,merge,A;B,,AB,,,,,,,", "2026-01-01,merge,B;C,,BC,,,,,,,", "2026-01-01,rename,A,,,,Mới,,,,,",
            "2026-01-01,replaceParty,S1,,S2,,,,,,,", "2025-07-01,replaceParty,S1,,S3,,,,,,,", "2026-01-01,split,D,,D,,,,,,,", "2026-01-01,split,D,,OLD,,,,,,,")
            .Problems.Select(p => (p.Code, p.Place.Line, p.Place.Column)).Should().Equal(("DCS1410", 3, 18), ("DCS1410", 4, 19), ("DCS5102", 5, 25), ("DCS1411", 8, 21));
        Read("2025-07-01,split,A,,A,,,,,,,", "2025-07-01,split,A,,N,,Một,,,,,", "2025-07-01,split,B,,B,,,,,,,", "2025-07-01,split,B,,N,,Hai,,,,,")
            .Problems.Select(p => (p.Code, p.Place.Line)).Should().Equal(("DCS1413", 5));
    }

    [Fact]
    public void Read_SeveralMistakes_ComeAllAtOnceInTheirOrder() =>
        Read("x,merge,A,,AB,,,,,,,", "2025-07-01,merge,,,,,,,,,,", "2025-07-01,move,A,,B,,,,,P,,").Problems.Select(p => (p.Code, p.Place.Line)).Should().Equal(
            ("DCS6131", 2), ("DCS6170", 3), ("DCS6170", 3), ("DCS6171", 4));

    [Fact]
    public void Read_NoFileOrNoHeader_IsAProblem()
    {
        ChangeFile.Read(_folder["none.csv"], Register()).Problems.Should().ContainSingle().Which.Code.Should().Be("DCS6104");
        File.WriteAllText(_folder["changes.csv"], "on,from\n");
        ChangeFile.Read(_folder["changes.csv"], Register()).Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "DCS6111" });
    }

    [Fact]
    public void Reference_IsWhatTheDescriptionSays() => GoldenFile.ShouldStandAs("docs/changes-reference.md", ChangeFormat.ToMarkdown());

    public void Dispose() => _folder.Dispose();

    private Checked<ChangeList> Read(params string[] rows)
    {
        File.WriteAllText(_folder["changes.csv"], string.Join('\n', [Header, .. rows]) + "\n");
        return ChangeFile.Read(_folder["changes.csv"], Register());
    }

    private static PolicyDefinition Plain { get; } = new()
    {
        Id = "plain",
        Title = new("Quy định", "Policy"),
        Province = "37",
        LegalBasis = [new() { Number = "1-QĐ/TU" }],
        Effective = DateRange.Since(new(2016, 1, 1)),
    };

    private static ResponsibilityRegister Register() => ResponsibilityRegister.Create(new()
    {
        Localities =
        [
            new() { Locality = new("P"), Level = LocalityLevel.Province },
            new() { Locality = new("H"), Level = LocalityLevel.District, Parent = new("P") },
            .. "ABCDE".Select((c, i) => new LocalityVersion { Locality = new($"{c}"), Code = $"{i + 1}", Level = LocalityLevel.Commune, Parent = new("H") }),
            new() { Locality = new("F"), Code = "7", Level = LocalityLevel.Commune, Parent = new("H") },
            new() { Locality = new("G"), Code = "7", Level = LocalityLevel.Commune, Parent = new("H") },
            new() { Locality = new("OLD"), Level = LocalityLevel.Commune, Interval = DateRange.Until(new(2019, 12, 31)) },
        ],
        Parties = [.. Enumerable.Range(1, 3).Select(n => new Party { Id = new($"S{n}"), Kind = PartyKind.Agency })],
    }).Require();
}
