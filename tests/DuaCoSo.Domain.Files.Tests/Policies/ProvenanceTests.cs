using System.Buffers;
using System.Text;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Policies;

/// <summary>What every rule rests on, where it comes from, and when somebody last confirmed it.</summary>
[Rule("V5")]
public sealed class ProvenanceTests
{
    private const int Places = 14;

    private static readonly LocalDate Reviewed = new(2024, 6, 30);

    public static TheoryData<string, Provenance?> Provenances => new() { { "assumed", Provenance.Assumed }, { "stated", Provenance.Stated("141-QĐ/TU") }, { "not said", null } };

    [Theory]
    [MemberData(nameof(Provenances))]
    public void Rules_OfEveryKind_KeepWhatTheyRestOn(string name, Provenance? provenance)
    {
        PolicyDefinition policy = Citing("23-KH/TU", provenance, Reviewed);
        var written = new ArrayBufferWriter<byte>();

        PolicyFile.Write(written, policy);
        Checked<Policy> read = PolicyFile.Parse(written.WrittenMemory, "policy");

        read.Require().Definition.Should().Be(policy, name);
        string text = Encoding.UTF8.GetString(written.WrittenSpan);
        Count(text, "\"basis\": \"23-KH/TU\"").Should().Be(Places);
        Count(text, "\"lastReviewed\": \"2024-06-30\"").Should().Be(Places + 1, "the policy has one of its own");
        Count(text, "\"provenance\"").Should().Be(provenance is null ? 0 : Places);
    }

    [Theory]
    [InlineData("\"assumed\"", true)]
    [InlineData("{ \"stated\": \"141-QĐ/TU\" }", true)]
    [InlineData("{ \"stated\": \"141-QĐ/TU\", \"assumed\": [\"roles\"] }", true)]
    [InlineData("{ \"stated\": \"141-QĐ/TU\", \"assumed\": [] }", true)]
    [InlineData("{ \"stated\": \"141-QĐ/TU\", \"assumed\": [\"weight\"] }", false)]
    [InlineData("{ \"stated\": \"141-QĐ/TU\", \"assumed\": [\"roles\", \"roles\"] }", false)]
    [InlineData("{ \"assumed\": [\"roles\"] }", false)]
    [InlineData("\"guessed\"", false)]
    [InlineData("{ \"stated\": \"\" }", false)]
    [InlineData("{ \"stated\": \" \" }", false)]
    [InlineData("{}", false)]
    [InlineData("{ \"statedBy\": \"141-QĐ/TU\" }", false)]
    [InlineData("null", false)]
    public void Provenance_InAFile_IsAssumedOrStatedByADocument(string provenance, bool isRight)
    {
        var written = new ArrayBufferWriter<byte>();
        PolicyFile.Write(written, Decree.Empty with { Feedback = new() { Roles = [AssignmentRole.Monitor], Provenance = Provenance.Assumed } });
        string text = Encoding.UTF8.GetString(written.WrittenSpan).Replace("\"assumed\"", provenance, StringComparison.Ordinal);

        PolicyFile.Parse(Encoding.UTF8.GetBytes(text), "policy").IsAccepted.Should().Be(isRight, text);
    }

