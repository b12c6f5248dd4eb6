using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.TestKit;

/// <summary>One expected file of a case: which folder, which period, as of when.</summary>
/// <param name="Name">The case's folder below <c>tests/cases</c>.</param>
/// <param name="FileName">The expected file's name.</param>
public sealed record ExpectedCase(string Name, string FileName)
{
    /// <summary>The case's folder.</summary>
    public string Folder => Path.Combine(Repository.Cases, Name);

    /// <summary>The expected file's path.</summary>
    public string ExpectedPath => Path.Combine(Folder, FileName);

    /// <summary>The evaluation period; in file names <c>_</c> stands for <c>..</c>.</summary>
    public ReportingPeriod Period => ReportingPeriod.Parse(FileName.Split('.')[1].Replace("_", "..", StringComparison.Ordinal));

    /// <summary>The date of the assessment.</summary>
    public LocalDate AsOf => LocalDatePattern.Iso.Parse(FileName.Split('.')[2]).Value;

    /// <summary>Every expected file of every case whose folder begins with a text.</summary>
    /// <param name="prefix">The text; empty for all.</param>
    public static IReadOnlyList<ExpectedCase> All(string prefix = "") =>
    [
        .. Directory.EnumerateFiles(Repository.Cases, "expected.*.json", SearchOption.AllDirectories)
            .Select(f => new ExpectedCase(Path.GetRelativePath(Repository.Cases, Path.GetDirectoryName(f)!).Replace('\\', '/'), Path.GetFileName(f)))
            .Where(c => c.Name.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.FileName, StringComparer.Ordinal),
    ];

    /// <summary>The case and its expected file.</summary>
    public override string ToString() => $"{Name}/{FileName}";
}
