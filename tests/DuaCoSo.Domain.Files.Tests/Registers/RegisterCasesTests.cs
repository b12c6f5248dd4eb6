using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Registers;

/// <summary>Every register of the cases is read without an error, and with the number of rows that its files have.</summary>
[Rule("R1")]
public sealed class RegisterCasesTests
{
    public static TheoryData<string> Cases()
    {
        string root = Repository.Cases;
        var cases = new TheoryData<string>();
        foreach (string register in Directory.EnumerateDirectories(root, "register", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            cases.Add(Path.GetRelativePath(root, Path.GetDirectoryName(register)!).Replace('\\', '/'));
        }

        return cases;
    }

    [Fact]
    public void Cases_AreAllThere() => Cases().Should().HaveCount(38);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_OfACase_HasNoError(string name)
    {
        string folder = Repository.File("tests", "cases", name, "register");

        Checked<RegisterFacts> read = RegisterFolder.ReadFacts(folder);

        read.Problems.Where(p => p.Severity == Severity.Error).Should().BeEmpty();
        RegisterFacts facts = read.Require();
        Rows(facts.Localities.Count, "localities");
        Rows(facts.Parties.Count, "parties");
        Rows(facts.Members.Count, "members");
        Rows(facts.Assignments.Count, "assignments");
        Rows(facts.Activities.Count, "activities");
        Rows(facts.Excusals.Count, "excusals");
        Rows(facts.Petitions.Count, "petitions");
        Rows(facts.Tasks.Count, "tasks");
        Rows(facts.Contributions.Count, "contributions");
        Rows(facts.Feedback.Count, "feedback");
        Rows(facts.Scores.Count, "scores");
        Rows(facts.Sanctions.Count, "sanctions");
        RegisterFolder.Read(folder).IsAccepted.Should().BeTrue();

        void Rows(int count, string table)
        {
            string file = Path.Combine(folder, table + ".csv");
            count.Should().Be(File.Exists(file) ? File.ReadLines(file).Count(l => l.Length > 0) - 1 : 0, table);
        }
    }
}
