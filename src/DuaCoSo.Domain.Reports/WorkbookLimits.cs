using DuaCoSo.Domain.Files;

namespace DuaCoSo.Domain.Reports;

/// <summary>How much of a workbook is read (giới hạn đọc sổ tính): a small file that unzips to a great one is a problem, never a full memory.</summary>
/// <exception cref="ArgumentNullException">A limit is <see langword="null"/>.</exception>
/// <exception cref="ArgumentOutOfRangeException">A limit is not positive.</exception>
public sealed record WorkbookLimits
{
    /// <summary>The limits that hold when none are given.</summary>
    public static WorkbookLimits Default { get; } = new();

    /// <summary>The greatest length of the file, in bytes.</summary>
    /// <value>104,857,600 (100 MB) by default; at least 1.</value>
    public long FileBytes { get; init => field = Positive(value); } = 100L * 1024 * 1024;

    /// <summary>How many parts may be zipped in it.</summary>
    /// <value>1,000 by default; at least 1.</value>
    public int Parts { get; init => field = (int)Positive(value); } = 1_000;

    /// <summary>How many bytes its parts may have unzipped, all of them together: by what the file says of itself, and by what comes out.</summary>
    /// <value>536,870,912 (512 MB) by default; at least 1.</value>
    public long UnzippedBytes { get; init => field = Positive(value); } = 512L * 1024 * 1024;

    /// <summary>How many times its own length a file of more than 10 MB unzipped may have.</summary>
    /// <value>100 by default; at least 1.</value>
    public int Ratio { get; init => field = (int)Positive(value); } = 100;

    /// <summary>The limits of cells, rows and problems, as for files.</summary>
    /// <value><see cref="RegisterLimits.Default"/> by default.</value>
    public RegisterLimits Tables
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = RegisterLimits.Default;

    /// <summary>The limits in one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"workbooks of {FileBytes} bytes, {Parts} parts, {UnzippedBytes} bytes unzipped, ratio {Ratio}; {Tables}");

    private static long Positive(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
