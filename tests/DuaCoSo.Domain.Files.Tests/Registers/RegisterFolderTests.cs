using System.Text;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Registers;

/// <summary>What files may look like, what comes of hostile ones, and that every cell arrives where it belongs.</summary>
[Rule("R1")]
public sealed class RegisterFolderTests
{
    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void Read_AnyLineBreakAndMark_GivesTheSameFacts(string lineBreak, bool hasMark)
    {
        using var folder = new TemporaryFolder();
        var register = RegisterText.Base();
        foreach (string table in register.Tables)
        {
            File.WriteAllText(folder[table + ".csv"], register.Render(table, lineBreak).Text + lineBreak, new UTF8Encoding(hasMark));
        }

        ShouldBeEqual(RegisterFolder.ReadFacts(folder.Path).Require(), Facts(RegisterText.Base()));
    }

    [Fact]
    public void Read_ColumnsInAnyOrder_GivesTheSameFacts()
    {
        var register = RegisterText.Base();
        foreach (string table in register.Tables)
        {
            register[table].ForEach(row => row.Reverse());
        }

        ShouldBeEqual(Facts(register), Facts(RegisterText.Base()));
    }

    [Fact]
    public void Read_RowsInAnyOrder_GivesTheSameFactsInThatOrder()
    {
        var register = RegisterText.Base();
        foreach (string table in register.Tables)
        {
            register[table].Reverse(1, register[table].Count - 1);
        }

        RegisterFacts reversed = Facts(register);
        RegisterFacts facts = Facts(RegisterText.Base());

        reversed.Assignments.Reverse().Should().BeEquivalentTo(facts.Assignments, o => o.WithStrictOrdering());
        reversed.Tasks.Reverse().Should().BeEquivalentTo(facts.Tasks, o => o.WithStrictOrdering());
        reversed.Localities.Reverse().Should().Equal(facts.Localities);
    }

    [Fact]
    public void Read_BlankRows_AreSkipped()
    {
        using var folder = new TemporaryFolder();
        var register = RegisterText.Base();
        register.WriteTo(folder.Path);
        string text = register.Render("excusals").Text;
        File.WriteAllText(folder["excusals.csv"], "\n\n" + text.Replace("\n", "\n\n,,,\n  \n", StringComparison.Ordinal) + ",,,");

        ShouldBeEqual(RegisterFolder.ReadFacts(folder.Path).Require(), Facts(RegisterText.Base()));
    }

    [Fact]
    public void Read_Cells_ArriveWhereTheyBelong()
    {
        RegisterFacts facts = Facts(RegisterText.Base());

        Party party = facts.Parties[^1];
        party.Should().Be(new Party
        {
            Id = new("CB1"),
            Name = "Đồng chí 1",
            Kind = PartyKind.Official,
            Position = new Position("provincialCommittee"),
            Organization = new Id<Party>("CQ1"),
            Interval = new(new LocalDate(2015, 1, 1), new LocalDate(2030, 12, 31)),
        });
        ResponsibilityAssignment assignment = facts.Assignments[^1];
        assignment.Should().BeEquivalentTo(new ResponsibilityAssignment
        {
            Id = new("P2"),
            Party = new("CB1"),
            Role = AssignmentRole.InCharge,
            Locality = new("X3"),
            Sector = Sector.Economy,
            Matter = new("NQ1"),
            Interval = new(new LocalDate(2021, 1, 1), new LocalDate(2030, 12, 31)),
            Document = new("QD1"),
            Succeeds = [new("P1")],
        });
        facts.Activities[^1].Should().Be(new Activity
        {
            Id = new("H1"),
            Assignment = new("P1"),
            Kind = ActivityKind.Report,
            Date = new(2016, 4, 10),
            Period = ReportingPeriod.Quarter(2016, 1),
            Contents = [ContentItem.Situation, ContentItem.Proposals],
            By = Performer.Leader,
            Returned = new LocalDate(2016, 4, 12),
        });
        facts.Tasks[^1].Should().BeEquivalentTo(new ContractedTask
        {
            Id = new("V1"),
            Responsible = [new("CB1"), new("CQ1")],
            Locality = new("X1"),
            Title = "Làm đường,\ncầu",
            Due = new(2016, 12, 31),
            Weight = 2.5m,
            Target = 10,
            Actual = 8.5m,
            Outcome = TaskOutcome.Completed,
            OutcomeOn = new LocalDate(2016, 12, 20),
            Document = new("NQ1"),
            Direction = TargetDirection.AtLeast,
            Petition = new("K1"),
        });
        facts.Tasks[0].Should().BeEquivalentTo(new ContractedTask { Id = new("V2"), Responsible = [new("CQ1")], Due = new(2016, 12, 31) });
        facts.Petitions[0].Assignment.Should().BeNull();
        facts.Contributions[^1].Source.Should().Be("Quỹ \"Xã\r\nhội\"");
        facts.Scores[^1].Points.Should().Be(-10.25m);
        facts.Localities[^1].Succeeds.Should().Equal(new Id<Territories.Locality>("X1"));
        facts.Decisions[^1].Grade.Should().Be("good");
    }

