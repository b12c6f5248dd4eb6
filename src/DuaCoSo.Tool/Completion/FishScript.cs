using System.CommandLine;
using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool.Completion;

/// <summary>Completion for fish, each word with what it is.</summary>
internal static class FishScript
{
    private const string Before = "__fish_use_subcommand";

    /// <summary>The script, its descriptions in a language.</summary>
    public static string Of(VerbTable table, Language language)
    {
        var text = new StringBuilder("# fish completion of duacoso; use it by: duacoso completion fish | source\ncomplete -c duacoso -f\n");
        foreach (Verb verb in table.Verbs)
        {
            Line(text, Before, $"-a {verb.Name}", verb.Text.In(language));
        }

        foreach (Option option in table.Root.Options)
        {
            AddOption(text, option.Recursive ? null : Before, option, language);
        }

        foreach (Verb verb in table.Verbs)
        {
            string after = $"__fish_seen_subcommand_from {verb.Name}";
            foreach (IValueUsage argument in verb.Arguments.Cast<IValueUsage>())
            {
                Line(text, after, Values(argument), argument.Text.In(language));
            }

            foreach (Option option in verb.Options)
            {
                AddOption(text, after, option, language);
            }
        }

        return text.ToString();
    }

    private static void AddOption(StringBuilder text, string? condition, Option option, Language language)
    {
        var usage = (IValueUsage)option;
        string value = Help.ValueOf(option) is null ? "" : $" -r {Values(usage)}";
        Line(text, condition, $"-l {option.Name.TrimStart('-')}{value}", usage.Text.In(language));
    }

    private static void Line(StringBuilder text, string? condition, string what, string description)
    {
        string when = condition is null ? "" : $" -n '{condition}'";
        string said = description.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
        text.Append("complete -c duacoso").Append(when).Append(' ').Append(what.TrimEnd()).Append(" -d '").Append(said).Append("'\n");
    }

    private static string Values(IValueUsage usage)
    {
        string[] words = [.. usage.Proposals];
        return words.Length > 0 ? $"-f -a '{string.Join(' ', words)}'" : usage.IsPath ? "-F" : "-f";
    }
}
