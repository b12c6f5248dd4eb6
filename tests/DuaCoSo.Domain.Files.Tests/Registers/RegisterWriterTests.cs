using System.Text;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Registers;

/// <summary>What is written is read back: the same digest, cell by cell.</summary>
[Rule("R1")]
[Rule("E9")]
public sealed class RegisterWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Write_AnyRegister_IsReadBackWithItsDigest() => Properties.Check(
        Generators.Registers,
        facts =>
        {
            ResponsibilityRegister register = ResponsibilityRegister.Create(facts).Require();

            RegisterFolder.Replace(_folder.Path, register);

            RegisterFolder.Read(_folder.Path).Require().Digest.Should().Be(register.Digest);
        },
        runs: 100);

    [Fact]
    public void Write_EveryTable_IsReadBackWithItsDigest()
    {
        RegisterText.Base().WriteTo(_folder.Path);
        ResponsibilityRegister register = RegisterFolder.Read(_folder.Path).Require();

        RegisterFolder.Write(_folder["new"], register);

        RegisterFolder.Read(_folder["new"]).Require().Digest.Should().Be(register.Digest);
        Directory.GetFiles(_folder["new"]).Should().HaveCount(14).And.NotContain(f => f.EndsWith(".new", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 123")]
    [InlineData("-x")]
    [InlineData("@SUM(A1)")]
    [InlineData("a,b")]
    [InlineData("\"a\" \"")]
    [InlineData("a\nb\r\nc")]
    [InlineData(" a ")]
    [InlineData("'a;b")]
    [InlineData("a\tb")]
    [InlineData("Xã Hòa 😀")]
    public void Write_Names_AreKeptToTheLetter(string name)
    {
        RegisterFolder.Write(_folder["new"], Named(name));

        RegisterFolder.ReadFacts(_folder["new"]).Require().Localities.Single().Name.Should().Be(name);
    }

    [Fact]
    public void Write_Bytes_AreMarkedUtf8WithQuotesWhereNeeded()
    {
        RegisterFolder.Write(_folder["new"], Named("=\"Xã\", một"));

        File.ReadAllBytes(_folder["new/localities.csv"]).Should().Equal(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("id,code,name,level,kind,parent,traits,from,to,succeeds\nX,,\"=\"\"Xã\"\", một\",commune,,,,,,\n")]);
    }

    [Fact]
    public void Write_WhereARegisterIs_RefusesAndReplaceTakesItsPlace()
    {
        File.WriteAllText(_folder["scores.csv"], "subject,criterion,period,points\n");

        FluentActions.Invoking(() => RegisterFolder.Write(_folder.Path, Named("Xã"))).Should().Throw<IOException>();
        File.Exists(_folder["localities.csv"]).Should().BeFalse();

        RegisterFolder.Replace(_folder.Path, Named("Xã"));
        Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo("localities.csv", "parties.csv", "assignments.csv");
    }

    [Fact]
    public void Write_ValuesThatNoFileHolds_AreAllNamedAndNothingIsWritten()
    {
        ResponsibilityRegister register = ResponsibilityRegister.Create(new()
        {
            Localities =
            [
                new() { Locality = new("X"), Level = LocalityLevel.Commune, Name = "a\u0001" },
                new() { Locality = new("1.2E+10"), Level = LocalityLevel.Commune, Traits = [new("a;b")], Kind = "\uD800" },
                new() { Locality = new("Y"), Level = LocalityLevel.Commune, Name = new string('x', 70_000) },
            ],
            Parties = [new() { Id = new("a;b"), Kind = PartyKind.Agency }],
            Tasks = [new() { Id = new("T"), Responsible = [new("a;b")], Due = new(2025, 1, 1) }],
        }).Require();

        FluentActions.Invoking(() => RegisterFolder.Write(_folder["new"], register)).Should().Throw<DomainException>()
            .Which.Problems.Select(p => (p.Code, p.Place.ToString())).Should().Equal(
                ("DCS6160", "localities[0].name"), ("DCS6160", "localities[1].id"), ("DCS6160", "localities[1].kind"), ("DCS6160", "localities[1].traits"),
                ("DCS6160", "localities[2].name"), ("DCS6160", "tasks[0].responsible"));
        Directory.Exists(_folder["new"]).Should().BeFalse();
    }

    public void Dispose() => _folder.Dispose();

    private static ResponsibilityRegister Named(string name) =>
        ResponsibilityRegister.Create(new() { Localities = [new() { Locality = new("X"), Level = LocalityLevel.Commune, Name = name }] }).Require();
}
