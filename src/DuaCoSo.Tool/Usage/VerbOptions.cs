using System.CommandLine.Parsing;
using System.Globalization;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Provinces;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Tool.Usage;

/// <summary>The options that several verbs have: made here alone, so that a name means the same everywhere.</summary>
internal static class VerbOptions
{
    private static readonly string[] Forms = ["2016-W05", "2016-03", "2016-Q1", "2016-H1", "2016-9M", "2016", "2016..2020"];

    /// <summary>The policy to take in place of the folder's own.</summary>
    public static VerbOption<string?> Policy() =>
        new(new("Tệp quy định, hoặc thư mục các phiên bản.", "The policy file, or a folder of its versions."), "--policy") { HelpName = "PATH", IsPath = true };

    /// <summary>A preset in place of a policy.</summary>
    public static VerbOption<string?> Preset() =>
        new(new("Mẫu quy định có sẵn, xem duacoso presets.", "A preset instead of a file, see duacoso presets."), "--preset") { HelpName = "ID", Known = PresetIds };

    /// <summary>The register to take in place of the folder's own.</summary>
    public static VerbOption<string?> Register() =>
        new(new("Thư mục hồ sơ hoặc sổ tính .xlsx.", "The register folder or .xlsx workbook."), "--register") { HelpName = "PATH", IsPath = true };

    /// <summary>The period.</summary>
    public static VerbOption<ReportingPeriod> Period() => new(new($"Kỳ đánh giá: {string.Join(", ", Forms)}.", $"The period: {string.Join(", ", Forms)}."), "--period")
    {
        HelpName = "LABEL",
        Required = true,
        CustomParser = PeriodOf,
    };

    /// <summary>The date as of which is asked.</summary>
    public static VerbOption<LocalDate> AsOf() => new(new("Ngày đánh giá: 2017-01-31.", "The date of the assessment: 2017-01-31."), "--as-of")
    {
        HelpName = "DATE",
        Required = true,
        CustomParser = DateOf,
    };

    /// <summary>The policy to compare with.</summary>
    public static VerbOption<string?> With(bool isRequired) =>
        new(new("Quy định để so sánh: một tệp, hoặc thư mục các phiên bản.", "The policy to compare with: a file, or a folder of versions."), "--with") { HelpName = "PATH", IsPath = true, Required = isRequired };

    /// <summary>The form of the result; the first is what is written unless asked otherwise.</summary>
    public static VerbOption<string> Format(params string[] choices) =>
        new(new("Dạng kết quả.", "The form of the result."), "--format") { Choices = [.. choices], DefaultValueFactory = _ => choices[0] };

    /// <summary>Where the result is written to.</summary>
    public static VerbOption<string?> Out(bool isRequired) =>
        new(new("Nơi ghi kết quả: một tệp; với hồ sơ, thư mục hoặc sổ tính .xlsx.", "Where to write the result: a file; a register: a folder or an .xlsx workbook."), "--out") { HelpName = "PATH", IsPath = true, Required = isRequired };

    /// <summary>Whether a register that is there may be written over.</summary>
    public static VerbOption<bool> Replace() => new(new("Ghi đè hồ sơ đã có ở nơi ghi.", "Write over a register that is there already."), "--replace");

    /// <summary>The ids of the presets.</summary>
    public static IEnumerable<string> PresetIds() => ProvincePolicies.All.Select(p => p.Id);

    /// <summary>Reads a date, or says what is wrong with it.</summary>
    public static LocalDate DateOf(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success && parsed.Value.Year is >= 1900 and <= 2200)
        {
            return parsed.Value;
        }

        UsageErrors.Add(result, new($"'{text}' không phải ngày: 2017-01-31 (1900–2200).", $"'{text}' is not a date: 2017-01-31 (1900–2200)."));
        return default;
    }

    /// <summary>Reads a whole number of a range, or says what is wrong with it.</summary>
    public static Func<ArgumentResult, int> NumberUpTo(int most) => result =>
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most)
        {
            return number;
        }

        UsageErrors.Add(result, new(FormattableString.Invariant($"'{text}' không phải số từ 0 đến {most}."), FormattableString.Invariant($"'{text}' is not a number from 0 to {most}.")));
        return 0;
    };

    private static ReportingPeriod PeriodOf(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!ReportingPeriod.TryParse(text, null, out ReportingPeriod period))
        {
            UsageErrors.Add(result, new($"'{text}' không phải nhãn kỳ: {string.Join(", ", Forms)}.", $"'{text}' is not a period: {string.Join(", ", Forms)}."));
        }

        return period;
    }
}
