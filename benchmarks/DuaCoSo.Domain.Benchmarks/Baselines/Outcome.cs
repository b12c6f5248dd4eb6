using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Obligations;

namespace DuaCoSo.Domain.Benchmarks.Baselines;

/// <summary>What a variant found, in three numbers: variants that differ in anything differ here.</summary>
/// <param name="Count">How many obligations.</param>
/// <param name="Statuses">A checksum of their statuses, in order.</param>
/// <param name="Grades">A checksum of the scores and grades, by scheme and subject.</param>
/// <param name="Coverage">A checksum of the coverage.</param>
internal readonly record struct Outcome(int Count, ulong Statuses, ulong Grades, ulong Coverage)
{
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>What an assessment found.</summary>
    public static Outcome Of(Assessment assessment)
    {
        ulong statuses = Start, grades = Start, coverage = Start;
        foreach (Obligation obligation in assessment.Obligations)
        {
            statuses = Mix(statuses, (long)obligation.Status);
        }

        foreach (Evaluations.Evaluation evaluation in assessment.Evaluations)
        {
            Evaluations.EvaluationScheme scheme = assessment.SpeakingVersion.Definition.Evaluation.First(s => s.Code == evaluation.Scheme);
            int grade = scheme.Grades.Select(g => g.Code).ToList().IndexOf(evaluation.Grade);
            grades = Mix(Mix(grades, (long)((evaluation.Score ?? -1) * 100)), grade);
        }

        foreach (CoverageResult result in assessment.Coverage)
        {
            coverage = OfCoverage(result.Targets, result.Covered, result.Uncovered.Count, result.Overloaded.Count, result.VacantDays);
        }

        return new(assessment.Obligations.Count, statuses, grades, coverage);
    }

    /// <summary>Where a checksum starts.</summary>
    public const ulong Start = 14_695_981_039_346_656_037;

    /// <summary>A checksum with one number more.</summary>
    public static ulong Mix(ulong sum, long number) => (sum ^ (ulong)number) * Prime;

    /// <summary>The checksum of some statuses.</summary>
    public static ulong OfStatuses(ReadOnlySpan<byte> statuses)
    {
        ulong sum = Start;
        foreach (byte status in statuses)
        {
            sum = Mix(sum, status);
        }

        return sum;
    }

    /// <summary>The checksum of a coverage.</summary>
    public static ulong OfCoverage(int targets, int covered, int uncovered, int overloaded, long vacantDays) =>
        Mix(Mix(Mix(Mix(Mix(Start, targets), covered), uncovered), overloaded), vacantDays);
}
