using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Reports;

namespace DuaCoSo.Tool;

/// <summary>Where a register is: a folder of CSV files, or a workbook.</summary>
internal static class RegisterPath
{
    private const string Extension = ".xlsx";

    /// <summary>The register beside a policy: the folder <c>register</c>, or <c>register.xlsx</c> where there is no such folder.</summary>
    public static string In(string folder)
    {
        string plain = Path.Combine(folder, "register");
        return !Directory.Exists(plain) && File.Exists(plain + Extension) ? plain + Extension : plain;
    }

    /// <summary>Whether a path is a workbook's.</summary>
    public static bool IsWorkbook(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);

    /// <summary>Reads a register from either.</summary>
    public static Checked<ResponsibilityRegister> Read(string path, ToolConsole console)
    {
        Checked<ResponsibilityRegister> read = console.Step("đọc hồ sơ", "reading the register", () => IsWorkbook(path) ? RegisterWorkbook.Read(path) : RegisterFolder.Read(path));
        Details.Of(path, read, console);
        return read;
    }
}
