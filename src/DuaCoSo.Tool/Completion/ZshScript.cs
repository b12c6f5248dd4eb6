using System.CommandLine;
using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool.Completion;

/// <summary>Completion for zsh, each word with what it is.</summary>
internal static class ZshScript
{
    /// <summary>The script, its descriptions in a language.</summary>
    public static string Of(VerbTable table, Language language)
    {
        var text = new StringBuilder("#compdef duacoso\n# zsh completion of duacoso; use it by: source <(duacoso completion zsh)\n_duacoso()\n{\n    local curcontext=$curcontext state line\n    local -a verbs\n    verbs=(\n");
        foreach (Verb verb in table.Verbs)
        {
            text.Append("        ").Append(Quoted($"{verb.Name}:{verb.Text.In(language)}")).Append('\n');
        }

        text.Append("    )\n    _arguments -C");
        Options(text, table.Root.Options, language);
        text.Append(" \\\n        '1:verb:->verb' '*::argument:->argument'\n    case $state in\n        verb) _describe duacoso verbs ;;\n        argument)\n            case $line[1] in\n");
        foreach (Verb verb in table.Verbs)
        {
            text.Append("                ").Append(verb.Name).Append(") _arguments");
            Options(text, table.OptionsOf(verb), language);
            foreach (Argument argument in verb.Arguments)
            {
                string many = argument.Arity.MaximumNumberOfValues > 1 ? "*" : "";
                string position = argument.Arity.MinimumNumberOfValues == 0 ? ":" : "";
                text.Append(" \\\n        ").Append(Quoted($"{many}{position}:{argument.Name}:{Values((IValueUsage)argument)}"));
            }

            text.Append(" ;;\n");
        }

        return text.Append("            esac ;;\n    esac\n}\nif [ \"$funcstack[1]\" = _duacoso ]; then _duacoso \"$@\"; else compdef _duacoso duacoso; fi\n").ToString();
    }

    private static void Options(StringBuilder text, IEnumerable<Option> options, Language language)
    {
        foreach (Option option in options)
        {
            string repeated = option.Arity.MaximumNumberOfValues > 1 ? "*" : "";
            string said = ((IUsage)option).Text.In(language).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
            string value = Help.ValueOf(option) is null ? "" : $":{option.HelpName ?? "value"}:{Values((IValueUsage)option)}";
            text.Append(" \\\n        ").Append(Quoted($"{repeated}{option.Name}[{said}]{value}"));
        }
    }

    private static string Values(IValueUsage usage)
    {
        string[] words = [.. usage.Proposals];
        return words.Length > 0 ? $"({string.Join(' ', words)})" : usage.IsPath ? "_files" : "";
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
