using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Testing.FluentAssertions;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

public sealed class ScenarioFileTests
{
    [Fact]
    public void Parse_AndCSharp_GiveTheSameScenario()
    {
        Scenario read = Examples.ReadOne("""
            name: Báo cáo tháng 9 nộp ngày 24 là trễ một ngày
            given:
              assignments: { party: CQ1, locality: X1 }
              activities:
                - { kind: report, period: 2016-09, date: 2016-09-24, contents: [situation, proposals] }
            expected:
              obligations:
                - { rule: report, status: late, daysLate: 1, credit: 0.5 }
            """).Require().Single();

        read.Should().Be(Scenario.Of("Báo cáo tháng 9 nộp ngày 24 là trễ một ngày", Examples.NinhBinh, ReportingPeriod.Month(2016, 9), new(2016, 10, 1))
            .Assigned("CQ1", "X1")
            .Submitted(ActivityKind.Report, ReportingPeriod.Month(2016, 9), on: new(2016, 9, 24), contents: "situation;proposals")
            .ExpectObligation("report", status: ObligationStatus.Late, daysLate: 1, credit: 0.5m));
        read.Place.Line.Should().Be(5);
        read.Should().Pass();
    }

    [Fact]
    public void Parse_Cases_AreScenariosOfTheirOwn()
    {
        ScenarioSuite suite = Examples.ReadOne("""
            name: Báo cáo tháng 9
            cases:
              - { name: đúng hạn, ngày: 2016-09-23, kq: met }
              - { name: trễ một ngày, ngày: 2016-09-24, kq: late }
              - { ngày: 2016-09-30, kq: late }
            given:
              activities: { kind: report, period: 2016-09, date: <ngày> }
            expected:
              obligations: { rule: report, status: <kq> }
            """).Require();

        suite.Select(s => s.Name).Should().Equal("Báo cáo tháng 9: đúng hạn", "Báo cáo tháng 9: trễ một ngày", "Báo cáo tháng 9: ngày 2016-09-30, kq late");
        suite.Select(s => s.Place.Line).Should().Equal(7, 8, 9);
        suite.Run().Should().OnlyContain(r => r.IsPassed);
    }

    [Fact]
    public void Parse_CommonFactsAndRegister_AreGivenToEach()
    {
        ScenarioSuite suite = Examples.Read("""
            policy: policy.json
            period: 2016
            asOf: 2017-01-31
            given:
              register: register
            scenarios:
              - name: Cả tỉnh
                expected: { coverage: { rule: agency, covered: 55 } }
              - name: Thêm một xã
                given: { localities: { id: X999, traits: [special] } }
                expected: { coverage: { rule: agency, targets: 56, uncovered: [X999] } }
            """).Require();
        suite.Run().Should().OnlyContain(r => r.IsPassed);
    }

    [Fact]
    public void Parse_CommonFacts_AreSharedNotCopied()
    {
        string yaml = $$"""
            preset: ninh-binh-2016
            period: 2016
            asOf: 2017-01-31
            given:
              localities: [{{string.Join(", ", Enumerable.Range(1, 5_000).Select(i => $"{{ id: X{i} }}"))}}]
            scenarios:
              - name: Mỗi xã
                cases: [{{string.Join(", ", Enumerable.Range(1, 5_000).Select(i => $"{{ xã: X{i} }}"))}}]
                given: { assignments: { party: CQ1, locality: <xã> } }
                expected: { coverage: { rule: agency } }
            """;
        long before = GC.GetAllocatedBytesForCurrentThread();

        ScenarioSuite suite = Examples.Read(yaml).Require();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(150_000_000, "copied, the references alone are 200 million bytes");
        suite.Should().HaveCount(5_000);
        suite[4_999].Given.Select(r => r["id"] ?? r["locality"]).Should().Equal([.. Enumerable.Range(1, 5_000).Select(i => $"X{i}"), "X5000"]);
    }

