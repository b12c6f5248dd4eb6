using System.Text;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Reports.Calendars;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Reports.Tests.Calendars;

/// <summary>A party's calendar is what its assessment says, in the form of RFC 5545.</summary>
public sealed class PartyCalendarTests
{
    private const string Hostile = "<script>|=HYPERLINK(\"x\")|[A]; a,b\\c\r\nEND:VEVENT\u202Etxt “Đi cơ sở và đối thoại trực tiếp với nhân dân” 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀";

    public static TheoryData<string, string> Cases => Pages.Cases;

    [Theory]
    [Rule("O3")]
    [MemberData(nameof(Cases))]
    public void Write_EveryPartyOfEveryCase_HasItsDueDates(string name, string file)
    {
        Assessment assessment = Pages.Of(name, file).Assessment;
        foreach (string party in assessment.Register.Facts.Parties.Select(p => p.Id.Key).Order(StringComparer.Ordinal).Take(12))
        {
            byte[] calendar = Events.Bytes(assessment, party);

            ShouldBeWellFormed(calendar);
            Dictionary<string, string>[] events = Events.Of(calendar);
            events.Select(e => e["UID"]).Should().OnlyHaveUniqueItems();
            assessment.Obligations.Where(o => o.Party.Key == party && o.Status != ObligationStatus.Exempt).Select(o => $"{o.Due.Year:0000}{o.Due.Month:00}{o.Due.Day:00}")
                .Except(events.Where(e => e["CATEGORIES"] == "OBLIGATION").Select(e => e["DTSTART;VALUE=DATE"]), StringComparer.Ordinal).Should().BeEmpty();
            events.Select(e => e["DTSTAMP"]).Distinct(StringComparer.Ordinal)
                .Except([$"{assessment.Envelope.AsOf.Year:0000}{assessment.Envelope.AsOf.Month:00}{assessment.Envelope.AsOf.Day:00}T000000Z"], StringComparer.Ordinal).Should().BeEmpty();
        }
    }

    [Fact]
    public void Write_ThePartiesOfACase_HaveEveryObligationBetweenThem()
    {
        Assessment assessment = Pages.Of("ninh-binh-2016", "expected.2016.2017-01-31.json").Assessment;

        assessment.Register.Facts.Parties.Sum(p => DueDates.Of(assessment, p.Id, Language.English).Count(d => d.Kind == DueKind.Obligation))
            .Should().BeGreaterThanOrEqualTo(assessment.Obligations.Count(o => o.Status != ObligationStatus.Exempt)).And.BeGreaterThan(0);
    }

    [Fact]
    [Rule("E9")]
    public void Write_LaterInTheYear_KeepsTheEventsUidsAndTicksWhatIsDone()
    {
        PolicyTimeline policy = Small();
        ResponsibilityRegister register = Register("A");
        var early = Events.Of(Events.Bytes(policy.Assess(register, ReportingPeriod.Year(2026), new(2026, 1, 10)), "P1")).ToDictionary(e => e["UID"]);
        var late = Events.Of(Events.Bytes(policy.Assess(register, ReportingPeriod.Year(2026), new(2026, 12, 31)), "P1")).ToDictionary(e => e["UID"]);

        late.Keys.Should().BeEquivalentTo(early.Keys).And.HaveCount(6, "four quarters, a petition and a task");
        early.Values.Count(e => e["SUMMARY"].StartsWith('✓')).Should().Be(0);
        late.Values.Where(e => e["SUMMARY"].StartsWith('✓')).Select(e => e["CATEGORIES"]).Should().BeEquivalentTo("OBLIGATION", "TASK");
        early.Values.Single(e => e["CATEGORIES"] == "TASK")["DTEND;VALUE=DATE"].Should().Be("20260701");
    }

    [Fact]
    public void Write_HostileNames_StaysOneEventOfWholeCharacters()
    {
        Assessment assessment = Small().Assess(Register(Hostile), ReportingPeriod.Year(2026), new(2026, 1, 10));
        byte[] calendar = Events.Bytes(assessment, "P1", Language.English);

        ShouldBeWellFormed(calendar);
        Dictionary<string, string> task = Events.Of(calendar).Single(e => e["CATEGORIES"] == "TASK");
        task["SUMMARY"].Should().Be(SafeText.Of(Hostile));
        Events.Lines(calendar).Count(l => l == "BEGIN:VEVENT").Should().Be(6).And.Be(Events.Lines(calendar).Count(l => l == "END:VEVENT"));
    }