    /// <summary>Holds the names to those of the format.</summary>
    [Fact]
    public void AssumedParts_MayNameEveryPropertyThatDecides()
    {
        var wrong = new List<string>();
        IEnumerable<(string Title, IObjectFormat Object)> objects = FormatWalk.All().SelectMany(f => f switch
        {
            IObjectFormat one => [(one.Title.English, one)],
            IChoiceFormat choice => choice.Forms.Select(form => (form.Object.Title.English, form.Object)),
            _ => Array.Empty<(string, IObjectFormat)>(),
        });
        int checkedObjects = 0;
        foreach ((string title, IObjectFormat rule) in objects.Where(o => o.Object.Properties.Any(p => p.Name == "provenance")))
        {
            checkedObjects++;
            string[] names = [.. rule.Properties.Select(p => p.Name).Where(n => n is not ("$schema" or "schemaVersion" or "id" or "code" or "category" or "title" or "basis" or "provenance" or "lastReviewed" or "kind"))];
            if (!Known(title).Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal)))
            {
                wrong.Add($"{title}: {string.Join(", ", names)}");
            }
        }

        wrong.Should().BeEmpty();
        checkedObjects.Should().Be(Places + 1, "the policy has one of its own");

        static IReadOnlyList<string> Known(string title) => title switch
        {
            "Policy" => PolicyProperties.OfPolicies,
            "Petition rule" => PolicyProperties.OfPetitions,
            "Task rule" => PolicyProperties.OfTasks,
            "Feedback rule" => PolicyProperties.OfFeedback,
            "Quota" => PolicyProperties.OfQuotas,
            "Assignment rule" => PolicyProperties.Of(new AssignmentRule { Code = "c", Role = AssignmentRole.Host }),
            "Frequency rule" => PolicyProperties.Of(Decree.Visit),
            "Submission rule" => PolicyProperties.Of(Decree.Report),
            "Evaluation scheme" => PolicyProperties.Of(Decree.Officials),
            "Criterion" => PolicyProperties.Of(Decree.Council),
            "Grade" => PolicyProperties.Of(Decree.Officials.Grades[0]),
            "Demotion" => PolicyProperties.Of(new Demotion { Code = "c", When = Never, Steps = 1 }),
            "Cap" => PolicyProperties.Of(new GradeCap { Code = "c", When = Never, Grade = "good" }),
            "Setting" => PolicyProperties.Of(new GradeSetting { Code = "c", When = Never, Grade = "good" }),
            _ => PolicyProperties.Of(new NotAboveOrganization { Code = "c", Scheme = "bodies" }),
        };
    }

    [Fact]
    public void ProvenanceOf_APart_IsItsOwnOrThatOfTheNearestAroundIt()
    {
        PolicyDefinition definition = Decree.Empty with
        {
            Provenance = Provenance.Stated("1-QĐ/TU", "calendar"),
            Obligations = [Decree.Visit with { Provenance = Provenance.Stated("2-QĐ/TU", "minimumDaysInForce") }, Decree.Report],
            Evaluation =
            [
                Decree.Officials with
                {
                    Provenance = Provenance.Stated("3-QĐ/TU", "criteria"),
                    Quotas = [new() { Grade = "excellent", Share = 0.2m, Among = "good", Provenance = Provenance.Assumed }],
                },
            ],
        };
        Policy policy = Policy.Create(definition).Require();

        policy.ProvenanceOf("$.periods").Should().Be(Provenance.Stated("1-QĐ/TU"));
        policy.ProvenanceOf("$.calendar").Should().Be(Provenance.Assumed);
        policy.ProvenanceOf("$.calendar.weekend").Should().Be(Provenance.Assumed);
        policy.ProvenanceOf("$.obligations[visit].every").Should().Be(Provenance.Stated("2-QĐ/TU"));
        policy.ProvenanceOf("$.obligations[visit].minimumDaysInForce").Should().Be(Provenance.Assumed);
        policy.ProvenanceOf("$.obligations[report].due").Should().Be(Provenance.Stated("1-QĐ/TU"), "the rule itself says nothing");
        policy.ProvenanceOf("$.evaluation[officials].grades[good].atLeast").Should().Be(Provenance.Stated("3-QĐ/TU"));
        policy.ProvenanceOf("$.evaluation[officials].criteria[council].weight").Should().Be(Provenance.Assumed);
        policy.ProvenanceOf("$.evaluation[officials].quotas[0].share").Should().Be(Provenance.Assumed);
        Policy.Create(Decree.Of(Decree.Visit)).Require().ProvenanceOf("$.obligations[visit].every").Should().BeNull();
    }

    [Fact]
    public void Parameters_AreEveryFigure_WithItsValueAndWhereItComesFrom()
    {
        Policy policy = Policy.Create(Decree.Of(Decree.Report with { Provenance = Provenance.Stated("2-QĐ/TU", "due") })).Require();

        policy.Parameters().Where(p => p.Path.StartsWith("$.obligations", StringComparison.Ordinal)).Should().Equal(
            new PolicyParameter("$.obligations[report].appliesTo", "{}", Provenance.Stated("2-QĐ/TU")),
            new PolicyParameter("$.obligations[report].activity", "[report]", Provenance.Stated("2-QĐ/TU")),
            new PolicyParameter("$.obligations[report].every", "quarter", Provenance.Stated("2-QĐ/TU")),
            new PolicyParameter("$.obligations[report].minimumDaysInForce", "1", Provenance.Stated("2-QĐ/TU")),
            new PolicyParameter("$.obligations[report].due", "{daysAfterEnd: 5, roll: none}", Provenance.Assumed),
            new PolicyParameter("$.obligations[report].lateCredit", "0.5", Provenance.Stated("2-QĐ/TU")),
            new PolicyParameter("$.obligations[report].incompleteCredit", "0.5", Provenance.Stated("2-QĐ/TU")));
        policy.Parameters().Select(p => p.Path).Should().Contain(["$.province", "$.effective", "$.calendar", "$.periods", "$.tasks.poorCredit"]).And.OnlyHaveUniqueItems();
        Properties.Check(Generators.Policies, p => Policy.Create(p).Require().Parameters().Count > 4);
    }

    [Fact]
    [Rule("E8")]
    public void Explanation_OfAnEvaluation_CitesEachRulesBasis()
    {
        EvaluationScheme scheme = Citing("23-KH/TU", Provenance.Assumed, Reviewed).Evaluation.Single(s => s.Code == "officials");
        Explanation explanation = new Given(Citing("23-KH/TU", Provenance.Assumed, Reviewed)).Assigned("R1").Scored("O1", "2016", 60)
            .Assess("2016", "2016-12-31").Evaluations.Find("officials", new("O1"))!.Explain();

        RuleCitation[] cited = [.. explanation.Criteria.Select(c => c.Rule), .. explanation.Grades.Select(g => g.Rule), .. explanation.Adjustments.Select(a => a.Rule)];
        cited.Should().HaveCount(1 + scheme.Grades.Count + scheme.Adjustments.Count);
        cited.Where(c => c.Provenance is not null).Should().HaveCount(1 + 1 + 4).And.OnlyContain(c => c.Basis == "23-KH/TU" && c.Provenance == Provenance.Assumed);
    }

    /// <summary>A policy with one rule of each kind.</summary>
    private static PolicyDefinition Citing(string basis, Provenance? provenance, LocalDate reviewed)
    {
        EvaluationScheme bodies = Decree.Officials with { Code = "bodies" };
        EvaluationScheme officials = Decree.Officials with
        {
            Basis = basis,
            Provenance = provenance,
            LastReviewed = reviewed,
            Criteria = [Decree.Council with { Basis = basis, Provenance = provenance, LastReviewed = reviewed }],
            Grades = [Decree.Officials.Grades[0] with { Basis = basis, Provenance = provenance, LastReviewed = reviewed }, .. Decree.Officials.Grades.Skip(1)],
            Adjustments =
            [
                new Demotion { Code = "down", When = Never, Steps = 1, Basis = basis, Provenance = provenance, LastReviewed = reviewed },
                new GradeCap { Code = "cap", When = Never, Grade = "good", Basis = basis, Provenance = provenance, LastReviewed = reviewed },
                new GradeSetting { Code = "set", When = Never, Grade = "good", Basis = basis, Provenance = provenance, LastReviewed = reviewed },
                new NotAboveOrganization { Code = "not-above", Scheme = "bodies", Basis = basis, Provenance = provenance, LastReviewed = reviewed },
            ],
            Quotas = [new() { Grade = "excellent", Share = 0.2m, Among = "good", Basis = basis, Provenance = provenance, LastReviewed = reviewed }],
        };
        return Decree.Empty with
        {
            LastReviewed = reviewed,
            Assignments =
            [
                new()
                {
                    Code = "lead", Role = AssignmentRole.InCharge, LocalityLevel = LocalityLevel.Commune, Basis = basis, Provenance = provenance, LastReviewed = reviewed,
                },
            ],
            Obligations =
            [
                Decree.Visit with { Basis = basis, Provenance = provenance, LastReviewed = reviewed },
                Decree.Report with { Basis = basis, Provenance = provenance, LastReviewed = reviewed },
            ],
            Petitions = [new() { Category = null, AnswerWithin = AnswerTerm.Days(30), Basis = basis, Provenance = provenance, LastReviewed = reviewed }],
            Tasks = new() { PoorCredit = 0.25m, Basis = basis, Provenance = provenance, LastReviewed = reviewed },
            Feedback = new() { Roles = [AssignmentRole.Monitor], Basis = basis, Provenance = provenance, LastReviewed = reviewed },
            Evaluation = [bodies, officials],
        };
    }

    private static Condition Never => new Comparison { Measure = new SanctionMeasure(), Is = ComparisonOperator.Greater, Value = 99 };

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
