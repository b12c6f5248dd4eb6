using System.Text.Json;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Tool.Tests;

/// <summary>A policy and a register with what people have tried in every text, id and code that may hold it.</summary>
internal static class HostileCase
{
    /// <summary>What a text of a register file may hold: markup, formulas, marks of tables and lists, the ends of other formats' blocks, line breaks, bidirectional characters.</summary>
    public static readonly string[] Texts =
    [
        "<script>alert(1)</script>",
        "</script><img src=x onerror=alert(2)>",
        "<!--<script>",
        "=HYPERLINK(\"http://example.com\";\"x\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "[A] | {x} [red]y[/] ![i](http://example.com) **b** `c` # h",
        "một\r\nhai\nEND:VEVENT\r\nBEGIN:VEVENT\r\n- ba\r\n## bốn",
        "\u202Egnort\u202C\u2066x\u2069\u200F\u200B\uFEFF \u2028\u2029",
        "a\tb,c;d\"e'f\\n_x000D_",
        "Xã 😀 Đồng",
    ];

    /// <summary>What a record's id or code may be: anything of one line in which nothing is hidden.</summary>
    public static readonly string[] Ids =
    [
        "<script>alert(1)</script>", "</script>", "<!--<script>", "=HYPERLINK(\"x\")", "+1|' /C calc'!A0", "-2+3", "@SUM(1)", "[A]|{x}[/]**b**`c`#", "END:VEVENT", "một hai", "a,b\"c'd\\n_x000D_", "😀",
    ];

    /// <summary>What no file of a register may hold, but a program may put into one.</summary>
    public const string Control = "\u0000\u0007\u001B[31m\u009B2J<script>\r\nEND:VCALENDAR";

    private static readonly DateRange Year = new(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31));

    /// <summary>The register with those texts, or with others in their place.</summary>
    public static ResponsibilityRegister Register(Func<string, string>? instead = null)
    {
        string[] texts = [.. Texts.Select(instead ?? (t => t))];
        return ResponsibilityRegister.Create(new RegisterFacts
        {
            Localities = [.. texts.Select((t, i) => new LocalityVersion { Locality = new(Ids[i]), Code = t, Name = t, Kind = t, Level = LocalityLevel.Commune })],
            Parties = [.. texts.Select((t, i) => new Party { Id = new(Ids[i]), Name = t, Kind = i % 2 == 0 ? PartyKind.Official : PartyKind.Agency })],
            Assignments =
            [
                .. Ids.Select(id => ResponsibilityAssignment.Assign(
                    new(id), new AssignmentTerms { Party = new(id), Role = AssignmentRole.InCharge, Locality = new(id), Interval = Year, Document = new(id) }, Year.From!.Value)),
            ],
            Activities = [.. Ids.Select((id, i) => new Activity { Id = new(id), Assignment = new(id), Kind = ActivityKind.FieldVisit, Date = new LocalDate(2016, 5, 1 + i) })],
            Excusals = [.. texts.Select((t, i) => new Excusal { Assignment = new(Ids[i]), Interval = new DateRange(new LocalDate(2016, 8, 1), new LocalDate(2016, 8, 9)), Reason = t })],
            Petitions = [.. Ids.Select(id => new Petition { Id = new(id), Assignment = new(id), Locality = new(id), Category = new(id), Raised = new LocalDate(2016, 11, 20) })],
            Tasks = [.. texts.Select((t, i) => new ContractedTask { Id = new(Ids[i]), Responsible = [new(Ids[i])], Title = t, Due = new LocalDate(2016, 12, 31), Document = new(Ids[i]) })],
            Contributions = [.. texts.Select((t, i) => new Contribution { Id = new(Ids[i]), Assignment = new(Ids[i]), Date = new LocalDate(2016, 3, 1), Kind = new(Ids[i]), Amount = 1, Unit = t, Source = t })],
            Documents = [.. texts.Select((t, i) => new IssuedDocument { Id = new(Ids[i]), Number = t, Issuer = t, Title = t, Issued = new LocalDate(2016, 1, 1) })],
            Decisions =
            [
                .. texts.Select((t, i) => EvaluationDecision.Decide(new EvaluationDecision
                {
                    Scheme = "all", Subject = new(Ids[i]), Period = ReportingPeriod.Year(2016), Grade = "good", Date = new LocalDate(2017, 1, 5), Document = new(Ids[i]), Reason = t,
                })),
            ],
        }).Require();
    }

    /// <summary>A policy whose titles are hostile too.</summary>
    /// <param name="title">Which text they are.</param>
    /// <param name="visits">How many visits a quarter asks for.</param>
    public static string Policy(string title, int visits = 1)
    {
        string text = JsonSerializer.Serialize(title);
        string both = $$"""{ "vi": {{text}}, "en": {{text}} }""";
        return $$"""
            {
              "schemaVersion": 1, "id": "hostile", "title": {{both}}, "province": "37",
              "legalBasis": [ { "number": "1-QĐ/TU" } ], "effective": { "from": "2016-01-01" },
              "assignments": [ { "code": "lead", "title": {{both}}, "role": "inCharge", "localityLevel": "commune", "minPerTarget": 1 } ],
              "obligations": [ { "code": "visit", "title": {{both}}, "basis": {{text}}, "kind": "frequency", "activity": "fieldVisit", "every": "quarter", "atLeast": {{visits}} } ],
              "petitions": [ { "category": "*", "answerWithin": { "days": 30 } } ],
              "evaluation": [ { "code": "all", "title": {{both}}, "period": "year", "subjects": { "roles": ["inCharge"] },
                "criteria": [ { "code": "visits", "title": {{both}}, "basis": {{text}}, "weight": 100, "measure": { "obligation": "visit", "as": "fulfilmentRate" }, "scoring": { "linear": { "from": 0, "to": 1 } } } ],
                "grades": [ { "code": "good", "title": {{both}}, "atLeast": 50 }, { "code": "poor", "atLeast": 0 } ] } ]
            }
            """;
    }
}
