using System.CommandLine;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Reports;

namespace DuaCoSo.Tool;

/// <summary>The verb <c>calendar</c>: what falls due of a party, as a file for its calendar.</summary>
internal static class CalendarCommand
{
    /// <summary>The verb, writing to a console.</summary>
    public static Command Create(ToolConsole console)
    {
        var options = new CaseOptions(isDated: true);
        var party = new Option<string>("--party") { HelpName = "ID", Required = true, Description = "Mã chủ thể. / The id of the party." };
        var output = new Option<string?>("--out") { HelpName = "FILE", Required = true, Description = "Tệp lịch sẽ ghi. / The calendar's file: hạn.ics." };
        var command = new Command("calendar", "Lịch các hạn của một chủ thể trong kỳ, để nhập vào điện thoại. / The due dates of a party in a period, for its calendar.");
        options.AddTo(command, output);
        command.Options.Add(party);
        command.Options.Add(output);
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(party)!, parsed.GetValue(output)!, console));
        return command;
    }

    private static int Run(CaseRequest request, string id, string path, ToolConsole console)
    {
        if (CaseReader.Assess(request, console) is not { } assessment)
        {
            return ExitCode.Problems;
        }

        if (!Id<Party>.TryParse(id, null, out Id<Party> party) || !PartyCalendar.Knows(assessment, party))
        {
            CaseReader.Report([ToolProblems.NoSuchParty.At(null, ("party", id))], request.Language, console);
            return ExitCode.Problems;
        }

        return OutputFile.Write(path, file => PartyCalendar.Write(file, assessment, party, request.Language), request.Language, console);
    }
}
