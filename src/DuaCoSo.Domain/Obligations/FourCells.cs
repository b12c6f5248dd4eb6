using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Writes cells four at a time, where the processor can; what they hold is what <see cref="ObligationJudge"/> writes one by one.</summary>
/// <remarks>Each method says how many cells it wrote: the last three at most are left, or all of them. What is said of each sub-period is of as many as there are cells.</remarks>
internal static class FourCells
{
    /// <summary>The cells of a frequency rule under a link in force on all days.</summary>
    public static int OfDates(ReadOnlySpan<int> counts, ReadOnlySpan<int> metOns, int atLeast, ReadOnlySpan<ulong> unmet, Span<ObligationCell> cells)
    {
        Span<ulong> words = MemoryMarshal.Cast<ObligationCell, ulong>(cells);
        Vector128<int> enough = Vector128.Create(atLeast), met = Vector128.Create((int)ObligationStatus.Met);
        int place = 0;
        for (; Fits(words, place); place += Vector256<ulong>.Count)
        {
            var count = Vector128.Create(counts[place..]);
            Vector256<ulong> standing = Either(Vector128.GreaterThanOrEqual(count, enough), met, Vector128.Create(metOns[place..]), Vector256.Create(unmet[place..]));
            (standing | ObligationCell.Counted(count)).CopyTo(words[place..]);
        }

        return place;
    }

    /// <summary>The cells of a submission rule that asks for no contents under a link in force on all days.</summary>
    public static int OfSubmissions(ReadOnlySpan<int> founds, ReadOnlySpan<int> metOns, ReadOnlySpan<int> dues, ReadOnlySpan<ulong> unmet, Span<ObligationCell> cells)
    {
        Span<ulong> words = MemoryMarshal.Cast<ObligationCell, ulong>(cells);
        var late = Vector128.Create((int)ObligationStatus.Late);
        int place = 0;
        for (; Fits(words, place); place += Vector256<ulong>.Count)
        {
            // What holds is all ones, which is minus one: one status before late is met.
            var metOn = Vector128.Create(metOns[place..]);
            Vector128<int> status = late + Vector128.LessThanOrEqual(metOn, Vector128.Create(dues[place..]));
            Either(Vector128.GreaterThanOrEqual(Vector128.Create(founds[place..]), Vector128<int>.Zero), status, metOn, Vector256.Create(unmet[place..])).CopyTo(words[place..]);
        }

        return place;
    }

    private static bool Fits(Span<ulong> words, int place) => Vector256.IsHardwareAccelerated && place <= words.Length - Vector256<ulong>.Count;

    /// <summary>Four cells as they stand where something was done, and as they stand without where not.</summary>
    private static Vector256<ulong> Either(Vector128<int> isDone, Vector128<int> status, Vector128<int> metOn, Vector256<ulong> unmet)
    {
        Vector256<ulong> done = (unmet & Vector256.Create(ObligationCell.WhichMask)) | ObligationCell.Standing(status, metOn);
        return Vector256.ConditionalSelect(ObligationCell.Widened(isDone), done, unmet);
    }
}
