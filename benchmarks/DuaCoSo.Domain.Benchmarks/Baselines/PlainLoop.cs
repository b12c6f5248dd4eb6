using DuaCoSo.Domain.Obligations;

namespace DuaCoSo.Domain.Benchmarks.Baselines;

/// <summary>The floor: the statuses of the workloads by hand, one loop over sorted arrays, one byte an obligation.</summary>
internal static class PlainLoop
{
    /// <summary>The statuses by rule, assignment, sub-period; the tally hears of each.</summary>
    public static ReadOnlySpan<byte> Run<TTally>(SortedFacts facts, LoopRule[] rules, int asOf, TTally tally)
        where TTally : struct, ITally
    {
        byte[] statuses = new byte[Capacity(facts, rules)];
        int count = 0;
        for (int r = 0; r < rules.Length; r++)
        {
            count = rules[r].AtLeast > 0
                ? Visits(facts, facts.Work[r], rules[r], r, asOf, statuses, count, tally)
                : Reports(facts, facts.Work[r], rules[r], r, asOf, statuses, count, tally);
        }

        return statuses.AsSpan(0, count);
    }

    /// <summary>The statuses alone.</summary>
    public static ReadOnlySpan<byte> Run(SortedFacts facts, LoopRule[] rules, int asOf) => Run(facts, rules, asOf, default(NoTally));

    private static int Visits<TTally>(SortedFacts facts, SortedFacts.Column work, LoopRule rule, int number, int asOf, byte[] statuses, int count, TTally tally)
        where TTally : struct, ITally
    {
        int[] days = work.Day, firsts = rule.First, lasts = rule.Last;
        for (int a = 0; a < facts.Count; a++)
        {
            int chain = facts.Chain[a], i = work.Start[chain], end = work.Start[chain + 1];
            int chainFirst = facts.ChainFirst[a], chainLast = facts.ChainLast[a];
            for (int p = 0; p < firsts.Length; p++)
            {
                if (facts.First[a] > lasts[p] || facts.Last[a] < firsts[p] || facts.NextFirst[a] <= lasts[p])
                {
                    continue;
                }

                int from = Math.Max(chainFirst, firsts[p]), to = Math.Min(chainLast, lasts[p]);
                int available = to - from + 1 - Math.Max(0, Math.Min(to, facts.ExcusedLast[a]) - Math.Max(from, facts.ExcusedFirst[a]) + 1);
                while (i < end && days[i] < from)
                {
                    i++;
                }

                int visits = 0, last = int.MinValue, until = Math.Min(to, asOf);
                for (; i < end && days[i] <= until; i++)
                {
                    visits += days[i] != last ? 1 : 0;
                    last = days[i];
                }

                ObligationStatus status = available < rule.MinimumDays ? ObligationStatus.Exempt
                    : visits >= rule.AtLeast ? ObligationStatus.Met
                    : asOf <= to ? ObligationStatus.Pending
                    : ObligationStatus.Missed;
                statuses[count++] = (byte)status;
                tally.Add(facts.Subject[a], number, status, Math.Min(visits, rule.AtLeast));
            }
        }

        return count;
    }

    private static int Reports<TTally>(SortedFacts facts, SortedFacts.Column work, LoopRule rule, int number, int asOf, byte[] statuses, int count, TTally tally)
        where TTally : struct, ITally
    {
        int[] days = work.Day, firsts = rule.First, lasts = rule.Last, dues = rule.Due;
        byte[] places = work.Place;
        for (int a = 0; a < facts.Count; a++)
        {
            int chain = facts.Chain[a], i = work.Start[chain], end = work.Start[chain + 1];
            if (rule.OnBorder && !facts.IsOnBorder[a])
            {
                continue;
            }

            int chainFirst = facts.ChainFirst[a], chainLast = facts.ChainLast[a];
            for (int p = 0; p < firsts.Length; p++)
            {
                if (facts.First[a] > lasts[p] || facts.Last[a] < firsts[p] || facts.NextFirst[a] <= lasts[p])
                {
                    continue;
                }

                int from = Math.Max(chainFirst, firsts[p]), to = Math.Min(chainLast, lasts[p]), due = dues[p];
                int available = to - from + 1 - Math.Max(0, Math.Min(to, facts.ExcusedLast[a]) - Math.Max(from, facts.ExcusedFirst[a]) + 1);
                while (i < end && places[i] < p)
                {
                    i++;
                }

                // The earliest has the highest credit.
                bool isIn = i < end && places[i] == p && days[i] <= asOf;
                ObligationStatus status = available < rule.MinimumDays || (due < from && (due < chainFirst || due > chainLast)) ? ObligationStatus.Exempt
                    : isIn ? (days[i] <= due ? ObligationStatus.Met : ObligationStatus.Late)
                    : asOf <= due ? ObligationStatus.Pending
                    : ObligationStatus.Missed;
                statuses[count++] = (byte)status;
                tally.Add(facts.Subject[a], number, status, status == ObligationStatus.Met ? 2 : status == ObligationStatus.Late ? 1 : 0);
            }
        }

        return count;
    }

    private static int Capacity(SortedFacts facts, LoopRule[] rules)
    {
        int most = 0;
        foreach (LoopRule rule in rules)
        {
            most += facts.Count * rule.First.Length;
        }

        return most;
    }

    /// <summary>Keeps nothing.</summary>
    private readonly struct NoTally : ITally
    {
        public void Add(int subject, int rule, ObligationStatus status, int credit)
        {
        }
    }
}
