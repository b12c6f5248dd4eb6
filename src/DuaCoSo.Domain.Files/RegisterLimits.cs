namespace DuaCoSo.Domain.Files;

/// <summary>How much of a register's files is read (giới hạn đọc tệp): beyond a limit there is a problem, never a full memory.</summary>
/// <exception cref="ArgumentOutOfRangeException">A limit is not positive.</exception>
public sealed record RegisterLimits
{
    /// <summary>The limits that hold when none are given.</summary>
    public static RegisterLimits Default { get; } = new();

    /// <summary>The greatest length of a cell, in bytes of UTF-8.</summary>
    /// <value>65,536 (64 KB) by default; at least 1.</value>
    public int CellBytes { get; init => field = Positive(value); } = 64 * 1024;

    /// <summary>The greatest length of a file, in bytes.</summary>
    /// <value>1,073,741,824 (1 GB) by default; at least 1.</value>
    public long FileBytes { get; init => field = Positive(value); } = 1024L * 1024 * 1024;

    /// <summary>The greatest number of rows of a file, its header left out.</summary>
    /// <value>5,000,000 by default; at least 1.</value>
    public int Rows { get; init => field = Positive(value); } = 5_000_000;

    /// <summary>How many errors of a file are listed, and how many warnings; the rest are counted.</summary>
    /// <value>1,000 by default; at least 1.</value>
    public int ProblemsPerFile { get; init => field = Positive(value); } = 1_000;

    /// <summary>The limits in one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"cells of {CellBytes} bytes, files of {FileBytes} bytes, {Rows} rows, {ProblemsPerFile} problems a file");

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }

    private static long Positive(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
