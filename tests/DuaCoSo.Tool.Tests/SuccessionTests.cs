using DuaCoSo.Domain.Files;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

public sealed class SuccessionTests : IDisposable
{
    private readonly CaseCopy _case = new();

    public SuccessionTests() =>
        File.WriteAllText(
            _case.At("changes.csv"),
            "on,change,from,into,name,parent\n2017-07-01,merge,xã-Kỳ-Phú;X2,X12,Xã Mới,\n2018-01-01,split,X12,X12,,\n2018-01-01,split,X12,X3,,\n");

    [Fact]
    public void Succession_OfSeveralDates_ShowsAPlanForEach()
    {
        ToolRun run = Run("--language", "en");

        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Should().Be(
            """
            Succession of assignments from 2017-07-01
            Assignment	How	Party	Role	Locality	Succeeds (ended the day before)
            PC-Đ1-20170701	goes on	ông-Ất	inCharge	X12	PC-Đ1

            To be decided, on 2017-07-01
            What	Rule	Locality, party or assignment

            Succession of assignments from 2018-01-01
            Assignment	How	Party	Role	Locality	Succeeds (ended the day before)
            PC-Đ1-20170701-20180101	part	ông-Ất	inCharge	X12	PC-Đ1-20170701
            PC-Đ1-20170701-20180101-2	part	ông-Ất	inCharge	X3	PC-Đ1-20170701

            To be decided, on 2018-01-01
            What	Rule	Locality, party or assignment


            """.ReplaceLineEndings("\n"));
        RegisterFolder.Read(_case.Register).Require().Territory.Versions.Should().HaveCount(2, "nothing is written unless asked");
    }

    [Fact]
    public void Succession_AtATerminalInVietnamese_HasBorders()
    {
        ToolRun run = ToolRun.AtTerminal("succession", _case.Root, "--changes", _case.At("changes.csv"));

        run.Output.Should().ContainAll("│", "Kế tiếp phân công từ ngày 2017-07-01", "chuyển tiếp", "chia");
    }

    [Fact]
    public void Succession_Out_WritesTheNewRegisterAndLeavesTheOld()
    {
        string old = RegisterFolder.Read(_case.Register).Require().Digest;

        Run("--out", _case.At("after")).ExitCode.Should().Be(0);

        RegisterFolder.ReadFacts(_case.At("after")).Require().Assignments.Select(a => a.Id.Key).Should().Equal(
            "PC-Đ1", "PC-Đ1-20170701", "PC-Đ1-20170701-20180101", "PC-Đ1-20170701-20180101-2");
        RegisterFolder.Read(_case.Register).Require().Digest.Should().Be(old);
    }

    [Fact]
    public void Succession_Except_LeavesAProposalOut()
    {
        Run("--out", _case.At("after"), "--except", "PC-Đ1-20170701-20180101-2").ExitCode.Should().Be(0);
        Run("--except", "PC-Đ1-20170701", "--except", "nobody").Errors.Should().ContainSingle().Which.Should().Contain("DCS7022").And.Contain("nobody");

        RegisterFolder.ReadFacts(_case.At("after")).Require().Assignments.Should().HaveCount(3);
    }

    [Fact]
    public void Succession_OutOverARegister_IsRefusedUnlessAsked()
    {
        string old = RegisterFolder.Read(_case.Register).Require().Digest;

        ToolRun refused = Run("--out", _case.Register);

        refused.ExitCode.Should().Be(1);
        refused.Errors.Should().ContainSingle().Which.Should().Contain("error DCS7021:");
        RegisterFolder.Read(_case.Register).Require().Digest.Should().Be(old);
        Run("--out", _case.Register, "--replace").ExitCode.Should().Be(0);
        RegisterFolder.Read(_case.Register).Require().Digest.Should().NotBe(old);
    }

    [Fact]
    public void Succession_WrongChanges_AreAllOnStandardError()
    {
        File.WriteAllText(_case.At("changes.csv"), "on,change,from,into,name\n2017-07-01,merge,nobody,X12,\n2017-13-01,rename,X2,,Mới\n");

        ToolRun run = Run();

        run.ExitCode.Should().Be(1);
        run.Bytes.Should().BeEmpty();
        run.Errors.Should().ContainSingle().Which.Should().Contain("changes.csv(3,1): error DCS6131:");
    }

    [Theory]
    [InlineData("succession F")]
    [InlineData("succession F --changes")]
    [InlineData("succession --changes c.csv")]
    [InlineData("succession F --changes c.csv --language fr")]
    public void Succession_CommandNotUnderstood_ExitsWith2(string line) => ToolRun.Of(line.Split(' ')).ExitCode.Should().Be(2);

    public void Dispose() => _case.Dispose();

    private ToolRun Run(params string[] more) => ToolRun.Of(["succession", _case.Root, "--changes", _case.At("changes.csv"), .. more]);
}
