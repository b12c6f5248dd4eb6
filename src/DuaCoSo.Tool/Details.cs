using System.Globalization;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Tool;

/// <summary>What <c>--verbose</c> tells of what was read and computed; nothing of it is computed otherwise.</summary>
internal static class Details
{
    /// <summary>Which policy was read, in which versions, and its digest.</summary>
    public static void Of(string path, Checked<PolicyTimeline> read, ToolConsole console)
    {
        if (console.Verbosity != Verbosity.Verbose || !read.TryGet(out PolicyTimeline? policy))
        {
            return;
        }

        foreach (Policy version in policy.Versions)
        {
            string extended = version.Base is { } @base ? $" ← {@base.Id}" : "";
            console.Detail(
                $"quy định {path}: {version.Id}{extended}, hiệu lực {version.Effective}, {PolicyDigest.Of(version)}",
                $"policy {path}: {version.Id}{extended}, in force {version.Effective}, {PolicyDigest.Of(version)}");
        }
    }

    /// <summary>Which register was read, its digest, and how many records of each table it has.</summary>
    public static void Of(string path, Checked<ResponsibilityRegister> read, ToolConsole console)
    {
        if (console.Verbosity != Verbosity.Verbose || !read.TryGet(out ResponsibilityRegister? register))
        {
            return;
        }

        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        RegisterWriter.Each(register.ToFacts(), (file, _) => counts[TableOf(file)] = counts.GetValueOrDefault(TableOf(file)) + 1);
        console.Detail($"hồ sơ {path}: {register.Digest}", $"register {path}: {register.Digest}");
        console.Detail($"số bản ghi: {Text(counts)}", $"records: {Text(counts)}");
    }

    /// <summary>How much was judged.</summary>
    public static void Of(Assessment assessment, ToolConsole console) => console.Detail(
        string.Create(CultureInfo.InvariantCulture, $"kết quả {assessment.Envelope}: {assessment.Obligations.Count} nghĩa vụ, {assessment.Petitions.Count} kiến nghị, {assessment.Evaluations.Count} đánh giá"),
        string.Create(CultureInfo.InvariantCulture, $"result {assessment.Envelope}: {assessment.Obligations.Count} obligations, {assessment.Petitions.Count} petitions, {assessment.Evaluations.Count} evaluations"));

    private static string TableOf(RegisterFile file) => Path.GetFileNameWithoutExtension(file.Name);

    private static string Text(SortedDictionary<string, int> counts) =>
        string.Join(", ", counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} {c.Value}")));
}
