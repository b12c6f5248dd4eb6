using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Reports;
using DuaCoSo.Domain.Reports.Calendars;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>calendar</c>: what falls due of a party, as a file for its calendar.</summary>
internal static class CalendarCommand
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var options = new CaseOptions(isDated: true);
        var party = new VerbOption<string>(new("Mã chủ thể.", "The id of the party."), "--party") { HelpName = "ID", Required = true };
        VerbOption<string?> output = VerbOptions.Out(isRequired: true);
        var verb = new Verb("calendar", new("Lịch các hạn của một chủ thể trong kỳ, để nhập vào điện thoại.", "The due dates of a party in a period, for its calendar."))
        {
            Examples =
            [
                new(
                    "duacoso calendar ninh-binh-2016 --period 2016 --as-of 2016-06-30 --party CQ01 --out due.ics",
                    new("Mọi hạn năm 2016 của cơ quan CQ01.", "All that falls due of the agency CQ01 in 2016.")),
            ],
            Run = (parsed, console) => Run(options.Read(parsed), parsed.GetValue(party)!, parsed.GetValue(output)!, console),
        };
        options.AddTo(verb, party, output);
        return verb;
    }

    private static int Run(CaseRequest request, string id, string path, ToolConsole console)
    {
        if (CaseReader.Assess(request, console) is not { } assessment)
        {
            return ExitCode.Problems;
        }

        if (!Id<Party>.TryParse(id, null, out Id<Party> party) || !PartyCalendar.Knows(assessment, party))
        {
            console.Report([ToolProblems.NoSuchParty.At(null, ("party", id), ("nearest", Nearest.Of(id, assessment.Register.ToFacts().Parties.Select(p => p.Id.Key))))]);
            return ExitCode.Problems;
        }

        if (DueDates.Of(assessment, party, console.Language).Count == 0)
        {
            console.Report([ToolProblems.NothingDue.At(null, ("period", assessment.Envelope.Period.ToString()), ("party", id))]);
        }

        return OutputFile.Write(path, file => PartyCalendar.Write(file, assessment, party, console.Language), console);
    }
}
