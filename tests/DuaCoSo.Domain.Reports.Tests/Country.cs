using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using NodaTime;

namespace DuaCoSo.Domain.Reports.Tests;

/// <summary>A register as large as the country: the case of Ninh Bình, its 55 communes over and over, with as many agencies, heads and enterprises.</summary>
internal static class Country
{
    /// <summary>How many times: 61 × 55 communes are more than the country's 3,321.</summary>
    public const int Times = 61;

    /// <summary>Its year under the policy of Ninh Bình.</summary>
    public static Assessment Assess()
    {
        string folder = Path.Combine(Repository.Cases, "ninh-binh-2016");
        string target = Directory.CreateTempSubdirectory("duacoso-").FullName;
        try
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, "register"), "*.csv"))
            {
                string[] lines = File.ReadAllLines(file);
                File.WriteAllLines(Path.Combine(target, Path.GetFileName(file)), [lines[0], .. Enumerable.Range(1, Times).SelectMany(k => lines.Skip(1).Select(line => Copy(lines[0].Split(','), line, k)))]);
            }

            ResponsibilityRegister register = RegisterFolder.Read(target).Require();
            Policy policy = PolicyFile.Read(Path.Combine(folder, "policy.json")).Require()
                .With(d => d with { Effective = DateRange.Since(new LocalDate(2016, 1, 1)) }).Require();
            return policy.Assess(register, ReportingPeriod.Year(2016), new LocalDate(2017, 1, 31));
        }
        finally
        {
            Directory.Delete(target, recursive: true);
        }
    }

    // The columns that hold ids, and the first of March, when the province began; no cell of the case is quoted.
    private static string Copy(string[] columns, string line, int k) => string.Join(',', line.Split(',').Select((cell, i) => (columns[i], cell) switch
    {
        (_, "") => "",
        ("id" or "parent" or "party" or "locality" or "organization" or "assignment" or "subject" or "responsible", _) => $"{cell}-{k}",
        ("from", "2016-03-01") => "2016-01-01",
        _ => cell,
    }));
}
