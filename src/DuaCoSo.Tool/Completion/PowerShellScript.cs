using System.CommandLine;
using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool.Completion;

/// <summary>Completion for PowerShell, each word with what it is.</summary>
internal static class PowerShellScript
{
    private const string Head = """
        # PowerShell completion of duacoso; add it to $PROFILE: duacoso completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName duacoso -ScriptBlock {
            param($word, $tree, $cursor)

        """;

    private const string Tail = """
            $words = @($tree.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
            $verb = $words | Select-Object -Skip 1 | Where-Object { $verbs.ContainsKey($_) } | Select-Object -First 1
            $before = if ($words.Count -gt 1) { $words[-1] } else { '' }
            if ($values.Contains("$verb $before")) { $found = $values["$verb $before"] }
            elseif ($values.Contains(" $before")) { $found = $values[" $before"] }
            elseif (-not $verb) { $found = $verbs + $common }
            elseif ($word -like '-*') { $found = $options[$verb] + $common }
            elseif ($values.Contains("$verb")) { $found = $values["$verb"] }
            else { return }
            $found.Keys | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $found[$_])
            }
        }

        """;

    /// <summary>The script, its descriptions in a language. For paths it proposes nothing, and PowerShell does.</summary>
    public static string Of(VerbTable table, Language language)
    {
        var text = new StringBuilder(Head);
        text.Append("    $verbs = ");
        Words(text, table.Verbs.Select(v => (v.Name, v.Text.In(language))));
        text.Append("    $common = ");
        Words(text, table.CommonOptions.Select(o => (o.Name, ((IUsage)o).Text.In(language))));
        text.Append("    $options = @{\n");
        foreach (Verb verb in table.Verbs)
        {
            text.Append("    ").Append(Quoted(verb.Name)).Append(" = ");
            Words(text, verb.Options.Select(o => (o.Name, ((IUsage)o).Text.In(language))));
        }

        text.Append("    }\n    $values = @{\n");
        foreach (Option option in table.CommonOptions)
        {
            Values(text, $" {option.Name}", (IValueUsage)option);
        }

        foreach (Verb verb in table.Verbs)
        {
            foreach (IValueUsage argument in verb.Arguments.Cast<IValueUsage>())
            {
                Values(text, verb.Name, argument);
            }

            foreach (Option option in verb.Options)
            {
                Values(text, $"{verb.Name} {option.Name}", (IValueUsage)option);
            }
        }

        return text.Append("    }\n").Append(Tail).ToString().ReplaceLineEndings("\n");
    }

    private static void Values(StringBuilder text, string key, IValueUsage usage)
    {
        string[] words = [.. usage.Proposals];
        if (words.Length > 0)
        {
            text.Append("    ").Append(Quoted(key)).Append(" = ");
            Words(text, words.Select(w => (w, w)));
        }
    }

    private static void Words(StringBuilder text, IEnumerable<(string Word, string Text)> words) =>
        text.Append("@{ ").AppendJoin("; ", words.Select(w => $"{Quoted(w.Word)} = {Quoted(w.Text)}")).Append(" }\n");

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
