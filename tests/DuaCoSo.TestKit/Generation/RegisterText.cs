using System.Globalization;
using System.Text;
using System.Text.Json;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Registers;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.TestKit.Generation;

/// <summary>Facts as the files of a register (R), those without rows left out but for the three that must be there.</summary>
public static class RegisterText
{
    /// <summary>The files by name.</summary>
    public static IReadOnlyList<(string File, string Csv)> Of(RegisterFacts facts) =>
    [
        .. new[]
        {
            Table("localities", "id,code,name,level,kind,parent,traits,from,to,succeeds", facts.Localities, v =>
                [v.Locality, v.Code, v.Name, v.Level, v.Kind, v.Parent, v.Traits, v.Interval.From, v.Interval.To, v.Succeeds]),
            Table("parties", "id,name,kind,position,organization,from,to", facts.Parties, p =>
                [p.Id, p.Name, p.Kind, p.Position, p.Organization, p.Interval.From, p.Interval.To]),
            Table("members", "group,party,role,from,to", facts.Members, m => [m.Group, m.Party, m.Role, m.Interval.From, m.Interval.To]),
            Table("assignments", "id,party,role,locality,sector,matter,from,to,document,succeeds", facts.Assignments, a =>
                [a.Id, a.Party, a.Role, a.Locality, a.Sector, a.Matter, a.Interval.From, a.Interval.To, a.Document, a.Succeeds]),
            Table("activities", "id,assignment,kind,date,period,contents,by,returned", facts.Activities, a =>
                [a.Id, a.Assignment, a.Kind, a.Date, a.Period, a.Contents, a.By, a.Returned]),
            Table("excusals", "assignment,from,to,reason", facts.Excusals, e => [e.Assignment, e.Interval.From, e.Interval.To, e.Reason]),
            Table("petitions", "id,assignment,locality,category,raised,referred,extended,answered,resolved", facts.Petitions, p =>
                [p.Id, p.Assignment, p.Locality, p.Category, p.Raised, p.Referred, p.Extended, p.Answered, p.Resolved]),
            Table("tasks", "id,responsible,locality,title,due,weight,target,actual,outcome,outcomeOn,document,direction,petition", facts.Tasks, t =>
                [t.Id, t.Responsible, t.Locality, t.Title, t.Due, t.Weight, t.Target, t.Actual, t.Outcome, t.OutcomeOn, t.Document, t.Direction, t.Petition]),
            Table("contributions", "id,assignment,date,kind,amount,unit,source,task", facts.Contributions, c =>
                [c.Id, c.Assignment, c.Date, c.Kind, c.Amount, c.Unit, c.Source, c.Task]),
            Table("feedback", "assignment,period,date,rating", facts.Feedback, f => [f.Assignment, f.Period, f.Date, f.Rating]),
            Table("scores", "subject,criterion,period,points", facts.Scores, s => [s.Subject, s.Criterion, s.Period, s.Points]),
            Table("sanctions", "party,date,kind,document", facts.Sanctions, s => [s.Party, s.Date, s.Kind, s.Document]),
            Table("documents", "id,number,issuer,issued,title,replaces,carriesOut", facts.Documents, d =>
                [d.Id, d.Number, d.Issuer, d.Issued, d.Title, d.Replaces, d.CarriesOut]),
            Table("decisions", "scheme,subject,period,grade,date,document,reason", facts.Decisions, d =>
                [d.Scheme, d.Subject, d.Period, d.Grade, d.Date, d.Document, d.Reason]),
        }.OfType<(string, string)>(),
    ];

    /// <summary>Writes the files into a folder.</summary>
    public static void Write(RegisterFacts facts, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string file, string csv) in Of(facts))
        {
            File.WriteAllText(Path.Combine(folder, file), csv);
        }
    }

    private static (string File, string Csv)? Table<T>(string name, string columns, IReadOnlyList<T> rows, Func<T, object?[]> cells)
    {
        if (rows.Count == 0 && name is not ("localities" or "parties" or "assignments"))
        {
            return null;
        }

        var csv = new StringBuilder(columns).Append('\n');
        foreach (T row in rows)
        {
            csv.AppendJoin(',', cells(row).Select(Cell)).Append('\n');
        }

        return (name + ".csv", csv.ToString());
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        Enum word => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()),
        string text => Quoted(text),
        System.Collections.IEnumerable list => string.Join(';', list.Cast<object>().Select(Cell)),
        _ => Quoted(value.ToString()!),
    };

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