    [Fact]
    public void Read_NoSuchFolder_IsAProblem()
    {
        using var folder = new TemporaryFolder();

        RegisterFolder.Read(folder["khong-co"]).Problems.Select(p => p.Kind).Should().Equal(RegisterFileProblems.FolderMissing);
        FluentActions.Invoking(() => RegisterFolder.Read("")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Read_FileThatIsNone_IsAWarning()
    {
        using var folder = new TemporaryFolder();
        RegisterText.Base().WriteTo(folder.Path);
        File.WriteAllText(folder["activites.csv"], "x");
        File.WriteAllText(folder["notes.txt"], "x");

        Checked<ResponsibilityRegister> read = RegisterFolder.Read(folder.Path);

        read.IsAccepted.Should().BeTrue();
        read.Problems.Should().ContainSingle().Which.Should().Match<Problem>(
            p => p.Kind == RegisterFileProblems.UnknownFile && p.Argument("nearest") == "activities.csv");
    }

    [Fact]
    public void Read_RequiredFileMisspelt_IsOneProblem()
    {
        using var folder = new TemporaryFolder();
        RegisterText.Base().WriteTo(folder.Path);
        File.Move(folder["localities.csv"], folder["locality.csv"]);

        RegisterFolder.Read(folder.Path).Problems.Should().ContainSingle().Which.Should().Match<Problem>(
            p => p.Kind == RegisterFileProblems.FileMisspelt && p.Argument("found") == "locality.csv");
    }

    [Fact]
    public void Read_FileThatIsAFolder_IsAProblem()
    {
        using var folder = new TemporaryFolder();
        RegisterText.Base().WriteTo(folder.Path);
        File.Delete(folder["parties.csv"]);
        Directory.CreateDirectory(folder["parties.csv"]);

        RegisterFolder.Read(folder.Path).Problems.Select(p => p.Kind).Should().Equal(RegisterFileProblems.FileMissing);
    }

    [Fact]
    public void Read_NamelessColumns_AreOneWarning()
    {
        using var folder = new TemporaryFolder();
        var register = RegisterText.Base();
        register["scores"].ForEach(row => row.AddRange(["", "", ""]));
        register.WriteTo(folder.Path);

        Problem problem = RegisterFolder.ReadFacts(folder.Path).Problems.Should().ContainSingle().Which;

        problem.Kind.Should().Be(RegisterFileProblems.NamelessColumn);
        problem.Argument("count").Should().Be("3");
    }

    [Theory]
    [InlineData("CB1,\"chua dong,2016,1\nCB1,council,2018,2\n", "DCS6122", 2, 5)]
    [InlineData("CB1,cou\"ncil,2016,1\n", "DCS6121", 2, 8)]
    [InlineData("CB1,\"coun\"cil,2016,1\n", "DCS6121", 2, 11)]
    [InlineData("CB1,council,2016,\"\"\"\n", "DCS6122", 2, 18)]
    public void Read_QuotesOutOfPlace_AreOneProblem(string rows, string code, int line, int column)
    {
        Problem problem = ReadScores("subject,criterion,period,points\n" + rows).Should().ContainSingle().Which;

        (problem.Code, problem.Place.Line, problem.Place.Column).Should().Be((code, line, column));
        Said.InBothLanguages(problem);
    }

    [Fact]
    public void Read_UnclosedQuoteInAFileThatOthersName_IsOneProblem()
    {
        using var folder = new TemporaryFolder();
        RegisterText.Base().WriteTo(folder.Path);
        File.WriteAllText(folder["parties.csv"], "id,name,kind\n\"CQ1,Sở,agency\nCB1,Đồng chí,official\n");

        RegisterFolder.Read(folder.Path).Problems.Select(p => p.Kind).Should().Equal(RegisterFileProblems.UnclosedQuote);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('"')]
    [InlineData('\0')]
    [InlineData(',')]
    public void Read_AMillionOfOneCharacter_EndsWithAProblem(char character)
    {
        ValueList<Problem> problems = ReadScores("subject,criterion,period,points\n" + new string(character, 2_000_001));

        problems.Should().OnlyContain(p => p.Severity == Severity.Error).And.HaveCountLessThan(3).And.NotBeEmpty();
    }

    [Fact]
    public void Read_RandomBytes_EndsWithProblems()
    {
        var random = new Random(7);
        for (int i = 0; i < 60; i++)
        {
            byte[] bytes = new byte[random.Next(4000)];
            random.NextBytes(bytes);
            byte[] alphabet = "\",\r\n;\0é2016-01"u8.ToArray();
            if (i % 2 == 0)
            {
                bytes = [.. "subject,criterion,period,points\n"u8, .. bytes.Select(b => alphabet[b % alphabet.Length])];
            }

            using var folder = new TemporaryFolder();
            RegisterText.Base().WriteTo(folder.Path);
            File.WriteAllBytes(folder["scores.csv"], bytes);

            RegisterFolder.Read(folder.Path).Problems.Should().OnlyContain(p => p.Place.File!.EndsWith("scores.csv", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Read_BeyondTheRows_IsOneProblem()
    {
        string rows = string.Concat(Enumerable.Range(1, 11).Select(i => $"CB1,c{i},2016,1\n"));
        string text = "subject,criterion,period,points\n" + rows;

        ReadScores(text, new() { Rows = 11 }).Should().BeEmpty();
        ReadScores(text, new() { Rows = 10 }).Select(p => (p.Kind, p.Place.Line)).Should().Equal((RegisterFileProblems.TooManyRows, 12));
    }

    [Fact]
    public void Read_BeyondTheBytes_IsOneProblem()
    {
        string text = "subject,criterion,period,points\nCB1,council,2016,1\n";

        ReadScores(text, new() { FileBytes = 1200 }).Should().BeEmpty();
        using var folder = new TemporaryFolder();
        RegisterText.Base().WriteTo(folder.Path);
        File.WriteAllText(folder["scores.csv"], text + new string('\n', 1200));
        RegisterFolder.ReadFacts(folder.Path, new() { FileBytes = 1200 }).Problems.Select(p => p.Kind).Should().Equal(RegisterFileProblems.FileTooLarge);
    }

    [Fact]
    public void Read_CellOfTheGreatestLength_IsRead()
    {
        using var folder = new TemporaryFolder();
        var register = RegisterText.Base();
        string reason = string.Concat(Enumerable.Repeat("\"", 64 * 1024));
        register["decisions"][1][6] = reason;
        register.WriteTo(folder.Path);

        RegisterFolder.ReadFacts(folder.Path).Require().Decisions[0].Reason.Should().Be(reason);
    }

    [Fact]
    public void Read_MoreProblemsThanAreListed_CountsTheRest()
    {
        string rows = string.Concat(Enumerable.Range(1, 25).Select(i => $"CB1,c{i},x,1\n"));

        ValueList<Problem> problems = ReadScores("subject,criterion,period,points,them\n" + rows.Replace(",1\n", ",1,\n", StringComparison.Ordinal), new() { ProblemsPerFile = 10 });

        problems.Should().HaveCount(12);
        problems[0].Kind.Should().Be(RegisterFileProblems.UnknownColumn);
        problems[^1].Kind.Should().Be(RegisterProblems.MoreErrors);
        problems[^1].Argument("count").Should().Be("15");
    }

    [Fact]
    public void Limits_NotPositive_Throw()
    {
        FluentActions.Invoking(() => new RegisterLimits { Rows = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RegisterLimits { FileBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RegisterLimits { CellBytes = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RegisterLimits { ProblemsPerFile = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Format_DescribesTheTablesOfTheModel()
    {
        RegisterFormat.Files.Select(f => f.Table).Should().Equal(RegisterTable.All);
        foreach (RegisterFile file in RegisterFormat.Files)
        {
            file.Columns.Select(c => c.Name).Should().Equal(file.Table.Columns);
            file.Columns.Where(c => c.Kind == CellKind.Reference).Should().OnlyContain(c => RegisterTable.All.Any(t => t.Name == c.Target));
        }

        RegisterFormat.Files.SelectMany(f => f.Columns.Where(c => c.IsList).Select(c => c.Name)).Distinct()
            .Should().BeEquivalentTo("contents", "traits", "succeeds", "responsible");
    }

    [Fact]
    public void ReferencePage_IsMadeFromTheFormat()
    {
        string page = RegisterReferencePage.ToMarkdown();

        GoldenFile.ShouldStandAs("docs/register-reference.md", page);
    }

    private static ValueList<Problem> ReadScores(string text, RegisterLimits? limits = null)
    {
        using var folder = new TemporaryFolder();
        RegisterText.Base().WriteTo(folder.Path);
        File.WriteAllText(folder["scores.csv"], text);
        return RegisterFolder.ReadFacts(folder.Path, limits ?? RegisterLimits.Default).Problems;
    }

    private static RegisterFacts Facts(RegisterText register)
    {
        using var folder = new TemporaryFolder();
        register.WriteTo(folder.Path);
        return RegisterFolder.ReadFacts(folder.Path).Require();
    }

    private static void ShouldBeEqual(RegisterFacts actual, RegisterFacts expected)
    {
        actual.Localities.Should().Equal(expected.Localities);
        actual.Parties.Should().Equal(expected.Parties);
        actual.Members.Should().Equal(expected.Members);
        actual.Assignments.Should().BeEquivalentTo(expected.Assignments, o => o.WithStrictOrdering());
        actual.Activities.Should().Equal(expected.Activities);
        actual.Excusals.Should().Equal(expected.Excusals);
        actual.Petitions.Should().BeEquivalentTo(expected.Petitions, o => o.WithStrictOrdering());
        actual.Tasks.Should().BeEquivalentTo(expected.Tasks, o => o.WithStrictOrdering());
        actual.Contributions.Should().Equal(expected.Contributions);
        actual.Feedback.Should().BeEquivalentTo(expected.Feedback, o => o.WithStrictOrdering());
        actual.Scores.Should().Equal(expected.Scores);
        actual.Sanctions.Should().Equal(expected.Sanctions);
        actual.Documents.Should().Equal(expected.Documents);
        actual.Decisions.Should().BeEquivalentTo(expected.Decisions, o => o.WithStrictOrdering());
    }
}
