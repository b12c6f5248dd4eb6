using System.CommandLine;
using System.CommandLine.Parsing;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>evaluate</c>: its options, each checked as it is read.</summary>
internal static class EvaluateCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var folder = new Argument<string?>("FOLDER")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "Thư mục có policy.json (hoặc một *.policy.json) và register/. / A folder with policy.json (or one *.policy.json) and register/.",
        };
        var policy = new Option<string?>("--policy") { HelpName = "FILE", Description = "Tệp quy định. / The policy file." };
        var register = new Option<string?>("--register") { HelpName = "DIR", Description = "Thư mục hồ sơ. / The register folder." };
        var period = new Option<ReportingPeriod>("--period")
        {
            HelpName = "LABEL",
            Required = true,
            Description = "Kỳ đánh giá / The period: 2016-W05, 2016-03, 2016-Q1, 2016-H1, 2016-9M, 2016, 2016..2020.",
            CustomParser = Period,
        };
        var asOf = new Option<LocalDate>("--as-of")
        {
            HelpName = "DATE",
            Required = true,
            Description = "Ngày đánh giá / The date of the assessment: 2017-01-31.",
            CustomParser = Date,
        };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "table", Description = "Bảng hoặc JSON. / Tables or JSON." };
        format.AcceptOnlyFromAmong("table", "json");
        var language = new Option<string>("--language") { DefaultValueFactory = _ => "vi", Description = "Ngôn ngữ. / The language." };
        language.AcceptOnlyFromAmong("vi", "en");
        var output = new Option<string?>("--out") { HelpName = "FILE", Description = "Ghi ra tệp. / Write to a file." };

        var command = new Command("evaluate", "Đánh giá một kỳ. / Assesses a period.") { folder, policy, register, period, asOf, format, language, output };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(folder), result.GetValue(policy), result.GetValue(register), result.GetValue(output) }.Contains(""))
            {
                result.AddError("Đường dẫn để trống. / A path is empty.");
            }

            if (result.GetValue(folder) is null && (result.GetValue(policy) is null || result.GetValue(register) is null))
            {
                result.AddError("Cần FOLDER, hoặc cả --policy và --register. / FOLDER is needed, or both --policy and --register.");
            }
        });
        command.SetAction(parsed => Evaluator.Run(
            new EvaluateRequest
            {
                Folder = parsed.GetValue(folder),
                PolicyPath = parsed.GetValue(policy),
                RegisterPath = parsed.GetValue(register),
                Period = parsed.GetValue(period),
                AsOf = parsed.GetValue(asOf),
                IsJson = parsed.GetValue(format) == "json",
                Language = parsed.GetValue(language) == "en" ? Language.English : Language.Vietnamese,
                OutPath = parsed.GetValue(output),
            },
            console));
        return command;
    }

    private static ReportingPeriod Period(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!ReportingPeriod.TryParse(text, null, out ReportingPeriod period))
        {
            result.AddError($"'{text}' không phải nhãn kỳ / is not a period: 2016-W05, 2016-03, 2016-Q1, 2016-H1, 2016-9M, 2016, 2016..2020.");
        }

        return period;
    }

    private static LocalDate Date(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success && NumberRange.Year.Contains(parsed.Value.Year))
        {
            return parsed.Value;
        }

        result.AddError($"'{text}' không phải ngày / is not a date: 2017-01-31 (1900–2100).");
        return default;
    }
}
