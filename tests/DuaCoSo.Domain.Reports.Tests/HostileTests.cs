using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Reports.Tests;

/// <summary>Whatever stands in a register or a policy is text on the page and nothing else.</summary>
public sealed class HostileTests
{
    /// <summary>What people have tried: markup, the end of the block of data, formulas, a console's markup, line breaks, control and bidirectional characters.</summary>
    private static readonly string[] Names =
    [
        "<script>window.hacked = 1</script>",
        "</script><script>window.hacked = 2</script>",
        "<img src=x onerror=\"window.hacked = 3\">",
        "<!--<script>",
        "]]><svg onload='window.hacked = 4'>",
        "=HYPERLINK(\"http://example.com\";\"x\")",
        "[A] | {title} {data} &lt;b&gt; &amp;",
        "một\r\nhai\u2028ba",
        "\u0000\u0007\u001B[31m\u202Egnort\u202C\u2066x\u2069",
        "`${window.hacked = 5}` ' \" \\",
    ];

    private static readonly DateRange Year = new(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31));

    [Fact]
    public void Write_HostileNames_LeavesTheMarkupAsItIs()
    {
        Assessment assessment = Assess();
        string page = Pages.Of(assessment), plain = Pages.Of(Pages.Of("ninh-binh-2016", "expected.2016.2017-01-31.json").Assessment);
        Pages.Keep("hostile.html", Encoding.UTF8.GetBytes(page));

        Pages.Block(page).Should().NotContainAny("<", ">", "\u2028", "\u0000", "\u001B", "\u202E", "\u2066");
        Skeleton(page).Should().Be(Skeleton(plain));
        page.Should().NotContainAny("\r", "\u202E", "\u0000");
        JsonElement parties = Pages.Data(page).GetProperty("parties").GetProperty("name");
        parties.EnumerateArray().Select(n => n.GetString()).Should().Equal(Names.Select(SafeText.Of));
    }

    [Fact]
    public void Write_Policy_AllowsNothingButThePagesOwn()
    {
        string page = Pages.Of(Assess());
        string policy = Regex.Match(page, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value;

        policy.Should().Be($"default-src 'none'; style-src '{Hash(Between(page, "<style>", "</style>"))}'; script-src '{Hash(Between(page, "<script>", "</script>"))}'; base-uri 'none'; form-action 'none'");
        Between(page, "<script>", "</script>").Should().NotContainAny("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "https:", "fetch(", "XMLHttpRequest", "setAttribute(\"style\"");
        page.Should().NotContainAny(" style=\"", "src=\"", "<link");
    }

    [Fact]
    public void Write_WithPseudonyms_HasNoNameOfAPerson()
    {
        Assessment assessment = Assess();

        string page = Pages.Of(assessment, new ReportOptions { IsPseudonymous = true }), open = Pages.Of(assessment);

        JsonElement data = Pages.Data(page);
        data.GetProperty("pseudonyms").GetInt32().Should().Be(1);
        data.GetProperty("parties").GetProperty("name").EnumerateArray().Select((n, i) => (i, n.ValueKind)).Should().OnlyContain(n => n.ValueKind == (n.i % 2 == 0 ? JsonValueKind.Null : JsonValueKind.String), "agencies are no people");
        open.Should().Contain("Việc của Nguyễn Văn Ất").And.Contain("vì Ất ốm").And.Contain("Ất xứng đáng");
        open.Should().Contain("Hộ bà Ất").And.Contain("Giao ông Ất");
        page.Should().NotContain("Ất");
    }

    [Fact]
    public void WriteWorkbook_WithPseudonyms_HasNoNameOfAPerson()
    {
        Assessment assessment = Assess();

        string named = Of(new() { Language = Language.Vietnamese }), pseudonymous = Of(new() { IsPseudonymous = true });

        named.Should().Contain("Hộ bà Ất").And.Contain("<t xml:space=\"preserve\">=HYPERLINK").And.NotContain("<f>");
        pseudonymous.Should().NotContain("Ất");
        Regex.Count(named, "img src=x").Should().BeGreaterThan(Regex.Count(pseudonymous, "img src=x"), "an official has the name of a commune");
        Regex.Count(named, "=HYPERLINK").Should().Be(Regex.Count(pseudonymous, "=HYPERLINK"), "an agency is nobody");

        string Of(ReportOptions options)
        {
            using var output = new MemoryStream();
            AssessmentWorkbook.Write(output, assessment, options);
            return string.Concat(Enumerable.Range(1, 12).Select(i => Excel.Workbooks.Part(output.ToArray(), $"xl/worksheets/sheet{i}.xml")));
        }
    }

    [Fact]
    public void Write_AnotherRegister_Refuses()
    {
        Assessment assessment = Assess(), other = Pages.Of("ninh-binh-2016", "expected.2016.2017-01-31.json").Assessment;

        Action write = () => Pages.Of(assessment, new ReportOptions { With = other });

        write.Should().Throw<ArgumentException>().WithParameterName("options");
    }

    [Fact]
    [TestKit.Rule("E9")]
    public void Write_Twice_GivesTheSameBytes()
    {
        string first = Pages.Of(Assess());

        TestKit.Cultures.Each(_ => Pages.Of(Assess()).Should().Be(first));
    }

    /// <summary>The page without its data and its title.</summary>
    private static string Skeleton(string page) => Regex.Replace(page.Replace(Pages.Block(page), "", StringComparison.Ordinal), "<title>[^<]*</title>", "");

    private static string Between(string page, string begin, string end)
    {
        int from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return page[from..page.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Assessment Assess()
    {
        var facts = new RegisterFacts
        {
            Localities =
            [
                .. Names.Select((name, i) => new LocalityVersion { Locality = new($"x{i}"), Name = name, Level = LocalityLevel.Commune, Kind = name, Code = null }),
                new() { Locality = new("h1"), Name = "Hộ bà Ất", Level = LocalityLevel.Household, Parent = new("x0") },
            ],
            Parties = [.. Names.Select((name, i) => new Party { Id = new($"p{i}"), Name = name, Kind = i % 2 == 0 ? PartyKind.Official : PartyKind.Agency })],
            Assignments =
            [
                .. Names.Select((_, i) => ResponsibilityAssignment.Assign(new($"a{i}"), new AssignmentTerms { Party = new($"p{i}"), Role = AssignmentRole.InCharge, Locality = new($"x{i}"), Interval = Year, Document = new("d1") }, Year.From!.Value)),
                ResponsibilityAssignment.Assign(new("a10"), new AssignmentTerms { Party = new("p1"), Role = AssignmentRole.InCharge, Locality = new("h1"), Interval = Year }, Year.From!.Value),
            ],
            Activities = [.. Names.Select((_, i) => new Activity { Id = new($"h{i}"), Assignment = new($"a{i}"), Kind = ActivityKind.FieldVisit, Date = new LocalDate(2016, 5, 1 + i) })],
            Excusals = [new Excusal { Assignment = new("a0"), Interval = new DateRange(new LocalDate(2016, 6, 1), new LocalDate(2016, 6, 9)), Reason = "vì Ất ốm" }],
            Documents = [new IssuedDocument { Id = new("d1"), Number = Names[1], Title = "Giao ông Ất " + Names[0] }],
            Tasks = [new ContractedTask { Id = new Id<ContractedTask>("t1"), Responsible = [new("p0")], Title = "Việc của Nguyễn Văn Ất", Due = new LocalDate(2016, 9, 1), Document = new("d1") }],
            Decisions = [EvaluationDecision.Decide(new EvaluationDecision { Scheme = "all", Subject = new("p0"), Period = ReportingPeriod.Year(2016), Grade = "good", Date = new LocalDate(2017, 1, 5), Reason = "Ất xứng đáng " + Names[0] })],
        };
        return PolicyFile.Parse(Encoding.UTF8.GetBytes(PolicyText()), "hostile.policy.json").Require()
            .Assess(ResponsibilityRegister.Create(facts).Require(), ReportingPeriod.Year(2016), new LocalDate(2017, 1, 31));
    }

    private static string PolicyText()
    {
        string hostile = JsonSerializer.Serialize(Names[1]), other = JsonSerializer.Serialize(Names[2]);
        return $$"""
            {
              "schemaVersion": 1, "id": "hostile", "title": { "vi": {{hostile}}, "en": {{other}} }, "province": "37",
              "legalBasis": [ { "number": "1-QĐ/TU" } ], "effective": { "from": "2016-01-01" },
              "assignments": [ { "code": "lead", "title": { "vi": {{hostile}}, "en": {{other}} }, "role": "inCharge", "localityLevel": "commune", "minPerTarget": 1 } ],
              "obligations": [ { "code": "visit", "title": { "vi": {{hostile}}, "en": {{other}} }, "basis": {{other}}, "kind": "frequency", "activity": "fieldVisit", "every": "quarter" } ],
              "evaluation": [ { "code": "all", "title": { "vi": {{hostile}}, "en": {{other}} }, "period": "year", "subjects": { "roles": ["inCharge"] },
                "criteria": [ { "code": "visits", "title": { "vi": {{hostile}}, "en": {{other}} }, "basis": {{hostile}}, "weight": 100, "measure": { "obligation": "visit", "as": "fulfilmentRate" }, "scoring": { "linear": { "from": 0, "to": 1 } } } ],
                "grades": [ { "code": "good", "title": { "vi": {{other}}, "en": {{other}} }, "atLeast": 50 }, { "code": "poor", "atLeast": 0 } ] } ]
            }
            """;
    }
}
