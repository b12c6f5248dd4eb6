namespace DuaCoSo.Domain.Tests.Time.Astronomy;

/// <summary>A lunar year as an oracle sees it.</summary>
/// <param name="NewYear">The day on which it begins, from 1970-01-01.</param>
/// <param name="LeapMonth">Which month is repeated, 0 for none.</param>
/// <param name="Lengths">The months' lengths in order.</param>
internal sealed record LunarYear(int NewYear, int LeapMonth, int[] Lengths)
{
    public bool Equals(LunarYear? other) =>
        other is not null && NewYear == other.NewYear && LeapMonth == other.LeapMonth && Lengths.AsSpan().SequenceEqual(other.Lengths);

    public override int GetHashCode() => HashCode.Combine(NewYear, LeapMonth, Lengths.Length);

    public override string ToString() => $"{Julian.DateOf(NewYear)}, leap {LeapMonth}, [{string.Join(' ', Lengths)}]";
}
