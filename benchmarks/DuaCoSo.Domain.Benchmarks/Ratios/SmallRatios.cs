using System.Buffers;
using System.Text.Json;
using DuaCoSo.Domain.Benchmarks.Workloads;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Benchmarks.Ratios;

/// <summary>What is done before anything is assessed.</summary>
internal static class SmallRatios
{
    private const int Rounds = 25, Days = 365, Size = 20_000;

    private static readonly TimeSpan Compiling = TimeSpan.FromSeconds(3);

    /// <summary>Working days added, and a policy read.</summary>
    public static IEnumerable<Ratio> All() => [WorkingDays(), PolicyRead()];

    private static Ratio WorkingDays()
    {
        WorkingCalendar calendar = Country.TermsOf(2026, 1).Policy.Calendar;
        var first = new LocalDate(2026, 1, 1);
        LocalDate[] dates = [.. Enumerable.Range(0, Days).Select(first.PlusDays)];

        // The table: of each day its place among the working days, and these in a row.
        LocalDate[] worked = [.. Enumerable.Range(-30, Days + 90).Select(first.PlusDays).Where(calendar.IsWorkingDay)];
        int[] places = [.. dates.Select(d => Array.FindLastIndex(worked, w => w <= d))];
        LocalDate LookedUp(LocalDate date, int days) => worked[places[Period.DaysBetween(first, date)] + days];

        foreach (LocalDate date in dates)
        {
            RatioRun.Agree("working days", LookedUp(date, 5), calendar.Add(date, 5));
        }

        Timings times = Timed.Compare(Rounds, new(Days, () => dates.Sum(d => (long)LookedUp(d, 5).Day)), new(Days, () => dates.Sum(d => (long)calendar.Add(d, 5).Day)));
        return Ratio.AtMost("working days added / table", times.Ratio(1, 0), 2, FormattableString.Invariant($"{times.Nanoseconds(1):0.0} ns against {times.Nanoseconds(0):0.0} ns"));
    }

    private static Ratio PolicyRead()
    {
        PolicyDefinition definition = Country.TermsOf(2026, 1).Definition;
        var buffer = new ArrayBufferWriter<byte>();
        for (int schemes = 1; buffer.WrittenCount < Size; schemes++)
        {
            buffer.Clear();
            PolicyFile.Write(buffer, definition with
            {
                Evaluation = Enumerable.Range(1, schemes).Select(n => definition.Evaluation[0] with { Code = FormattableString.Invariant($"scheme-{n}") }).ToValueList(),
            });
        }

        byte[] utf8 = buffer.WrittenSpan.ToArray();
        Timings times = Timed.Compare(
            Rounds,
            new(1, () => Parsed(utf8)) { WarmUp = Compiling },
            new(1, () => PolicyFile.Parse(utf8, "policy.json").Require().Definition.Evaluation.Count) { WarmUp = Compiling });
        return Ratio.AtMost("policy of 20 KB / JsonDocument.Parse", times.Ratio(1, 0), 10, FormattableString.Invariant(
            $"{times.Nanoseconds(1) / 1e3:0} µs against {times.Nanoseconds(0) / 1e3:0} µs, {utf8.Length} bytes"));
    }

    private static long Parsed(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return (long)document.RootElement.ValueKind;
    }
}
