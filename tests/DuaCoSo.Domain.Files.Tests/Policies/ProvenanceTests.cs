using System.Buffers;
using System.Text;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
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
        Condition never = new Comparison { Measure = new SanctionMeasure(), Is = ComparisonOperator.Greater, Value = 99 };
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
                new Demotion { Code = "down", When = never, Steps = 1, Basis = basis, Provenance = provenance, LastReviewed = reviewed },
                new GradeCap { Code = "cap", When = never, Grade = "good", Basis = basis, Provenance = provenance, LastReviewed = reviewed },
                new GradeSetting { Code = "set", When = never, Grade = "good", Basis = basis, Provenance = provenance, LastReviewed = reviewed },
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

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
