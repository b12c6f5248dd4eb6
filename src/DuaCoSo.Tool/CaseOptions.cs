using System.CommandLine;
using System.CommandLine.Parsing;
using DuaCoSo.Domain.Time;
using DuaCoSo.Tool.Usage;
using NodaTime;

namespace DuaCoSo.Tool;

/// <summary>The options of every verb that assesses, each checked as it is read.</summary>
/// <param name="isDated">Whether the verb asks for period and date, and does not take them from elsewhere.</param>
internal sealed class CaseOptions(bool isDated)
{
    private readonly VerbArgument<string?> _folder = new(
        "FOLDER",
        new(
            "Thư mục có policy.json (hoặc các phiên bản *.policy.json) và register/ (hoặc register.xlsx).",
            "A folder with policy.json (or its versions, *.policy.json) and register/ (or register.xlsx)."))
    {
        Arity = ArgumentArity.ZeroOrOne,
        IsPath = true,
    };

    private readonly VerbOption<string?> _policy = VerbOptions.Policy();
    private readonly VerbOption<string?> _preset = VerbOptions.Preset();
    private readonly VerbOption<string?> _register = VerbOptions.Register();
    private readonly VerbOption<ReportingPeriod> _period = VerbOptions.Period();
    private readonly VerbOption<LocalDate> _asOf = VerbOptions.AsOf();

    /// <summary>Adds the options to a verb, and then its own.</summary>
    public void AddTo(Verb verb, params Option[] own)
    {
        verb.Arguments.Add(_folder);
        foreach (Option option in (Option[])[_policy, _preset, _register, .. isDated ? (Option[])[_period, _asOf] : [], .. own])
        {
            verb.Options.Add(option);
        }

        verb.Validators.Add(Check);
    }

    /// <summary>What was asked.</summary>
    public CaseRequest Read(ParseResult parsed) => new()
    {
        Folder = parsed.GetValue(_folder),
        DocumentPath = parsed.GetValue(_preset) is { } preset ? PolicySource.PathOf(preset) : parsed.GetValue(_policy),
        RegisterPath = parsed.GetValue(_register),
        Period = isDated ? parsed.GetValue(_period) : default,
        AsOf = isDated ? parsed.GetValue(_asOf) : default,
    };

    private void Check(CommandResult result)
    {
        if (result.GetResult(_policy) is not null && result.GetResult(_preset) is not null)
        {
            UsageErrors.Add(result, new("Chỉ dùng một trong --policy và --preset.", "Give --policy or --preset, not both."));
        }

        if (result.GetValue(_folder) is null && ((result.GetResult(_policy) ?? result.GetResult(_preset)) is null || result.GetResult(_register) is null))
        {
            UsageErrors.Add(result, new("Cần FOLDER, hoặc cả --policy (hay --preset) và --register.", "FOLDER is needed, or both --policy (or --preset) and --register."));
        }
    }
}
