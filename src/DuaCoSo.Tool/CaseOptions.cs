using System.CommandLine;
using System.CommandLine.Parsing;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Tool;

/// <summary>The options of every verb that assesses, each checked as it is read.</summary>
/// <param name="isDated">Whether the verb asks for period and date, and does not take them from elsewhere.</param>
internal sealed class CaseOptions(bool isDated)
{
    private readonly Argument<string?> _folder = new("FOLDER")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Thư mục có policy.json (hoặc các phiên bản *.policy.json) và register/ (hoặc register.xlsx). / A folder with policy.json (or its versions, *.policy.json) and register/ (or register.xlsx).",
    };

    private readonly Option<string?> _policy = new("--policy") { HelpName = "PATH", Description = "Tệp quy định, hoặc thư mục các phiên bản. / The policy file, or a folder of its versions." };
    private readonly Option<string?> _preset = new("--preset") { HelpName = "ID", Description = "Mẫu quy định có sẵn, xem duacoso presets. / A preset instead of a file, see duacoso presets." };
    private readonly Option<string?> _register = new("--register") { HelpName = "PATH", Description = "Thư mục hồ sơ hoặc sổ tính .xlsx. / The register folder or .xlsx workbook." };

    private readonly Option<ReportingPeriod> _period = new("--period")
    {
        HelpName = "LABEL",
        Required = true,
        Description = "Kỳ đánh giá / The period: 2016-W05, 2016-03, 2016-Q1, 2016-H1, 2016-9M, 2016, 2016..2020.",
        CustomParser = Period,
    };

    private readonly Option<LocalDate> _asOf = AsOfOption();

    private readonly Option<string> _language = LanguageOption();

    /// <summary>The option that says as of when.</summary>
    public static Option<LocalDate> AsOfOption() => new("--as-of")
    {
        HelpName = "DATE",
        Required = true,
        Description = "Ngày đánh giá / The date of the assessment: 2017-01-31.",
        CustomParser = Date,
    };

    /// <summary>The option of every verb that speaks.</summary>
    public static Option<string> LanguageOption()
    {
        var option = new Option<string>("--language") { DefaultValueFactory = _ => "vi", Description = "Ngôn ngữ. / The language." };
        option.AcceptOnlyFromAmong("vi", "en");
        return option;
    }

    /// <summary>The language of the option's word.</summary>
    public static Language LanguageOf(string? word) => word == "en" ? Language.English : Language.Vietnamese;

    /// <summary>The option that says whether tables or JSON are written.</summary>
    /// <param name="more">What else may be written.</param>
    public static Option<string> FormatOption(params string[] more)
    {
        var option = new Option<string>("--format") { DefaultValueFactory = _ => "table", Description = more.Length > 0 ? "Bảng, JSON hoặc sổ tính. / Tables, JSON or a workbook." : "Bảng hoặc JSON. / Tables or JSON." };
        option.AcceptOnlyFromAmong(["table", "json", .. more]);
        return option;
    }

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="paths">Its further options that are paths and so may not be empty.</param>
    public void AddTo(Command command, params Option<string?>[] paths)
    {
        command.Arguments.Add(_folder);
        foreach (Option option in (Option[])(isDated ? [_policy, _preset, _register, _period, _asOf, _language] : [_policy, _preset, _register, _language]))
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            // By token, since the value of an option that lacks its argument cannot be asked for.
            Option<string?>[] given = [_policy, _preset, _register, .. paths];
            if (result.GetValue(_folder) is "" || Array.Exists(given, o => result.GetResult(o)?.Tokens is [{ Value: "" }]))
            {
                result.AddError("Đường dẫn để trống. / A path is empty.");
            }

            if (result.GetResult(_policy) is not null && result.GetResult(_preset) is not null)
            {
                result.AddError("Chỉ dùng một trong --policy và --preset. / Give --policy or --preset, not both.");
            }

            if (result.GetValue(_folder) is null && ((result.GetResult(_policy) ?? result.GetResult(_preset)) is null || result.GetResult(_register) is null))
            {
                result.AddError("Cần FOLDER, hoặc cả --policy (hay --preset) và --register. / FOLDER is needed, or both --policy (or --preset) and --register.");
            }
        });
    }

    /// <summary>What was asked.</summary>
    public CaseRequest Read(ParseResult parsed) => new()
    {
        Folder = parsed.GetValue(_folder),
        PolicyPath = parsed.GetValue(_preset) is { } preset ? PolicySource.PathOf(preset) : parsed.GetValue(_policy),
        RegisterPath = parsed.GetValue(_register),
        Period = isDated ? parsed.GetValue(_period) : default,
        AsOf = isDated ? parsed.GetValue(_asOf) : default,
        Language = LanguageOf(parsed.GetValue(_language)),
    };

    private static ReportingPeriod Period(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!ReportingPeriod.TryParse(text, null, out ReportingPeriod period))
        {
            result.AddError($"'{text}' không phải nhãn kỳ / is not a period: 2016-W05, 2016-03, 2016-Q1, 2016-H1, 2016-9M, 2016, 2016..2020.");
        }

        return period;
    }

    /// <summary>Reads a date, or says what is wrong with it.</summary>
    public static LocalDate Date(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success && parsed.Value.Year is >= 1900 and <= 2200)
        {
            return parsed.Value;
        }

        result.AddError($"'{text}' không phải ngày / is not a date: 2017-01-31 (1900–2200).");
        return default;
    }
}
