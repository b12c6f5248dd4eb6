using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Registers;

/// <summary>Every mistake of every column of every file: alone it is one problem at its place, in both languages; two together are both.</summary>
[Rule("R1")]
public sealed class RegisterMistakesTests
{
    public static TheoryData<string, string> Columns()
    {
        var columns = new TheoryData<string, string>();
        foreach (RegisterFile file in RegisterFormat.Files)
        {
            foreach (RegisterColumn column in file.Columns)
            {
                columns.Add(file.Table.Name, column.Name);
            }
        }

        return columns;
    }

    [Fact]
    public void Read_BaseRegister_HasNoProblem()
    {
        using var folder = new TemporaryFolder();
        RegisterText.Base().WriteTo(folder.Path);

        RegisterFolder.ReadFacts(folder.Path).Problems.Should().BeEmpty();
    }

    [Fact]
    public void Base_FillsEveryColumn()
    {
        var register = RegisterText.Base();

        foreach (RegisterFile file in RegisterFormat.Files)
        {
            register[file.Table.Name][0].Should().Equal(file.Table.Columns);
            register[file.Table.Name][register.FullRow(file.Table.Name)].Should().NotContain("").And.HaveCount(file.Columns.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Read_OneMistake_IsOneProblemAtItsCell(string table, string column)
    {
        foreach (Mutation mutation in Mutation.Of(table, RegisterText.Column(table, column)))
        {
            Problems(mutation).Should().Equal([mutation.Expected(Applied(mutation))], "of {0}", mutation);
        }
    }

    [Fact]
    public void Read_ACodeInOtherLetters_IsWarnedOfOnceAndKept()
    {
        int seen = 0;
        foreach (RegisterFile file in RegisterFormat.Files)
        {
            foreach (RegisterColumn column in file.Columns.Where(c => c.Known.Count > 0))
            {
                var mutation = new Mutation(file.Table.Name, column.Name, column.Known[0].ToUpperInvariant(), RegisterFileProblems.CodeInOtherLetters);
                RegisterText register = Applied(mutation);
                using var folder = new TemporaryFolder();
                register.WriteTo(folder.Path);

                Checked<RegisterFacts> read = RegisterFolder.ReadFacts(folder.Path);

                read.IsAccepted.Should().BeTrue();
                read.Problems.Select(p => p.Code).Should().Equal(["DCS6143"], "of {0}", mutation);
                Said.InBothLanguages(read.Problems[0]);
                seen++;
            }
        }

        seen.Should().BeGreaterThan(6);
    }

    [Fact]
    public void Read_TwoMistakes_AreTheProblemsOfBoth()
    {
        Mutation[] all = [.. Mutation.All()];
        var random = new Random(20161);
        int pairs = 0;
        while (pairs < 400)
        {
            (Mutation one, Mutation other) = (all[random.Next(all.Length)], all[random.Next(all.Length)]);
            if (!one.IsIndependentOf(other))
            {
                continue;
            }

            pairs++;
            RegisterText register = Applied(one, other);
            Problems(one, other).Should().BeEquivalentTo([one.Expected(register), other.Expected(register)], "of {0} and {1}", one, other);
        }
    }

    [Fact]
    public void Read_AsARegister_HasTheProblemsOfItsFacts()
    {
        Mutation[] all = [.. Mutation.All()];
        for (int i = 0; i < all.Length; i += 37)
        {
            using var folder = new TemporaryFolder();
            Applied(all[i]).WriteTo(folder.Path);

            Checked<ResponsibilityRegister> register = RegisterFolder.Read(folder.Path);

            register.Problems.Should().Equal(RegisterFolder.ReadFacts(folder.Path).Problems);
            register.IsAccepted.Should().Be(all[i].Kind.Severity == Severity.Warning);
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Read_OptionalCellEmpty_IsNoProblem(string table, string column)
    {
        RegisterColumn description = RegisterText.Column(table, column);
        var empty = new Mutation(table, column, "", RegisterFileProblems.CellEmpty);

        string[] expected = (table, column) switch
        {
            ("tasks", "outcome" or "outcomeOn") => [$"DCS{(column == "outcome" ? "2015" : "2014")}"],
            _ => description.IsRequired ? ["DCS6130"] : [],
        };

        Read(Applied(empty)).Select(p => p.Code).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Read_ColumnMissing_IsOneProblemIfItIsRequired(string table, string column)
    {
        var register = RegisterText.Base();
        int index = register[table][0].IndexOf(column);
        register[table].ForEach(row => row.RemoveAt(index));

        // A date without its outcome, or the reverse, is what a missing column of the two leaves.
        string[] expected = (table, column) switch
        {
            ("tasks", "outcome") => ["tasks.csv(3,1): DCS2015"],
            ("tasks", "outcomeOn") => ["tasks.csv(3,1): DCS2014"],
            _ => RegisterText.Column(table, column).IsRequired ? [$"{table}.csv(1,1): DCS6111"] : [],
        };

        Places(Read(register)).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Read_ColumnMisspelt_IsOneProblem(string table, string column)
    {
        var register = RegisterText.Base();
        register[table][0][register[table][0].IndexOf(column)] = column + "x";
        (int line, int at) = register.Render(table).Places[0][register[table][0].IndexOf(column + "x")];
        string code = RegisterText.Column(table, column).IsRequired ? "DCS6112" : "DCS6114";

        Places(Read(register)).Should().Equal(FormattableString.Invariant($"{table}.csv({line},{at}): {code}"));
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Read_ColumnTwice_IsOneProblem(string table, string column)
    {
        var register = RegisterText.Base();
        int index = register[table][0].IndexOf(column);
        register[table].ForEach(row => row.Add(row[index]));
        (int line, int at) = register.Render(table).Places[0][^1];

        Places(Read(register)).Should().Equal(FormattableString.Invariant($"{table}.csv({line},{at}): DCS6113"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_RowWithACellTooFewOrMany_IsOneProblem(string table)
    {
        foreach (bool isLonger in new[] { false, true })
        {
            var register = RegisterText.Base();
            List<string> row = register[table][register.FullRow(table)];
            if (isLonger)
            {
                row.Add("x");
            }
            else
            {
                row.RemoveAt(row.Count - 1);
            }

            (int line, _) = register.Render(table).Places[register.FullRow(table)][0];
            IReadOnlyList<Problem> problems = Read(register);
            Places(problems).Should().Equal(FormattableString.Invariant($"{table}.csv({line},1): DCS6120"));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_FileEmpty_IsOneProblem(string table)
    {
        using var folder = new TemporaryFolder();
        RegisterText.Base().WriteTo(folder.Path);
        File.WriteAllText(folder[table + ".csv"], "");

        RegisterFolder.ReadFacts(folder.Path).Problems.Select(p => p.Code).Should().Equal("DCS6110");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_FileMissing_IsOneProblemIfItIsRequired(string table)
    {
        using var folder = new TemporaryFolder();
        var register = RegisterText.Base();
        register.WriteTo(folder.Path);
        File.Delete(folder[table + ".csv"]);

        IEnumerable<string> codes = RegisterFolder.ReadFacts(folder.Path).Problems.Select(p => p.Code).Distinct();

        // Without petitions or tasks, what names them names nothing.
        codes.Should().Equal(table switch
        {
            "localities" or "parties" or "assignments" => ["DCS6102"],
            "petitions" or "tasks" => ["DCS2002"],
            _ => Array.Empty<string>(),
        });
    }

    public static TheoryData<string> Tables()
    {
        var tables = new TheoryData<string>();
        foreach (RegisterFile file in RegisterFormat.Files)
        {
            tables.Add(file.Table.Name);
        }

        return tables;
    }

    private static RegisterText Applied(params Mutation[] mutations)
    {
        var register = RegisterText.Base();
        foreach (Mutation mutation in mutations)
        {
            mutation.ApplyTo(register);
        }

        return register;
    }

    private static List<string> Problems(params Mutation[] mutations) => Places(Read(Applied(mutations)));

    private static List<string> Places(IEnumerable<Problem> problems) =>
        [.. problems.Select(p => FormattableString.Invariant($"{Path.GetFileName(p.Place.File)}({p.Place.Line},{p.Place.Column}): {p.Code}"))];

    private static ValueList<Problem> Read(RegisterText register)
    {
        using var folder = new TemporaryFolder();
        register.WriteTo(folder.Path);
        Checked<RegisterFacts> read = RegisterFolder.ReadFacts(folder.Path);
        read.IsAccepted.Should().Be(read.Problems.All(p => p.Severity == Severity.Warning));
        foreach (Problem problem in read.Problems)
        {
            Said.InBothLanguages(problem);
        }

        return read.Problems;
    }
}
