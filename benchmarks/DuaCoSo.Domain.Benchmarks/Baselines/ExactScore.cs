using DuaCoSo.Domain.Benchmarks.Workloads;

namespace DuaCoSo.Domain.Benchmarks.Baselines;

/// <summary>The five criteria of the workloads in whole numbers: exact, as a careful programmer would do it by hand.</summary>
internal static class ExactScore
{
    /// <summary>The score in hundredths, or −1 when there is no basis.</summary>
    /// <param name="terms">What the province decides.</param>
    /// <param name="visit">Visits: how many count, and the dates that count among them.</param>
    /// <param name="report">Reports: how many count, and how many are met.</param>
    /// <param name="dialogue">Dialogues: how many count, and how many are missed.</param>
    /// <param name="plan">Plans: how many count, and their half credits.</param>
    /// <param name="council">The council's points in tenths, or −1.</param>
    public static int Of(Terms terms, (int Of, int Dates) visit, (int Of, int Met) report, (int Of, int Missed) dialogue, (int Of, int Halves) plan, int council)
    {
        int[] weights = terms.Weights;
        int counted = 0;
        long tenths = 0, visits = 0, visitsOf = 1, reports = 0, reportsOf = 1;
        if (visit.Of > 0)
        {
            counted += weights[0];
            (visits, visitsOf) = (10L * weights[0] * visit.Dates, (long)terms.Visits * visit.Of);
        }

        if (report.Of > 0)
        {
            counted += weights[1];
            (reports, reportsOf) = (10L * weights[1] * report.Met, report.Of);
        }

        if (dialogue.Of > 0)
        {
            counted += weights[2];
            tenths += 10L * Math.Max(0, weights[2] - (2 * dialogue.Missed));
        }

        if (plan.Of > 0)
        {
            // Half of the weight from a half on, all of it from nine tenths on.
            counted += weights[3];
            tenths += 10 * plan.Halves >= 18 * plan.Of ? 10L * weights[3] : plan.Halves >= plan.Of ? 5L * weights[3] : 0;
        }

        if (council >= 0)
        {
            counted += weights[4];
            tenths += Math.Min(council, 10 * weights[4]);
        }

        if (counted == 0)
        {
            return -1;
        }

        // (visits/visitsOf + reports/reportsOf + tenths) × 100 / counted, in tenths; ten hundredths each, half away from zero.
        long numerator = ((visits * reportsOf) + (reports * visitsOf) + (tenths * visitsOf * reportsOf)) * 1000;
        long denominator = visitsOf * reportsOf * counted;
        return (int)(((2 * numerator) + denominator) / (2 * denominator));
    }

    /// <summary>The grade's place for a score, before adjustments.</summary>
    public static int GradeOf(int score)
    {
        int grade = 0;
        while (score < 100 * Terms.LeastScores[grade])
        {
            grade++;
        }

        return grade;
    }
}
