using System.Text;
using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Registers;

/// <summary>What spreadsheets save: a whole file in another form is one problem of the file, which says how to save it.</summary>
[Rule("R1")]
public sealed class SpreadsheetFormsTests
{
    private const int Rows = 50;

    [Theory]
    [InlineData(';', ";")]
    [InlineData('\t', "Tab")]
    [InlineData('|', "|")]
    public void Read_OtherSeparator_IsOneProblem(char separator, string said)
    {
        Problem problem = One(r => r["activities"], (file, text) => File.WriteAllText(file, text.Replace(',', separator)));

        problem.Kind.Should().Be(RegisterFileProblems.OtherSeparator);
        problem.Argument("separator").Should().Be(said);
        problem.Place.Line.Should().Be(1);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Read_Utf16_IsOneProblem(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);

        Problem problem = One(
            r => r["parties"], (file, text) => File.WriteAllBytes(file, [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]));

        problem.Kind.Should().Be(RegisterFileProblems.Utf16);
    }

    [Fact]
    public void Read_OldCodePage_IsOneProblemAtItsFirstCell()
    {
        // 0xD0 and 0xEA are Đ and ê in Windows-1258.
        Problem problem = One(r => r["parties"], (file, text) => File.WriteAllBytes(file, Encoding.Latin1.GetBytes(text.Replace("Chủ thể", "\u00D0\u00EA", StringComparison.Ordinal))));

        problem.Kind.Should().Be(RegisterFileProblems.NotUtf8);
        problem.Argument("count").Should().Be("50");
        (problem.Place.Line, problem.Place.Column).Should().Be((2, 4));
    }

    [Fact]
    public void Read_DayFirstDates_AreOneProblem()
    {
        Problem problem = One(r =>
        {
            foreach (List<string> row in r["activities"].Skip(1))
            {
                row[3] = "25/03/2016";
            }

            return r["activities"];
        });

        problem.Kind.Should().Be(RegisterFileProblems.DatesAsShown);
        problem.Argument("count").Should().Be("50");
        problem.Argument("value").Should().Be("25/03/2016");
        (problem.Place.Line, problem.Place.Column).Should().Be((2, 18));
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("1.234.567")]
    [InlineData("78.000.000,25")]
    public void Read_DecimalCommas_AreOneProblem(string number)
    {
        Problem problem = One(r => Fill(r, "contributions", 4, number));

        problem.Kind.Should().Be(RegisterFileProblems.DecimalCommas);
        problem.Argument("value").Should().Be(number);
    }

    [Theory]
    [InlineData("contributions", 4)]
    [InlineData("contributions", 1)]
    [InlineData("activities", 0)]
    public void Read_ScientificNumbers_AreOneProblem(string table, int column)
    {
        Problem problem = One(r => Fill(r, table, column, "1.2E+10"));

        problem.Kind.Should().Be(RegisterFileProblems.ScientificNumbers);
        problem.Argument("count").Should().Be("50");
    }

    [Fact]
    public void Read_DecomposedIds_AreOneProblem()
    {
        Problem problem = One(r =>
        {
            for (int i = 1; i <= Rows; i++)
            {
                r["parties"][i][0] = $"Đô\u0300ng{i}";
                r["assignments"][i][1] = $"Đồng{i}";
            }

            return r["parties"];
        });

        problem.Kind.Should().Be(RegisterFileProblems.DecomposedKeys);
        problem.Argument("count").Should().Be("50");
    }

    [Fact]
    public void Read_LostZeros_AreOneProblemOfTheFileThatLostThem()
    {
        Problem problem = One(r =>
        {
            for (int i = 1; i <= Rows; i++)
            {
                r["localities"][i][0] = FormattableString.Invariant($"{i:000}");
                r["assignments"][i][3] = FormattableString.Invariant($"{i}");
                r["parties"][i][0] = FormattableString.Invariant($"{i:00000}");
                r["assignments"][i][1] = FormattableString.Invariant($"{i}");
            }

            return r["assignments"];
        });

        problem.Kind.Should().Be(RegisterProblems.LostZeros);
        problem.Argument("count").Should().Be("100");
        (problem.Argument("id"), problem.Argument("known")).Should().Be(("1", "00001"));
        (problem.Place.Line, problem.Place.Column).Should().Be((2, 4));
    }

    [Fact]
    public void Read_TwoCellsOfAForm_AreTwoProblemsOfCells()
    {
        ValueList<Problem> problems = Read(r =>
        {
            r["activities"][1][3] = "25/03/2016";
            r["activities"][7][3] = "26/03/2016";
            return r["activities"];
        });

        problems.Select(p => (p.Kind.Code, p.Place.Line)).Should().Equal(
            (RegisterFileProblems.NotADate.Code, 2), (RegisterFileProblems.NotADate.Code, 8));
    }

    [Fact]
    public void Read_FormsAndMistakesOfOneFile_AreToldApart()
    {
        ValueList<Problem> problems = Read(r =>
        {
            Fill(r, "contributions", 2, "1/2/2016");
            Fill(r, "contributions", 4, "1,5");
            r["contributions"][9][3] = " money";
            return r["contributions"];
        });

        problems.Select(p => p.Kind).Should().Equal(
            RegisterFileProblems.DatesAsShown, RegisterFileProblems.DecimalCommas, RegisterFileProblems.KeyBlanks);
    }

    private static List<List<string>> Fill(RegisterText register, string table, int column, string value)
    {
        foreach (List<string> row in register[table].Skip(1))
        {
            row[column] = value;
        }

        return register[table];
    }

    private static Problem One(Func<RegisterText, List<List<string>>> change, Action<string, string>? write = null) =>
        Read(change, write).Should().ContainSingle().Which;

    /// <summary>Reads a register of many plain rows with one file changed.</summary>
    private static ValueList<Problem> Read(Func<RegisterText, List<List<string>>> change, Action<string, string>? write = null)
    {
        var register = RegisterText.Plain(Rows);
        List<List<string>> changed = change(register);
        string table = register.Tables.Single(t => ReferenceEquals(register[t], changed));
        using var folder = new TemporaryFolder();
        register.WriteTo(folder.Path);
        write?.Invoke(folder[table + ".csv"], register.Render(table).Text);

        ValueList<Problem> problems = RegisterFolder.ReadFacts(folder.Path).Problems;
        foreach (Problem problem in problems)
        {
            Path.GetFileName(problem.Place.File).Should().Be(table + ".csv");
            Said.InBothLanguages(problem);
        }

        RegisterFolder.Read(folder.Path).Problems.Should().Equal(problems);
        return problems;
    }
}
