namespace DuaCoSo.Domain.Testing.Mutations;

/// <summary>The smallest step that people would take from a number.</summary>
internal static class NumberSteps
{
    private const decimal Tenth = 0.1m;
    private const decimal Thousand = 1000;

    /// <summary>The step.</summary>
    /// <param name="value">The number.</param>
    /// <param name="range">Its range.</param>
    /// <param name="isShare">Whether it is a share or a rate, which is thought of in tenths at the least.</param>
    /// <param name="scale">The number that sets the scale, if it is another.</param>
    public static decimal Of(decimal value, NumberRange range, bool isShare, decimal? scale = null)
    {
        if (range.Decimals == 0)
        {
            return 1;
        }

        decimal size = Math.Max(Math.Abs(value), Math.Abs(scale ?? 0));
        decimal step = 1;
        while (size >= Thousand * step)
        {
            step *= 10;
        }

        // 2.5 is thought of in tenths, 300,000,000 in millions.
        step = isShare ? Tenth : step;
        while (step <= 1 && (decimal.Remainder(value, step) != 0 || decimal.Remainder(scale ?? 0, step) != 0))
        {
            step /= 10;
        }

        return step;
    }
}
