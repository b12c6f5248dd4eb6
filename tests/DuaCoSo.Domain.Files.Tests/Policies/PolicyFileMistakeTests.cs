using System.Collections.Concurrent;
using System.Globalization;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Policies;

[Rule("V4")]
public sealed class PolicyFileMistakeTests
{
    public static TheoryData<string> Documents => [.. MistakenDocument.All.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_IsAccepted(string name)
    {
        MistakenDocument.Of(name).Parse().Problems.Should().BeEmpty();
    }

    [Fact, Rule("V2")]
    public void Overriding_EverythingAndRemovingTheRest_SaysWhatTheWholePolicySays()
    {
        MistakenDocument.Overriding.Parse().Require().Definition.Should().Be(MistakenDocument.Whole.Parse().Require().Definition with { Id = "own" });
    }

    [Fact]
    public void Documents_UseEveryProperty()
    {
        var used = MistakenDocument.All.SelectMany(d => Site.Of(d.Tree())).Select(s => s.Property).OfType<IProperty>().ToHashSet();
        var all = FormatWalk.All().Concat(FormatWalk.OfExtensions()).SelectMany(f => f switch
        {
            IObjectFormat o => o.Properties.Select(p => (o.Title.English, Property: p)),
            IChoiceFormat c => c.Forms.SelectMany(x => x.Object.Properties.Select(p => (x.Object.Title.English, Property: p))),
            _ => [],
        });

        all.Where(p => !used.Contains(p.Property)).Select(p => $"{p.English}.{p.Property.Name}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryMistake_Alone_GivesItsOneProblemAtItsPlace(string name)
    {
        var document = MistakenDocument.Of(name);
        var wrong = new ConcurrentBag<string>();
        document.ForEachMistake((mistake, tree) =>
        {
            object place = mistake.Make();
            var text = new JsonText(tree);
            (int line, int column) = text.PlaceOf(place);

            ValueList<Problem> problems = document.Parse(text.Utf8).Problems;

            string expected = string.Create(CultureInfo.InvariantCulture, $"{mistake.Kind.Code} {mistake.Path} ({line},{column})");
            if (problems.Count != 1 || Print(problems[0]) != expected)
            {
                wrong.Add($"{mistake}: {expected} but {string.Join(", ", problems.Select(Print))}");
            }
        });

        string.Join('\n', wrong).Should().BeEmpty();
    }

    [Fact]
    public void Mistakes_AreOfEveryKind()
    {
        // The problems of a file alone and of rules alone, and of an extension against its base; the rest have tests of their own.
        MistakenDocument.All.SelectMany(d => d.Mistakes).Select(m => m.Kind.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Should().Equal(
            "DCS1103", "DCS1106",
            "DCS4002", "DCS4003", "DCS4004", "DCS4005", "DCS4006", "DCS4007", "DCS4008", "DCS4009", "DCS4010", "DCS4011", "DCS4014", "DCS4015",
            "DCS4017", "DCS4018", "DCS4019", "DCS4026", "DCS4027", "DCS4040", "DCS4042", "DCS4050", "DCS4055", "DCS4060", "DCS4061", "DCS4062", "DCS4063",
            "DCS6010", "DCS6011", "DCS6012", "DCS6013", "DCS6014", "DCS6015", "DCS6016", "DCS6017", "DCS6019", "DCS6020", "DCS6021", "DCS6022", "DCS6023");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryMistake_IsSaidInBothLanguages(string name)
    {
        var document = MistakenDocument.Of(name);
        for (int i = 0; i < document.Mistakes.Count; i += 7)
        {
            SourceNode tree = document.Tree();
            Mistake.Of(tree)[i].Make();
            Problem problem = document.Parse(new JsonText(tree).Utf8).Problems[0];

            foreach (Language language in new[] { Language.Vietnamese, Language.English })
            {
                problem.Message(language).Should().NotBeNullOrWhiteSpace().And.NotMatchRegex("\\{[a-z]+\\}").And.Subject.Length.Should().BeLessThan(800);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void TwoMistakes_ApartFromEachOther_GiveTheUnion(string name) => AssertUnions(MistakenDocument.Of(name), 2);

    [Theory]
    [MemberData(nameof(Documents))]
    public void FiveMistakes_ApartFromEachOther_GiveTheUnion(string name) => AssertUnions(MistakenDocument.Of(name), 5);

    [Theory]
    [MemberData(nameof(Documents))]
    public void FiveMistakes_AreMostlyApart(string name)
    {
        var document = MistakenDocument.Of(name);
        Some(document, 5).ShouldCover(
            5,
            ("five apart", some => Apart(document.Mistakes, some).Count == 5),
            ("a warning among them", some => Apart(document.Mistakes, some).Any(m => m.Kind.Severity == Severity.Warning)));
    }

    // One of five a warning, which are few.
    private static Gen<int[]> Some(MistakenDocument document, int number)
    {
        IReadOnlyList<Mistake> mistakes = document.Mistakes;
        int[] warnings = [.. Enumerable.Range(0, mistakes.Count).Where(i => mistakes[i].Kind.Severity == Severity.Warning)];
        return Gen.Frequency((4, Gen.Choose(0, mistakes.Count - 1)), (1, Gen.Elements(warnings))).ArrayOf(number);
    }

    // Those that have nothing to do with one before them.
    private static List<Mistake> Apart(IReadOnlyList<Mistake> mistakes, int[] some)
    {
        var apart = new List<Mistake>();
        foreach (Mistake mistake in some.Select(i => mistakes[i]))
        {
            if (!apart.Exists(m => Mistake.Touch(m, mistake)))
            {
                apart.Add(mistake);
            }
        }

        return apart;
    }

    private static void AssertUnions(MistakenDocument document, int number) =>
        Properties.Check(Some(document, number), some => AssertUnion(document, some), runs: document == MistakenDocument.Whole ? 800 : 200);

    private static void AssertUnion(MistakenDocument document, int[] some)
    {
        SourceNode tree = document.Tree();
        List<Mistake> mistakes = Apart(Mistake.Of(tree), some);
        (Mistake Mistake, object Place)[] made = [.. mistakes.Select(m => (m, m.Make()))];
        var text = new JsonText(tree);
        IEnumerable<string> expected = made.Select(m => (m.Mistake, Place: text.PlaceOf(m.Place)))
            .OrderBy(m => m.Place)
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Mistake.Kind.Code} {m.Mistake.Path} ({m.Place.Line},{m.Place.Column})"));
        ValueList<Problem> problems = document.Parse(text.Utf8).Problems;
        IEnumerable<string> actual = problems.Select(Print);

        // When a code is lost and a reference is wrong as well, nobody can tell which unknown reference was to the lost code: one of them is reported.
        if (mistakes.Exists(LosesCode) && mistakes.Exists(m => m.Name == "unknown reference"))
        {
            (expected, actual) = (expected.Select(e => e[..7]).Order(StringComparer.Ordinal), actual.Select(a => a[..7]).Order(StringComparer.Ordinal));
        }

        // In an extension the base still has the rule, so that it is the wrong reference that the lost code explains.
        if (document != MistakenDocument.Whole && mistakes.Exists(LosesCode))
        {
            string[] references = [.. mistakes.Where(m => m.Name is "unknown reference" or "worst grade").Select(m => m.Kind.Code)];
            (expected, actual) = (expected.Where(e => !references.Contains(e[..7])), actual.Where(a => !references.Contains(a[..7])));
        }

        string.Join('\n', actual).Should().Be(string.Join('\n', expected), "{0}", string.Join(", ", mistakes));
        problems.Should().OnlyContain(p => p.Message(Language.Vietnamese) != p.Message(Language.English));
    }

    private static bool LosesCode(Mistake mistake) =>
        mistake.Path.EndsWith(".code", StringComparison.Ordinal) || mistake.Path is "$.obligations" or "$.evaluation" || mistake.Path.EndsWith(".grades", StringComparison.Ordinal);

    private static string Print(Problem p) => string.Create(CultureInfo.InvariantCulture, $"{p.Code} {p.Place.Path} ({p.Place.Line},{p.Place.Column})");
}
