using DuaCoSo.Domain.Files.Tests.Registers;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Policies;

[Rule("V2"), Rule("V3")]
public sealed class PolicyFolderTests : IDisposable
{
    private const string Rest = "\"title\": { \"vi\": \"Mẫu\" }, \"province\": \"99\", \"legalBasis\": [ { \"number\": \"1-QĐ/TU\" } ]";

    private readonly TemporaryFolder _temporary = new();

    private string Folder => _temporary.Path;

    [Fact]
    public void Read_Versions_AreATimelineByTime()
    {
        Whole("b", "x", "2016-01-01", "2019-12-31");
        Whole("a", "x", "2020-01-01");

        Read().Require().Versions.Select(v => v.Effective.From).Should().Equal(new NodaTime.LocalDate(2016, 1, 1), new NodaTime.LocalDate(2020, 1, 1));
    }

    [Fact]
    public void Read_VersionsThatExtendOthers_FindTheirBases()
    {
        Whole("z", "national", "2000-01-01");
        Extension("a", "x", "national", "\"from\": \"2016-01-01\", \"to\": \"2019-12-31\"");
        Extension("b", "x", "regional", "\"from\": \"2020-01-01\"");
        Extension("c", "regional", "national", "\"from\": \"2001-01-01\"");

        PolicyTimeline timeline = Read().Require();

        timeline.Versions.Select(v => (v.Id, v.Base!.Id)).Should().Equal(("x", "national"), ("x", "regional"));
    }

    [Fact]
    public void Read_SeveralPolicies_NamesThem()
    {
        Whole("a", "x", "2016-01-01");
        Whole("b", "y", "2016-01-01");

        Problem problem = Read().Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Argument("ids")).Should().Be(("DCS6024", "x, y"));
    }

    [Fact]
    public void Read_Circle_IsOneProblem()
    {
        Extension("a", "x", "y", "\"from\": \"2016-01-01\"");
        Extension("b", "y", "z", "\"from\": \"2016-01-01\"");
        Extension("c", "z", "x", "\"from\": \"2016-01-01\"");

        Problem problem = Read().Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Argument("chain"), Path.GetFileName(problem.Place.File)).Should().Be(("DCS4040", "z → x → y → z", "c.policy.json"));
    }

    [Fact]
    public void Read_PolicyThatExtendsItself_IsACircle()
    {
        Extension("a", "x", "x", "\"from\": \"2016-01-01\"");

        Read().Problems.Select(p => (p.Code, p.Argument("chain"))).Should().Equal(("DCS4040", "x → x"));
    }

    [Fact]
    public void Read_BaseWithErrors_IsAllThatIsSaid()
    {
        Extension("a", "x", "base", "\"from\": \"2016-01-01\"");
        Write("b", "{ \"schemaVersion\": 1, \"id\": \"base\" }");

        Read().Problems.Select(p => Path.GetFileName(p.Place.File)).Distinct(StringComparer.Ordinal).Should().Equal("b.policy.json");
    }

    [Fact]
    public void Read_EmptyFolder_CannotBeRead()
    {
        Read().Problems.Select(p => p.Code).Should().Equal("DCS6007");
        PolicyFolder.Read(Path.Combine(Folder, "missing")).Problems.Select(p => p.Code).Should().Equal("DCS6007");
    }

    [Fact]
    public void ReadFile_FindsItsBaseBesideItAndInOtherFoldersAndMindsNoOtherFile()
    {
        Whole("z", "national", "2000-01-01");
        Extension("a", "x", "national", "\"from\": \"2016-01-01\"");
        Write("b", "[");
        string elsewhere = Path.Combine(Directory.CreateDirectory(Path.Combine(Folder, "deeper")).FullName, "y.policy.json");
        File.WriteAllText(elsewhere, "{ \"schemaVersion\": 1, \"id\": \"y\", \"extends\": \"x\" }");

        PolicyFolder.ReadFile(FileOf("a")).Require().Base!.Id.Should().Be("national");
        PolicyFolder.ReadFile(elsewhere, Folder).Require().Base!.Base!.Id.Should().Be("national");
        PolicyFolder.ReadFile(elsewhere, Folder, Folder + Path.DirectorySeparatorChar).IsAccepted.Should().BeTrue();
        PolicyFolder.ReadFile(elsewhere).Problems.Select(p => p.Code).Should().Equal("DCS4002");
        PolicyFolder.ReadFile(FileOf("none")).Problems.Select(p => p.Code).Should().Equal("DCS6007");
    }

    [Fact]
    public void ReadFile_BaseInAFileThatIsNotJson_SaysSo()
    {
        Extension("a", "x", "base", "\"from\": \"2016-01-01\"");
        Write("b", "{ \"id\": \"base\"");

        PolicyFolder.ReadFile(FileOf("a")).Problems.Select(p => (p.Code, Path.GetFileName(p.Place.File))).Should().Equal(
            ("DCS6004", "b.policy.json"), ("DCS4002", "a.policy.json"));
    }

    [Fact]
    public void ReadFile_TwoFilesWithTheBasesId_AreAmbiguous()
    {
        Whole("z", "base", "2000-01-01", "2001-01-01");
        Whole("y", "base", "2002-01-01");
        Extension("a", "x", "base", "\"from\": \"2016-01-01\"");

        PolicyFolder.ReadFile(FileOf("a")).Problems.Select(p => p.Code).Should().Equal("DCS4041");
    }

    public void Dispose() => _temporary.Dispose();

    private Checked<PolicyTimeline> Read() => PolicyFolder.Read(Folder);

    private string FileOf(string name) => _temporary[name + ".policy.json"];

    private void Write(string name, string text) => File.WriteAllText(FileOf(name), text);

    private void Whole(string name, string id, string from, string? to = null) =>
        Write(name, $"{{ \"schemaVersion\": 1, \"id\": \"{id}\", {Rest}, \"effective\": {{ \"from\": \"{from}\"{(to is null ? "" : $", \"to\": \"{to}\"")} }} }}");

    private void Extension(string name, string id, string extends, string effective) =>
        Write(name, $"{{ \"schemaVersion\": 1, \"id\": \"{id}\", \"extends\": \"{extends}\", \"effective\": {{ {effective} }} }}");
}
