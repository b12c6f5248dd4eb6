using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Reports.Calendars;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>due</c>: what is to be done within the next days, and whom to remind.</summary>
internal static class DueCommand
{
    private const int Week = 7;
    private const int Furthest = 3660;

    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new CaseOptions(isDated: false);
        Option<LocalDate> asOf = CaseOptions.AsOfOption();
        var within = new Option<int>("--within")
        {
            HelpName = "DAYS",
            DefaultValueFactory = _ => Week,
            Description = "Trong bao nhiêu ngày tới, 0 đến 3660. / Within how many days, 0 to 3660.",
            CustomParser = Days,
        };
        var command = new Command("due", "Nhắc việc: những gì đến hạn trong các ngày tới. / Reminders: what falls due in the days to come.");
        options.AddTo(command);
        command.Options.Add(asOf);
        command.Options.Add(within);
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(asOf), parsed.GetValue(within), console));
        return command;
    }

    private static int Run(CaseRequest request, LocalDate asOf, int days, ToolConsole console)
    {
        if (CaseReader.Read(request, console) is not ({ } policy, { } register))
        {
            return ExitCode.Problems;
        }

        console.Write([Table(policy, register, asOf, days, new Words(request.Language))]);
        return ExitCode.Done;
    }

    private static TextTable Table(PolicyTimeline policy, ResponsibilityRegister register, LocalDate asOf, int days, Words words) => new(
        words.Of($"Đến hạn từ {Iso(asOf)} đến {Iso(asOf.PlusDays(days))}", $"Due from {Iso(asOf)} to {Iso(asOf.PlusDays(days))}"),
        [
            words.Of("Hạn", "Due"), words.Of("Việc", "What"), words.Of("Kỳ", "Period"), words.Of("Hồ sơ", "Record"), words.Of("Địa bàn", "Locality"), words.Of("Nhắc", "Remind"),
        ],
        DueDates.Within(policy, register, asOf, days, words.Language).Select(d => ValueList.Create<string>(
            [Iso(d.Day), d.Title, d.Period ?? "", d.Record, d.Locality ?? "", string.Join(", ", d.Whom)])).ToValueList());

    private static int Days(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days <= Furthest)
        {
            return days;
        }

        result.AddError($"'{text}' không phải số ngày / is not a number of days: 0–3660.");
        return 0;
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
