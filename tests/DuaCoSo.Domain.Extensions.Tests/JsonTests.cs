using System.Reflection;
using System.Text.Json;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>The model's values in an application's JSON.</summary>
public sealed class JsonTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddDuaCoSo();

    public static TheoryData<object, string> Values => new()
    {
        { new Id<Party>("CQ01"), "\"CQ01\"" },
        { ReportingPeriod.Parse("2016-Q1"), "\"2016-Q1\"" },
        { DocumentNumber.Parse("141-QĐ/TU"), "\"141-QĐ/TU\"" },
        { AssignmentRole.InCharge, "\"inCharge\"" },
        { LocalityLevel.Commune, "\"commune\"" },
        { ObligationStatus.Missed, "\"missed\"" },
        { PeriodKind.NineMonths, "\"nineMonths\"" },
        { new LocalDate(2016, 3, 1), "\"2016-03-01\"" },
        { new IsoDate(new(2016, 3, 1)), "\"2016-03-01\"" },
        { new DateRange(new(2016, 3, 1), new(2016, 12, 31)), """{"from":"2016-03-01","to":"2016-12-31"}""" },
        { DateRange.Since(new(2016, 3, 1)), """{"from":"2016-03-01"}""" },
        { DateRange.Until(new(2016, 3, 1)), """{"to":"2016-03-01"}""" },
        { DateRange.Always, "{}" },
        { new Fraction(-2, 3), "\"-2/3\"" },
        { new Fraction(4, 1), "\"4\"" },
        { new LocalizedText("Tốt", "Good"), """{"vi":"Tốt","en":"Good"}""" },
    };

    public static TheoryData<Type, string> Refusals => new()
    {
        { typeof(Id<Party>), "\"\"" },
        { typeof(Id<Party>), "\" CQ01\"" },
        { typeof(Id<Party>), "7" },
        { typeof(Id<Party>), "null" },
        { typeof(ReportingPeriod), "\"2016-13\"" },
        { typeof(ReportingPeriod), "2016" },
        { typeof(ObligationStatus), "\"Missed\"" },
        { typeof(ObligationStatus), "\"late, missed\"" },
        { typeof(ObligationStatus), "2" },
        { typeof(LocalDate), "\"2016-02-30\"" },
        { typeof(LocalDate), "\"2016-03-01T00:00:00\"" },
        { typeof(IsoDate), "\"1066-10-14\"" },
        { typeof(DateRange), """{"from":"2016-03-02","to":"2016-03-01"}""" },
        { typeof(DateRange), """{"from":"2016-03-02","from":"2016-03-01"}""" },
        { typeof(DateRange), """{"form":"2016-03-02"}""" },
        { typeof(DateRange), """{"from":{"from":null}}""" },
        { typeof(DateRange), "[]" },
        { typeof(DateRange), "\"2016-03-01/..\"" },
        { typeof(Fraction), "\"2/0\"" },
        { typeof(Fraction), "\"2/-3\"" },
        { typeof(Fraction), "\"1/2/3\"" },
        { typeof(Fraction), "\"+1\"" },
        { typeof(Fraction), "\"\"" },
        { typeof(Fraction), "1e400" },
        { typeof(LocalizedText), "{}" },
        { typeof(LocalizedText), """{"vi":1}""" },
        { typeof(LocalizedText), """{"vi":["a"]}""" },
        { typeof(Problem), "{}" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_GoOutAndInTheSame(object value, string json)
    {
        JsonSerializer.Serialize(value, value.GetType(), Options).Should().Be(json);
        JsonSerializer.Deserialize(json, value.GetType(), Options).Should().Be(value);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Values_ThatAreNone_AreRefused(Type type, string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type, Options)).Should().Throw<JsonException>();

    [Fact]
    public void Fractions_OfAnySize_GoOutAndInTheSame() => Properties.Check(
        from numerator in Gen.Choose(int.MinValue, int.MaxValue)
        from denominator in Gen.Choose(1, int.MaxValue)
        from size in Gen.Choose(0, 3)
        select Enumerable.Repeat(new Fraction(long.MaxValue, 7), size).Aggregate(new Fraction((long)numerator * int.MaxValue, denominator), (a, b) => a * b),
        value => JsonSerializer.Deserialize<Fraction>(JsonSerializer.Serialize(value, Options), Options) == value);

    [Fact]
    public void Fractions_AreReadFromNumbersToo()
    {
        JsonSerializer.Deserialize<Fraction>("0.25", Options).Should().Be(new Fraction(1, 4));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Fraction>($"\"{new string('9', 100_000)}\"", Options)).Should().Throw<JsonException>("nobody reckons with that");
    }

    [Fact]
    public void Texts_InOneLanguage_StandForBoth() => JsonSerializer.Deserialize<LocalizedText>("""{"en":"Good","vi":null}""", Options).Should().Be(new LocalizedText("Good"));

    [Fact]
    public void Keys_AreTheirText()
    {
        var values = new Dictionary<Id<Locality>, Dictionary<ReportingPeriod, Dictionary<ObligationStatus, Dictionary<LocalDate, int?>>>>
        {
            [new("X1")] = new() { [ReportingPeriod.Year(2016)] = new() { [ObligationStatus.Met] = new() { [new LocalDate(2016, 3, 1)] = 1 } } },
        };

        string json = JsonSerializer.Serialize(values, Options);

        json.Should().Be("""{"X1":{"2016":{"met":{"2016-03-01":1}}}}""");
        JsonSerializer.Deserialize(json, values.GetType(), Options).Should().BeEquivalentTo(values);
    }

    [Fact]
    public void Records_OfTheApplication_GoOutAndIn()
    {
        var row = new Row(new("PC01"), null, ReportingPeriod.Month(2016, 3), null, [new("X1"), new("X2")]);

        string json = JsonSerializer.Serialize(row, Options);

        json.Should().Be("""{"assignment":"PC01","due":null,"period":"2016-03","status":null,"places":["X1","X2"]}""");
        JsonSerializer.Deserialize<Row>(json, Options).Should().BeEquivalentTo(row);
    }

    [Fact]
    public void Problems_AreWrittenWithCodePlaceAndBothMessages()
    {
        Problem problem = HostingProblems.RegisteredTwice.At(new ProblemPlace { File = "a.json", Line = 3, Column = 7, Path = "$.id" }, ("policy", "sample"));

        JsonSerializer.Serialize(problem, Options).Should().Be(
            $$$"""{"code":"DCS6604","severity":"error","file":"a.json","line":3,"column":7,"path":"$.id","message":{"vi":"{{{problem.Message(Language.Vietnamese)}}}","en":"{{{problem.Message(Language.English)}}}"},"arguments":{"policy":"sample"}}""");
    }

    [Fact]
    public void Values_AreTheSameInEveryCulture()
    {
        HashSet<string> texts = [];
        Cultures.Each(_ => texts.Add(string.Join('|', Values.Select(row => JsonSerializer.Serialize(row[0], Options)))));
        texts.Should().HaveCount(1);
    }

    [Fact]
    public void Converters_AreThereForEveryValueOfTheLibrary()
    {
        Type[] types = typeof(Id<>).Assembly.GetExportedTypes();
        Type[] ids = [.. types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance)).SelectMany(p => Within(p.PropertyType)).Where(IsId).Distinct()];
        Type[] values = [.. types.Where(t => t is { IsValueType: true, ContainsGenericParameters: false } && t.GetInterfaces().Any(IsParsable)), .. types.Where(t => t.IsEnum), .. ids];

        ids.Should().Contain(typeof(Id<Party>)).And.HaveCountGreaterThan(5);
        values.Should().HaveCountGreaterThan(40);
        values.Where(type => !Options.Converters.Any(c => c.CanConvert(type))).Should().BeEmpty("each is added to Converters");

        static bool IsId(Type type) => type is { IsGenericType: true, ContainsGenericParameters: false } && type.GetGenericTypeDefinition() == typeof(Id<>);
        static bool IsParsable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IParsable<>);
        static IEnumerable<Type> Within(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Within).Append(type) : [type];
    }

    [Fact]
    public void Words_AreThoseOfTheFiles() =>
        Enum.GetValues<StatutoryHolidays>().Select(w => JsonSerializer.Serialize(w, Options)).Should().BeSubsetOf(["\"none\"", "\"vietnam\""]);

    private sealed record Row(Id<ResponsibilityAssignment> Assignment, LocalDate? Due, ReportingPeriod Period, ObligationStatus? Status, IReadOnlyList<Id<Locality>> Places);
}
