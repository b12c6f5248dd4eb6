using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Reports.Excel;

namespace DuaCoSo.Domain.Reports;

/// <summary>Reads a register (hồ sơ, sổ theo dõi) from a workbook, <c>.xlsx</c>, with one sheet for each table, and writes it (R).</summary>
/// <remarks>
/// Read by the rules of a folder (<see cref="Files.RegisterFolder"/>): every problem of every sheet comes at once, each at its cell, <c>register.xlsx!activities!C14</c>. Dates may be the
/// spreadsheet's own. What is zipped is bounded before and while it is unzipped (<see cref="WorkbookLimits"/>); no formula is evaluated and no link followed: a formula where a value must be
/// is a problem. Sheets whose names begin with an underscore are notes.
/// </remarks>
public static class RegisterWorkbook
{
    /// <summary>Reads a file into a register, within <see cref="WorkbookLimits.Default"/>.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The register with its warnings, or every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<ResponsibilityRegister> Read(string path) => Read(path, WorkbookLimits.Default);

    /// <summary>Reads a file into a register, within limits of the caller's.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>The register with its warnings, or every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is <see langword="null"/>.</exception>
    public static Checked<ResponsibilityRegister> Read(string path, WorkbookLimits limits)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(limits);
        using var source = WorkbookSource.Open(path, limits);
        return RegisterReader.ReadRegister(source, limits.Tables);
    }

    /// <summary>Reads a stream into a register, such as a file that was sent to a web application.</summary>
    /// <param name="stream">The workbook; it stays open.</param>
    /// <param name="name">What problems call it.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>The register with its warnings, or every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Checked<ResponsibilityRegister> Read(Stream stream, string name, WorkbookLimits limits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(limits);
        using var source = WorkbookSource.Open(stream, name, limits);
        return RegisterReader.ReadRegister(source, limits.Tables);
    }

    /// <summary>Writes a register as a workbook: what <see cref="Read(string)"/> reads back with the same digest (E9).</summary>
    /// <remarks>
    /// Texts, ids, codes and periods are texts, whatever they begin with; dates and numbers of up to 15 digits are the spreadsheet's own. Columns have the drop-downs and notes of
    /// <see cref="WriteTemplate"/>. The same register gives the same bytes.
    /// </remarks>
    /// <param name="output">Where to.</param>
    /// <param name="register">The register.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DomainException">A value cannot stand in a workbook: every one is named, and nothing is written.</exception>
    public static void Write(Stream output, ResponsibilityRegister register)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(register);
        RegisterSheets.Write(output, register.Facts);
    }

    /// <summary>Writes an empty workbook to be filled in: a sheet for each table with its header, drop-downs of known words, codes and ids, notes on each column, and a guide in Vietnamese and English.</summary>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    public static void WriteTemplate(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        RegisterSheets.Write(output, new RegisterFacts());
    }
}
