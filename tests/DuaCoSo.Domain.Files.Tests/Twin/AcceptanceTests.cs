using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Twin;

/// <summary>What validation accepts never makes the library throw, however far it goes.</summary>
[Rule("V7"), Rule("V4"), Rule("R1")]
public sealed class AcceptanceTests
{
    private const int Runs = 400;

    [Fact]
    public void Assess_WhateverIsAccepted_ThrowsNothing()
    {
        int assessed = 0, withObligations = 0, withScores = 0;
        Properties.Check(
            Generators.Cases,
            c =>
            {
                var stretched = StretchedCase.Of(c);
                Checked<Policy>[] versions = [.. stretched.Versions.Select(v => Policy.Create(v))];
                Checked<ResponsibilityRegister> register = ResponsibilityRegister.Create(stretched.Facts);
                if (!register.IsAccepted || !Array.TrueForAll(versions, v => v.IsAccepted)
                    || !PolicyTimeline.Create([.. versions.Select(v => v.Require())]).TryGet(out PolicyTimeline? timeline))
                {
                    return;
                }

                Assessment assessment = timeline.Assess(register.Require(), stretched.Period, stretched.AsOf);
                AssessmentFile.ToUtf8(assessment).Should().NotBeEmpty();
                foreach (Evaluation evaluation in assessment.Evaluations)
                {
                    evaluation.Explain().ToText(Language.Vietnamese).Should().NotBeEmpty();
                }

                assessed++;
                withObligations += assessment.Obligations.Count > 0 ? 1 : 0;
                withScores += assessment.Evaluations.Any(e => e.IsAssessed) ? 1 : 0;
            },
            Runs);

        // What is refused, or has nothing in it, shows nothing.
        assessed.Should().BeGreaterThan(Runs / 3);
        withObligations.Should().BeGreaterThan(Runs / 6);
        withScores.Should().BeGreaterThan(Runs / 12);
    }
}
