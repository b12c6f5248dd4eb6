using DuaCoSo.Domain.Files.Changes;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Successions;

namespace DuaCoSo.Domain.Files;

/// <summary>Reads a list of changes of the map and of parties (danh mục sắp xếp) from a CSV file (G1, G2).</summary>
public static class ChangeFile
{
    /// <summary>Reads a list of changes and judges it by the register that it is about.</summary>
    /// <param name="path">The file.</param>
    /// <param name="register">The register before the changes.</param>
    /// <returns>The changes with warnings, or every problem, each at its line and column.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is <see langword="null"/>.</exception>
    public static Checked<ChangeList> Read(string path, ResponsibilityRegister register)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(register);
        return ChangeReader.Read(path, register);
    }
}
