namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>How many bytes may still come out of a workbook.</summary>
/// <param name="limit">How many in all.</param>
internal sealed class UnzipBudget(long limit)
{
    private long _left = limit;

    /// <summary>How many may come out in all.</summary>
    public long Limit { get; } = limit;

    /// <summary>Whether more came.</summary>
    public bool IsExceeded => _left < 0;

    /// <summary>Counts bytes that came out.</summary>
    /// <exception cref="InvalidDataException">They were too many.</exception>
    public void Take(int bytes)
    {
        _left -= bytes;
        if (IsExceeded)
        {
            throw new InvalidDataException("The workbook unzips to more than may be read.");
        }
    }
}