    [Theory]
    [InlineData("commune", "Xã A (X1)")]
    [InlineData("household", "X1")]
    public void Write_APlace_HasItsNameUnlessThatIsAPersons(string level, string where)
    {
        Assessment assessment = Small().Assess(Register("A", level), ReportingPeriod.Year(2026), new(2026, 1, 10));

        Dictionary<string, string>[] events = Events.Of(Events.Bytes(assessment, "P1", Language.English));

        events.Where(e => e["CATEGORIES"] == "OBLIGATION").Select(e => e["SUMMARY"]).First().Should().Be("Field visits (visit) 2026-Q1 – " + where.Split(" (")[0]);
        events.Where(e => e["CATEGORIES"] == "OBLIGATION").Select(e => e["DESCRIPTION"]).First().Should().Contain("Locality: " + where);
    }

    [Fact]
    public void Write_APostsHolder_HasThePostsDatesOfItsDays()
    {
        PolicyTimeline policy = Small();
        ResponsibilityRegister register = Register("A", "commune", ["P1,post", "X,official"], "P1,X,holder,2026-01-01,2026-06-29");
        Assessment assessment = policy.Assess(register, ReportingPeriod.Year(2026), new(2026, 1, 10));

        DueDates.Of(assessment, new("X"), Language.English).Where(d => d.Kind == DueKind.Obligation).Select(d => d.Day).Should().Equal(new LocalDate(2026, 3, 31));
        DueDates.Of(assessment, new("P1"), Language.English).Count(d => d.Kind == DueKind.Obligation).Should().Be(4);
    }

    [Theory]
    [InlineData(0, "2026-06-30", 2)]
    [InlineData(0, "2026-06-29", 0)]
    [InlineData(1, "2026-06-29", 2)]
    [InlineData(365, "2026-01-10", 6)]
    public void Within_SomeDays_IsWhatFallsDueInThem(int days, string asOf, int count) =>
        DueDates.Within(Small(), Register("A"), NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value, days, Language.English)
            .Select(d => d.Whom.Single().Key).Should().Equal(Enumerable.Repeat("P1", count));

    private static void ShouldBeWellFormed(byte[] calendar)
    {
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(calendar);
        text.Should().StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n", "\u202E");
        foreach (string line in Events.Lines(calendar))
        {
            Encoding.UTF8.GetByteCount(line).Should().BeInRange(1, 75);
        }
    }

    private static PolicyTimeline Small() => PolicyFile.Parse(Encoding.UTF8.GetBytes("""
        {
          "schemaVersion": 1, "id": "small", "title": { "vi": "Quy định nhỏ", "en": "Small regulation" }, "province": "37",
          "legalBasis": [ { "number": "1-QĐ/TU" } ], "effective": { "from": "2016-01-01" },
          "assignments": [ { "code": "lead", "role": "inCharge", "assigneeKinds": ["official", "post"], "localityLevel": "commune", "minPerTarget": 1 } ],
          "obligations": [ { "code": "visit", "title": { "vi": "Đi cơ sở", "en": "Field visits" }, "kind": "frequency", "activity": "fieldVisit", "every": "quarter" } ],
          "petitions": [ { "category": "*", "answerWithin": { "days": 30 } } ]
        }
        """), "policy.json").Require();

    private static ResponsibilityRegister Register(string title, string level = "commune") => Register(title, level, ["P1,official"]);

    private static ResponsibilityRegister Register(string title, string level, string[] parties, params string[] members)
    {
        string folder = Directory.CreateTempSubdirectory("calendar-").FullName;
        Write("localities", "id,name,level", $"X1,Xã A,{level}");
        Write("parties", ["id,kind", .. parties]);
        Write("members", ["group,party,role,from,to", .. members]);
        Write("assignments", "id,party,role,locality", "A1,P1,inCharge,X1");
        Write("activities", "id,assignment,kind,date", "H1,A1,fieldVisit,2026-02-05");
        Write("petitions", "id,assignment,category,raised,referred", "K1,A1,road,2026-01-05,2026-01-06");
        Write("tasks", "id,responsible,title,due,outcome,outcomeOn", $"V1,P1,\"{title.Replace("\"", "\"\"", StringComparison.Ordinal)}\",2026-06-30,completed,2026-07-01");
        ResponsibilityRegister register = RegisterFolder.Read(folder).Require();
        Directory.Delete(folder, recursive: true);
        return register;

        void Write(string table, params string[] lines) => File.WriteAllText(Path.Combine(folder, table + ".csv"), string.Join('\n', lines) + "\n");
    }
}
