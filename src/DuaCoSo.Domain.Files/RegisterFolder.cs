using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Files;

/// <summary>Reads a register (hồ sơ, sổ theo dõi) from a folder of CSV files, and writes it (R).</summary>
/// <remarks>
/// Every problem of every file comes at once, each at its file, line and column, in the order of the tables and their rows; with an error
/// among them nothing is loaded (R1). What a spreadsheet does to a whole file (semicolons, day-first dates, an old code page) is one
/// problem of the file. Reading takes no culture, clock or time zone into account.
/// </remarks>
public static class RegisterFolder
{
    /// <summary>Reads a folder into a register, within <see cref="RegisterLimits.Default"/>.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The register with its warnings, or every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<ResponsibilityRegister> Read(string path) => Read(path, RegisterLimits.Default);

    /// <summary>Reads a folder into a register, within limits of the caller's.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>The register with its warnings, or every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is <see langword="null"/>.</exception>
    public static Checked<ResponsibilityRegister> Read(string path, RegisterLimits limits)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(limits);
        return RegisterReader.ReadRegister(new FolderSource(path, limits), limits);
    }

    /// <summary>Reads a folder into facts, checked as a register is, within <see cref="RegisterLimits.Default"/>: to add to them, or to store them elsewhere.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The facts in the order of their rows with the register's warnings, or every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<RegisterFacts> ReadFacts(string path) => ReadFacts(path, RegisterLimits.Default);

    /// <summary>Reads a folder into facts, checked as a register is, within limits of the caller's.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>The facts in the order of their rows with the register's warnings, or every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is <see langword="null"/>.</exception>
    public static Checked<RegisterFacts> ReadFacts(string path, RegisterLimits limits)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(limits);
        return RegisterReader.ReadFacts(new FolderSource(path, limits), limits);
    }

    /// <summary>Writes a register into a folder: what <see cref="Read(string)"/> reads back with the same digest (E9).</summary>
    /// <remarks>
    /// UTF-8 with a byte order mark, as spreadsheets want it; lines end in LF; rows stand in the order of the facts, values in one canonical form. Cells that look like formulas are kept as
    /// they are. Tables without records are left out but for the three that every register has.
    /// </remarks>
    /// <param name="path">The folder; it is made if need be.</param>
    /// <param name="register">The register.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The folder has files of a register already, or cannot be written to.</exception>
    /// <exception cref="DomainException">A value cannot stand in a file: every one is named, and nothing is written.</exception>
    public static void Write(string path, ResponsibilityRegister register) => Write(path, register, isReplacing: false);

    /// <summary>Writes a register into a folder in place of the one that is there; files of a register that have no records any more are removed.</summary>
    /// <param name="path">The folder; it is made if need be.</param>
    /// <param name="register">The register.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="DomainException">A value cannot stand in a file: every one is named, and nothing is written.</exception>
    public static void Replace(string path, ResponsibilityRegister register) => Write(path, register, isReplacing: true);

    private static void Write(string path, ResponsibilityRegister register, bool isReplacing)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(register);
        RegisterWriter.Write(path, register.Facts, isReplacing);
    }
}
