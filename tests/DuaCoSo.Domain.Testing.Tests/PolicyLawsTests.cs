using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

public sealed class PolicyLawsTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2017);

    public static TheoryData<string> Policies => ["docs/examples/ninh-binh-2016/policy.json", "tests/cases/ben-tre-2020-tiers/policy.json", "tests/cases/ben-tre-2016/policy.json", "tests/cases/nghe-an-hoang-mai-2023/policy.json"];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Check_ASensiblePolicy_KeepsEveryLaw(string path) => PolicyLaws.Check(PolicyFolder.ReadFile(Repository.File(path.Split('/'))).Require());

    [Fact]
    public void Try_MoreIsWorse_IsABreachOfMonotonicity()
    {
        LawReport report = Try(p => p with { Evaluation = [.. p.Evaluation.Select(s => s with { Criteria = [.. s.Criteria.Select(Upended)] })] });
        report.Breaches.Select(b => (b.Law, b.Rule)).Should().Contain((PolicyLaw.Monotonicity, "collectives"));
        report.ToText(Language.Vietnamese).Should().Contain("mà điểm collectives giảm từ");

        static Criterion Upended(Criterion criterion) => criterion.Scoring is LinearScoring linear ? criterion with { Scoring = linear with { From = linear.To, To = linear.From } } : criterion;
    }

    [Fact]
    public void Try_ADutyThatNobodyCanHave_IsABreachOfBoundaries() =>
        Try(p => p with { Obligations = [.. p.Obligations.Select(o => o.Code == "visit" ? (ObligationRule)((FrequencyRule)o with { MinimumDaysInForce = 60 }) : o)] })
            .Breaches.Should().Contain(b => b.Law == PolicyLaw.Boundary && b.Rule == "visit" && b.What.English.EndsWith("met was due, it is exempt", StringComparison.Ordinal));

    [Fact]
    public void Check_ABreach_Throws() =>
        FluentActions.Invoking(() => PolicyLaws.Check(Examples.NinhBinh.With(p => p with { Obligations = [.. p.Obligations.Select(o => o with { MinimumDaysInForce = 400 })] }).Require()))
            .Should().Throw<LawBrokenException>().WithMessage("*visit: *lẽ ra met, tính ra exempt*");

    [Fact]
    public void Generate_SameSeed_IsTheSameRegister()
    {
        string[] digests = [.. Enumerable.Range(1, 5).Select(seed => RegisterGenerator.Generate(Examples.NinhBinh, Year, seed).Digest)];
        digests.Should().OnlyHaveUniqueItems();
        RegisterGenerator.Generate(Examples.NinhBinh, Year, 3).Digest.Should().Be(digests[2]);
    }

    [Fact]
    public void Generate_EveryRule_HasSomethingToSay()
    {
        Assessments.Assessment assessment = Examples.NinhBinh.Assess(RegisterGenerator.Generate(Examples.NinhBinh, Year, 1), Year, new(2018, 3, 1));
        assessment.Obligations.Select(o => o.Rule).Distinct().Should().BeEquivalentTo(Examples.NinhBinh.Definition.Obligations.Select(r => r.Code));
        assessment.Evaluations.Select(e => e.Scheme).Distinct().Should().BeEquivalentTo(Examples.NinhBinh.Definition.Evaluation.Select(s => s.Code));
        assessment.Petitions.Should().NotBeEmpty();
        assessment.Obligations.Select(o => o.Status).Distinct().Should().Contain([ObligationStatus.Met, ObligationStatus.Late, ObligationStatus.Missed]);
    }

    private static LawReport Try(Func<PolicyDefinition, PolicyDefinition> change) => PolicyLaws.Try(Examples.NinhBinh.With(change).Require(), Year);
}
