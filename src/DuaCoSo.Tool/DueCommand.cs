using DuaCoSo.Domain;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Reports.Calendars;
using DuaCoSo.Tool.Usage;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>due</c>: what is to be done within the next days, and whom to remind.</summary>
internal static class DueCommand
{
    private const int Week = 7;
    private const int Furthest = 3660;

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var options = new CaseOptions(isDated: false);
        VerbOption<LocalDate> asOf = VerbOptions.AsOf();
        var within = new VerbOption<int>(new("Trong bao nhiêu ngày tới, 0 đến 3660.", "Within how many days, 0 to 3660."), "--within")
        {
            HelpName = "DAYS",
            DefaultValueFactory = _ => Week,
            CustomParser = VerbOptions.NumberUpTo(Furthest),
        };
        var verb = new Verb("due", new("Nhắc việc: những gì đến hạn trong các ngày tới.", "Reminders: what falls due in the days to come."))
        {
            Examples =
            [
                new("duacoso due ninh-binh-2016 --as-of 2016-06-20", new("Bảy ngày tới có gì đến hạn.", "What falls due within seven days.")),
                new("duacoso due ninh-binh-2016 --as-of 2016-06-20 --within 30", new("Trong ba mươi ngày.", "Within thirty days.")),
            ],
            Run = (parsed, console) => Run(options.Read(parsed), parsed.GetValue(asOf), parsed.GetValue(within), console),
        };
        options.AddTo(verb, asOf, within);
        return verb;
    }

    private static int Run(CaseRequest request, LocalDate asOf, int days, ToolConsole console)
    {
        if (CaseReader.Read(request, console) is not ({ } policy, { } register))
        {
            return ExitCode.Problems;
        }

        console.Write([Table(policy, register, asOf, days, new Words(console.Language))]);
        return ExitCode.Done;
    }

    private static TextTable Table(PolicyTimeline policy, ResponsibilityRegister register, LocalDate asOf, int days, Words words) => new(
        words.Of($"Đến hạn từ {Iso(asOf)} đến {Iso(asOf.PlusDays(days))}", $"Due from {Iso(asOf)} to {Iso(asOf.PlusDays(days))}"),
        [
            words.Of("Hạn", "Due"), words.Of("Việc", "What"), words.Of("Kỳ", "Period"), words.Of("Hồ sơ", "Record"), words.Of("Địa bàn", "Locality"), words.Of("Nhắc", "Remind"),
        ],
        DueDates.Within(policy, register, asOf, days, words.Language).Select(d => ValueList.Create<string>(
            [Iso(d.Day), d.Title, d.Period ?? "", d.Record, d.Where ?? "", string.Join(", ", d.Whom)])).ToValueList());

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
