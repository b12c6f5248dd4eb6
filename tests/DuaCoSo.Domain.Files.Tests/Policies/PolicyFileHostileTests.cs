using System.Globalization;
using System.Text;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Policies;

[Rule("V4")]
public sealed class PolicyFileHostileTests
{
    private static readonly byte[] Example = File.ReadAllBytes(Repository.File("docs", "examples", "example.policy.json"));

    public static TheoryData<string, string, int, int> Broken => new()
    {
        { "", "DCS6004", 1, 1 },
        { "   ", "DCS6004", 1, 4 },
        { "{", "DCS6004", 1, 2 },
        { "{\n  \"id\": \"a\"\n  \"title\": 1\n}", "DCS6004", 3, 3 },
        { "{ \"id\": 'a' }", "DCS6004", 1, 9 },
        { "{ \"id\": 01 }", "DCS6004", 1, 10 },
        { "{ \"id\": NaN }", "DCS6004", 1, 9 },
        { "{ \"ế\": \"ế\", x }", "DCS6004", 1, 13 },
        { "{} {}", "DCS6004", 1, 4 },
        { "{ \"id\": \"a\u0000b\" }", "DCS6004", 1, 11 },
        { "{ \"id\": \"\\ud800\" }", "DCS6006", 1, 9 },
        { "{ \"\\udc00\": 1 }", "DCS6006", 1, 3 },
        { "[]", "DCS6013", 1, 1 },
        { "null", "DCS6013", 1, 1 },
        { "\"text\"", "DCS6013", 1, 1 },
        { "{ \"schemaVersion\": 2, \"whatever\": [1, 2] }", "DCS4001", 1, 20 },
        { "{ \"schemaVersion\": 1, \"extends\": \"base\", \"obligations\": [{ \"code\": \"a\", \"remove\": true }] }", "DCS4002", 1, 34 },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Parse_WhatCannotBeJudged_HasOneProblem(string text, string code, int line, int column)
    {
        Problem problem = Parse(text).Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be(code);
        (problem.Place.Line, problem.Place.Column).Should().Be((line, column));
        problem.Place.File.Should().Be("p.json");
    }

    [Fact]
    public void Parse_ByteOrderMarkCommentsAndTrailingCommas_AreAccepted()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Example];