    [Fact]
    public void Parse_SeveralPresets_EachScenarioIsRunUnderEach()
    {
        const string yaml = """
            preset: [ninh-binh-2016, other]
            period: 2016-09
            asOf: 2016-10-01
            scenarios:
              - name: Một ngày
                given: { assignments: { party: CQ1 } }
                expected: { obligations: { rule: report, period: 2016-09, status: missed } }
            """;
        ScenarioSuite suite = Examples.Read(yaml, Examples.NinhBinh, Policies.Policy.Create(Examples.NinhBinh.Definition with { Id = "other" }).Require()).Require();

        suite.Select(s => s.Name).Should().Equal("Một ngày (ninh-binh-2016)", "Một ngày (other)");
        suite.Policies.Select(p => p.Id).Should().Equal("ninh-binh-2016", "other");
        suite.Run().Should().OnlyContain(r => r.IsPassed);
        Problem unknown = Examples.Read(yaml).Should().HaveProblem("DCS8011").Which;
        (unknown.Place.Line, unknown.Place.Column, unknown.Argument("id")).Should().Be((1, 26, "other"));
    }

    [Fact]
    public void Read_AFolderOfVersionsThatExtendAPreset_IsATimeline()
    {
        string folder = Directory.CreateTempSubdirectory("dcs").FullName;
        try
        {
            foreach ((string from, string to) in new[] { ("2016-03-01", "2016-12-31"), ("2017-01-01", "2020-12-31") })
            {
                File.WriteAllText(Path.Combine(folder, from + ".policy.json"), $$"""
                    { "schemaVersion": 1, "id": "tinh-ta", "title": { "vi": "Tỉnh ta" }, "extends": "ninh-binh-2016", "effective": { "from": "{{from}}", "to": "{{to}}" } }
                    """);
            }

            File.WriteAllText(Path.Combine(folder, "a.scenarios.yaml"), """
                policy: .
                period: 2017
                asOf: 2018-01-31
                scenarios:
                  - name: Hai phiên bản
                    given: { assignments: { party: CQ1 } }
                    expected: { obligations: { rule: visit, status: missed } }
                """);

            ScenarioSuite suite = ScenarioSuite.Read(folder, Examples.NinhBinh).Require();

            suite.Single().Policy.Versions.Select(v => v.Effective.From).Should().Equal(new NodaTime.LocalDate(2016, 3, 1), new NodaTime.LocalDate(2017, 1, 1));
            suite.Single().Should().Pass();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Read_AFolderThatABuildHasCopied_HasEachScenarioOnce()
    {
        string folder = Path.Combine(Directory.CreateTempSubdirectory("dcs").FullName, "bin");
        try
        {
            foreach (string below in (string[])["", "a", "bin/Release", "a/obj", ".git"])
            {
                Directory.CreateDirectory(Path.Combine(folder, below));
                File.WriteAllText(Path.Combine(folder, below, "a.scenarios.yaml"), $$"""
                    preset: ninh-binh-2016
                    period: 2016
                    asOf: 2017-01-31
                    scenarios:
                      - name: "in {{below}}"
                        expected: { coverage: { uncovered: [] } }
                    """);
            }

            ScenarioSuite.Read(folder, Examples.NinhBinh).Require().Select(s => s.Name).Should().Equal("in ", "in a");
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        }
    }

    [Theory]
    [InlineData("name: A\nexpectd: { coverage: { rule: a } }", "DCS6010", 6, 5, "nearest", "expected")]
    [InlineData("name: A\nexpected: { coverages: { rule: a } }", "DCS6010", 6, 17, "nearest", "coverage")]
    [InlineData("name: A\nexpected:\n  coverage:\n    - { rule: a, covred: 2 }", "DCS6010", 8, 22, "nearest", "covered")]
    [InlineData("name: A\ngiven: { activities: { kidn: report } }\nexpected: { coverage: { rule: a } }", "DCS6010", 6, 28, "nearest", "kind")]
    [InlineData("name: A\nexpected: { obligations: { status: lte } }", "DCS6014", 6, 40, "nearest", "late")]
    [InlineData("name: A\nexpected: { obligations: { credit: nửa } }", "DCS8017", 6, 40, "value", "nửa")]
    [InlineData("name: A\nexpected: { obligations: { due: 2016-02-30 } }", "DCS6016", 6, 37, "value", "2016-02-30")]
    [InlineData("name: A\nname: B\nexpected: { coverage: { rule: a } }", "DCS6011", 6, 5, "name", "name")]
    [InlineData("expected: { coverage: { rule: a } }", "DCS6012", 5, 5, "name", "name")]
    [InlineData("name: A\nexpected: {}", "DCS8015", 5, 5, "name", "A")]
    [InlineData("name: &a A\nexpected: { coverage: { rule: a } }", "DCS8006", 5, 11, "text", "&a")]
    [InlineData("name: *a\nexpected: { coverage: { rule: a } }", "DCS8006", 5, 11, "text", "*a")]
    [InlineData("name: A\n<<: { basis: b }\nexpected: { coverage: { rule: a } }", "DCS8006", 6, 5, "text", "<<")]
    [InlineData("name: !!str A\nexpected: { coverage: { rule: a } }", "DCS8007", 5, 11, "text", "tag:yaml.org,2002:str")]
    [InlineData("name: A\n? [a]\n: b", "DCS8009", 6, 7, null, null)]
    [InlineData("name: A\nexpected: { coverage: { rule: [a } }", "DCS8004", 6, 38, null, null)]
    [InlineData("name: A\nexpected: { coverage: { rule: a } }\n\tbasis: b", "DCS8004", 7, 5, null, null)]
    [InlineData("name: A\nexpected: [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", "DCS8005", 6, 28, "limit", "16")]
    [InlineData("name: <tên>\ncases: [ { ten: A } ]\nexpected: { coverage: { rule: <ten> } }", "DCS8013", 5, 11, "nearest", "ten")]
    [InlineData("name: A\ncases: [ { ngày: A } ]\nexpected: { coverage: { rule: a } }", "DCS8014", 6, 16, "name", "ngày")]
    [InlineData("name: A\nperiod: 2016-13\nexpected: { coverage: { rule: a } }", "DCS8018", 6, 13, "value", "2016-13")]
    public void Parse_Mistake_IsNamedAtItsPlace(string lines, string code, int line, int column, string? argument, string? value)
    {
        Problem problem = Examples.ReadOne(lines).Should().HaveProblem(code).Which;
        (problem.Place.Line, problem.Place.Column).Should().Be((line, column));
        if (argument is not null)
        {
            problem.Argument(argument).Should().Be(value);
        }
    }

    [Theory]
    [InlineData("scenarios: []", "DCS8010")]
    [InlineData("policy: policy.json\npreset: a\nscenarios: []", "DCS8010")]
    [InlineData("preset: ninh-binh\nscenarios: []", "DCS8011")]
    [InlineData("policy: nowhere.json\nscenarios: []", "DCS8001")]
    [InlineData("preset: ninh-binh-2016\nscenarios: [ { name: A, expected: { coverage: { rule: a } } } ]", "DCS8012")]
    [InlineData("preset: ninh-binh-2016\nperiod: 2016\nasOf: 2016-01-01\nscenarios: [ { name: A, expected: { coverage: { rule: a } } }, { name: A, expected: { coverage: { rule: a } } } ]", "DCS8016")]
    [InlineData("scenarios: []\n---\na: b", "DCS8008")]
    [InlineData("[ a ]", "DCS6013")]
    [InlineData("", "DCS8019")]
    [InlineData("# chưa có gì", "DCS8019")]
    public void Parse_MistakeOfTheFile_IsNamed(string yaml, string code) => Examples.Read(yaml).Should().HaveProblem(code);

    [Fact]
    public void Parse_EveryMistake_ComesAtOnce() =>
        Examples.ReadOne("nam: A\nexpected: { obligations: { status: lte, credit: x } }").Problems.Select(p => p.Code).Should().Equal("DCS6010", "DCS6014", "DCS8017");

    [Fact]
    public void Run_MistakeInTheFacts_IsNamedAtItsCell()
    {
        ScenarioResult result = Examples.ReadOne("name: A\ngiven:\n  activities: { kind: report, date: 2016-09-31 }\n  excusals: { assignment: PC7 }\nexpected: { coverage: { rule: agncy } }").Require()[0].Run();
        result.Problems.Select(p => (p.Code, p.Place.Line, p.Place.Column)).Should().Equal(("DCS6131", 7, 41), ("DCS2002", 8, 31), ("DCS8021", 9, 35));
    }

    [Theory]
    [InlineData("2016", "2016")]
    [InlineData("\"2016\"", "2016")]
    [InlineData("001", "001")]
    [InlineData("1e3", "1e3")]
    [InlineData("true", "true")]
    public void Parse_Scalars_StayAsTheyAreWritten(string written, string text) =>
        Examples.ReadOne($"name: A\nexpected: {{ coverage: {{ rule: {written} }} }}").Require()[0].Expected[0]["rule"].Should().Be(text);

    [Fact]
    public void Read_NotUtf8OrTooLargeOrAbsent_IsNamed()
    {
        ScenarioFile.Parse(new byte[] { 0x6E, 0xFF }, "a").Should().HaveProblem("DCS8003");
        ScenarioFile.Parse(new byte[(1024 * 1024) + 1], "a").Should().HaveProblem("DCS8002");
        ScenarioFile.Read("nowhere").Should().HaveProblem("DCS8001");
        ScenarioSuite.Read(Repository.File("docs", "decisions")).Should().HaveProblem("DCS8019");
    }

    [Fact]
    public void Parse_OneLineOfTheGreatestSize_IsReadOnce()
    {
        string[] rows = [.. Enumerable.Range(0, 18_000).Select(i => $"{{ kind: thăm, date: 2016-09-{(i % 30) + 1:00}, id: HĐ{i} }}")];
        string yaml = $"{{ preset: ninh-binh-2016, period: 2016-09, asOf: 2016-10-01, scenarios: [ {{ name: A, given: {{ activities: [ {string.Join(", ", rows)} ] }}, expected: {{ coverage: {{ rul: a }} }} }} ] }}";

        Problem problem = Examples.Read(yaml).Should().HaveProblem("DCS6010").Which;

        (problem.Place.Line, problem.Place.Column).Should().Be((1, yaml.IndexOf("rul:", StringComparison.Ordinal) + 1));
    }

    [Fact]
    public void Parse_ColumnsBehindLettersOfEveryLength_AreThoseOfAnEditor()
    {
        Problem problem = Examples.ReadOne("name: A\nexpected: { coverage: { rule: \"é–😀ế\", rul: a } }").Should().HaveProblem("DCS6010").Which;

        problem.Place.Column.Should().Be(5 + "expected: { coverage: { rule: \"é–😀ế\", ".Length);
    }

    [Fact]
    public void Parse_CasesThatComeToTooMuch_AreRefusedUnwritten()
    {
        string cases = string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"  - {{ a: {i} }}"));
        string activities = string.Join('\n', Enumerable.Range(0, 5_000).Select(i => $"    - {{ kind: report, date: 2016-09-01, id: HD{i}<a> }}"));

        Problem problem = Examples.ReadOne($"name: A\ncases:\n{cases}\ngiven:\n  activities:\n{activities}\nexpected: {{ coverage: {{ rule: a }} }}").Should().HaveProblem("DCS8020").Which;

        (problem.Place.Line, problem.Place.Column).Should().Be((7, 7));
    }

    [Fact]
    public void WriteSchema_StandsInTheRepository()
    {
        using var stream = new MemoryStream();
        ScenarioFile.WriteSchema(stream);
        GoldenFile.ShouldStandAs("docs/scenarios.schema.json", System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
