using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Reports;
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
            Places that change on 2017-07-01
            Locality	Code	Name	What happens	Becomes
            X2	–	Xã Hai	merges	X12 Xã Mới
            xã-Kỳ-Phú	–	Xã Kỳ Phú	merges	X12 Xã Mới

            Succession of assignments from 2017-07-01
            Assignment	How	Party	Role	Locality	Succeeds (ended the day before)
            PC-Đ1-20170701	goes on	ông-Ất	inCharge	X12	PC-Đ1

            To be decided, on 2017-07-01
            What	Rule	Locality, party or assignment

            Places that change on 2018-01-01
            Locality	Code	Name	What happens	Becomes
            X12	–	Xã Mới	gives a part	X12 Xã Mới; X3

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
    public void Succession_OutAWorkbook_WritesTheNewRegisterIntoIt()
    {
        string folder = _case.At("after"), workbook = _case.At("after.xlsx");
        Run("--out", folder).ExitCode.Should().Be(0);

        ToolRun first = Run("--out", workbook), again = Run("--out", workbook);

        (first.ExitCode, first.Error).Should().Be((0, ""));
        RegisterWorkbook.Read(workbook).Require().Digest.Should().Be(RegisterFolder.Read(folder).Require().Digest);
        again.ExitCode.Should().Be(1);
        again.Errors.Should().ContainSingle().Which.Should().StartWith($"{workbook}: error DCS7021:");
        Run("--out", workbook, "--replace", "--except", "PC-Đ1-20170701-20180101-2").ExitCode.Should().Be(0);
        RegisterWorkbook.Read(workbook).Require().ToFacts().Assignments.Should().HaveCount(3);
        Directory.GetFiles(_case.Root).Should().HaveCount(3, "policy, changes and workbook, nothing unfinished");
    }

    [Fact]
    public void Succession_OutAWorkbookNowhere_SaysSo()
    {
        ToolRun run = Run("--out", _case.At("nowhere/after.xlsx"));

        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain("error DCS7001:").And.NotContain("unfinished");
    }

    /// <summary>A name that no cell can hold is refused before the workbook that is there is touched.</summary>
    [Fact]
    public void Succession_OutAWorkbookThatCannotHoldIt_LeavesTheOldOne()
    {
        _case.Table("parties", "id,name,kind", $"ông-Ất,{new string('a', 40_000)},official");
        File.WriteAllText(_case.At("after.xlsx"), "old");

        ToolRun run = Run("--out", _case.At("after.xlsx"), "--replace");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain(": error DCS63");
        File.ReadAllText(_case.At("after.xlsx")).Should().Be("old");
    }

    [Fact]
    public void Succession_Except_LeavesAProposalOut()
    {
        Run("--out", _case.At("after"), "--except", "PC-Đ1-20170701-20180101-2").ExitCode.Should().Be(0);
        Run("--except", "PC-Đ1-20170701", "--except", "nobody").Errors.Should().ContainSingle().Which.Should().Contain("DCS7022").And.Contain("nobody");

        RegisterFolder.ReadFacts(_case.At("after")).Require().Assignments.Should().HaveCount(3);
    }

    [Fact]
    public void Succession_ExceptWhatAnAssignmentNeeds_SaysThatItIsLeftOrphaned()
    {
        ToolRun run = Run("--except", "PC-Đ1-20170701", "--language", "en");

        run.ExitCode.Should().Be(0, "a person may mean it");
        run.Errors.Should().ContainSingle().Which.Should().Contain("assignments[PC-Đ1].to: warning DCS5106:").And.Contain("“xã-Kỳ-Phú” is no more from 2017-07-01");
        Run("--except", "PC-Đ1-20170701-20180101-2").Errors.Should().BeEmpty("its other part goes on");
    }

    [Fact]
    public void Succession_EveryChangeOfAPlace_IsInTheTable()
    {
        _case.Table(
            "localities",
            [
                "id,code,name,level,kind,parent,from,to", "P,,Tỉnh,province,,,,", "H,,Huyện,district,,P,,",
                .. "ABCDEF".Select((c, i) => $"{c},{i + 1},Xã {c},commune,xã,H,,"), "xã-Kỳ-Phú,,Xã Kỳ Phú,commune,xã,P,,",
            ]);
        File.WriteAllText(
            _case.At("changes.csv"),
            """
            on,change,from,into,code,name,kind,level,parent
            2017-07-01,split,A,A,,,,,
            2017-07-01,split,A,N,9,Xã Mới,,,
            2017-07-01,split,B,B,,,,,
            2017-07-01,split,B,N,,,,,
            2017-07-01,merge,C,B,,,,,
            2017-07-01,merge,D,D2,,,,,
            2017-07-01,split,E,E1,,,,,
            2017-07-01,split,E,E2,,,,,
            2017-07-01,changeKind,F,,6b,Phường F,phường,,
            2017-07-01,abolishLevel,,,,,,district,
            """);

        Run("--language", "en").Output.Should().StartWith(
            """
            Places that change on 2017-07-01
            Locality	Code	Name	What happens	Becomes
            A	1	Xã A	gives a part, another parent	A 1 Xã A; N 9 Xã Mới
            B	2	Xã B	gives a part, takes in, another parent	B 2 Xã B; N 9 Xã Mới
            C	3	Xã C	merges	B 2 Xã B
            D	4	Xã D	made anew	D2
            E	5	Xã E	is divided	E1; E2
            F	6	Xã F	another name, another code, another kind, another parent	F 6b Phường F
            H	–	Huyện	ends	–


            """.ReplaceLineEndings("\n"));
        ToolRun.AtTerminal("succession", _case.Root, "--changes", _case.At("changes.csv")).Output.Should().ContainAll("Địa bàn thay đổi từ ngày 2017-07-01", "tách một phần", "nhận thêm");
    }

    [Fact]
    public void Succession_FileThatIsNotThere_IsOneMessage()
    {
        ToolRun run = ToolRun.Of("succession", _case.Root, "--changes", _case.At("none.csv"), "--language", "en");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain("none.csv: error DCS6104: The file is not there");
    }

    [Fact]
    public void Succession_MistakeOfALaterDate_IsAtItsLine()
    {
        File.AppendAllText(_case.At("changes.csv"), "2019-01-01,merge,X3;X12,X12b,,\n2019-07-01,rename,X3,,Mới,\n");

        Run().Errors.Should().ContainSingle().Which.Should().Contain("changes.csv(6,19): error DCS1410:");
    }

    [Fact]
    public void Succession_BackDated_WarnsOfNothingThatCountsAllTheSame()
    {
        _case.Table("activities", "id,assignment,kind,date", "HĐ1,PC-Đ1,fieldVisit,2017-08-05", "HĐ2,PC-Đ1,fieldVisit,2018-02-05");

        Run("--out", _case.At("after")).ExitCode.Should().Be(0);

        RegisterFolder.Read(_case.At("after")).Problems.Should().BeEmpty("the visits count for the chain");
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