        PolicyFile.Parse(marked, "p.json").Require().Definition.Should().Be(PolicyFile.Parse(Example, "p.json").Require().Definition);
    }

    [Fact]
    public void Parse_Utf16_SaysHowToSave()
    {
        string text = Encoding.UTF8.GetString(Example);
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            PolicyFile.Parse((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(text)], "p.json").Problems.Should().ContainSingle(p => p.Code == "DCS6002");
            PolicyFile.Parse(encoding.GetBytes(text), "p.json").Problems.Should().ContainSingle(p => p.Code == "DCS6002");
        }
    }

    [Fact]
    public void Parse_NotUtf8_NamesTheFirstBadCharacter()
    {
        byte[] windows = Encoding.Latin1.GetBytes("{\n \"title\": \"Quý\" }");

        Problem problem = PolicyFile.Parse(windows, "p.json").Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Place.Line, problem.Place.Column).Should().Be(("DCS6003", 2, 14));
    }

    [Fact]
    public void Parse_OverOneMegabyte_IsRefused()
    {
        string padding = new(' ', (1024 * 1024) - Example.Length);

        Parse(Encoding.UTF8.GetString(Example) + padding).IsAccepted.Should().BeTrue();
        Parse(Encoding.UTF8.GetString(Example) + padding + " ").Problems.Should().ContainSingle(p => p.Code == "DCS6001");
    }

    [Fact]
    public void Read_OverOneMegabyte_IsRefused()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. new byte[3 * 1024 * 1024]]);

            PolicyFile.Read(path).Problems.Should().ContainSingle(p => p.Code == "DCS6001" && p.Place.File == path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Read_NoSuchFile_IsOneProblem()
    {
        Checked<Policy> read = PolicyFile.Read(Repository.File("no-such.policy.json"));

        read.IsAccepted.Should().BeFalse();
        read.Problems.Select(p => p.Code).Should().Equal("DCS6007");
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Parse_Deep_IsRefusedPast32(char open, char close)
    {
        string Nested(int depth) => open == '['
            ? new string(open, depth) + new string(close, depth)
            : string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string(close, depth - 1);

        Parse(Nested(32)).Problems.Should().NotContain(p => p.Code == "DCS6005");
        Parse(Nested(33)).Problems.Should().ContainSingle(p => p.Code == "DCS6005");
        Parse(Nested(100_000)).Problems.Should().ContainSingle(p => p.Code == "DCS6005");
        Parse(new string('[', 1_000_000)).Problems.Should().ContainSingle(p => p.Code == "DCS6005");
    }

    [Fact]
    public void Parse_TenThousandsOfRepeatedAndUnknownNames_NamesTheFirstThousandAndCountsTheRest()
    {
        string repeated = string.Concat(Enumerable.Repeat("\"id\": \"a\",", 50_000));
        string unknown = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"\"x{i}\": {{}},"));

        AssertListed(Parse("{" + repeated + "}").Problems, "DCS6011", 49_999);
        AssertListed(Parse("{" + unknown + "}").Problems, "DCS6010", 20_000);

        // As many as a file can hold: each is told apart from all others without comparing it with them.
        string most = string.Concat(Enumerable.Range(0, 80_000).Select(i => $"\"x{i}\":1,"));
        AssertListed(Parse("{" + most + "}").Problems, "DCS6010", 80_000);

        // The six that are missing are at the brace, the others behind it.
        static void AssertListed(ValueList<Problem> problems, string code, int number)
        {
            const int kept = 1_000;
            int missing = problems.Count(p => p.Code == "DCS6012");
            problems.Should().HaveCount(kept + 1);
            problems.Count(p => p.Code == code).Should().Be(kept - missing);
            Problem last = problems[^1];
            (last.Code, last.Place.File, last.Place.Line, last.Argument("count"))
                .Should().Be(("DCS4065", "p.json", null, (number + missing - kept).ToString(CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void Parse_ThousandsOfWarnings_AreAcceptedAndCounted()
    {
        string rules = string.Join(',', Enumerable.Range(0, 3_000).Select(i =>
            $$"""{ "code": "r{{i}}", "kind": "submission", "activity": "report", "every": "year", "due": { "daysAfterEnd": 0 } }"""));
        Checked<Policy> read = Parse($$"""
            { "schemaVersion": 1, "id": "a", "title": { "vi": "A" }, "province": "01", "legalBasis": [ { "number": "1" } ], "effective": { "from": "2016-01-01" }, "obligations": [ {{rules}} ] }
            """);

        read.IsAccepted.Should().BeTrue();
        read.Problems.Should().HaveCount(1_001);
        (read.Problems[^1].Code, read.Problems[^1].Argument("count")).Should().Be(("DCS4066", "2000"));
    }

    [Fact]
    public void Parse_LongTexts_AreQuotedShort()
    {
        string huge = new('ấ', 300_000);

        foreach (string text in new[] { $"{{ \"id\": \"{huge}\" }}", $"{{ \"{huge}\": 1 }}", $"{{ \"schemaVersion\": 1{new string('0', 900_000)} }}" })
        {
            Parse(text).Problems.Should().OnlyContain(p => p.ToString().Length < 600 && p.ToString(Language.Vietnamese).Length < 600);
        }
    }

    [Fact]
    public void Parse_EveryBeginningOfAFile_IsRefused()
    {
        for (int length = 0; length < Example.Length - 3; length += 11)
        {
            PolicyFile.Parse(Example.AsMemory(0, length), "p.json").IsAccepted.Should().BeFalse();
        }
    }

    [Fact]
    public void Parse_AnyBytes_DoesNotThrow()
    {
        Gen<(int, int)> changes = Gen.Choose(0, Example.Length - 1).SelectMany(at => Gen.Choose(0, 255).Select(b => (at, b)));
        Properties.Check(
            changes.ArrayOf(3),
            some =>
            {
                byte[] bytes = [.. Example];
                foreach ((int at, int b) in some)
                {
                    bytes[at] = (byte)b;
                }

                Checked<Policy> read = PolicyFile.Parse(bytes, "p.json");
                return read.IsAccepted || read.Problems.All(p => p.Place.Line > 0 && p.Place.Column > 0);
            },
            runs: 400);
    }

    [Theory]
    [InlineData("3e1", "30")]
    [InlineData("30.000", "30")]
    [InlineData("0.3E+2", "30")]
    [InlineData("3000e-2", "30")]
    [InlineData("0.000000000001", "0.000000000001")]
    [InlineData("1000", "1000")]
    public void Parse_Number_IsExact(string written, string expected)
    {
        string text = Encoding.UTF8.GetString(Example).Replace("\"weight\": 30, \"measure\": { \"tasks\"", $"\"weight\": {written}, \"measure\": {{ \"tasks\"", StringComparison.Ordinal);

        Parse(text).Require().Definition.Evaluation[0].Criteria[2].Weight.Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Parse_ShareOfOneThird_IsNotRounded()
    {
        string text = Encoding.UTF8.GetString(Example).Replace("\"share\": 0.2", "\"share\": 0.333333333333333", StringComparison.Ordinal);

        Parse(text).Require().Definition.Evaluation[0].Quotas[0].Share.Should().Be(0.333333333333333m);
    }

    private static Checked<Policy> Parse(string text) => PolicyFile.Parse(Encoding.UTF8.GetBytes(text), "p.json");
}
