using System.CommandLine;
using System.Text;
using DuaCoSo.Tool.Usage;

namespace DuaCoSo.Tool.Completion;

/// <summary>Completion for bash, of version 3.2 and later: a function and nothing besides it.</summary>
internal static class BashScript
{
    private const string Head = """
        # bash completion of duacoso; use it by: source <(duacoso completion bash)
        _duacoso()
        {
            local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb= options= i
            COMPREPLY=()

            # bash takes --language=en apart at the sign.
            if [[ $word == "=" ]]; then word=; elif [[ $before == "=" ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
            for ((i = 1; i < COMP_CWORD; i++)); do
                case ${COMP_WORDS[i]} in

        """;

    private const string Tail = """
            esac
            if [[ $word == -* || -z $verb ]]; then
                COMPREPLY=($(compgen -W "$options" -- "$word"))
            fi
        }
        complete -o bashdefault -o default -F _duacoso duacoso

        """;

    /// <summary>The script.</summary>
    public static string Of(VerbTable table)
    {
        var text = new StringBuilder(Head);
        text.Append("            ").AppendJoin('|', table.Verbs.Select(v => v.Name)).Append(") verb=${COMP_WORDS[i]}; break ;;\n");
        text.Append("        esac\n    done\n    case $verb:$before in\n");
        foreach (Verb verb in table.Verbs)
        {
            foreach (Option option in verb.Options.Where(TakesValue))
            {
                Value(text, $"{verb.Name}:{option.Name}", (IValueUsage)option);
            }
        }

        foreach (Option option in table.CommonOptions.Where(TakesValue))
        {
            Value(text, $"*:{option.Name}", (IValueUsage)option);
        }

        text.Append("    esac\n    case $verb in\n");
        text.Append("        '') options='").AppendJoin(' ', table.Verbs.Select(v => v.Name).Concat(table.Root.Options.Select(o => o.Name))).Append("' ;;\n");
        foreach (Verb verb in table.Verbs)
        {
            text.Append("        ").Append(verb.Name).Append(")\n            options='").AppendJoin(' ', table.OptionsOf(verb).Select(o => o.Name)).Append("'\n");
            string[] words = [.. verb.Arguments.Cast<IValueUsage>().SelectMany(a => a.Proposals)];
            if (words.Length > 0)
            {
                text.Append("            [[ $word == -* ]] || COMPREPLY=($(compgen -W '").AppendJoin(' ', words).Append("' -- \"$word\"))\n");
            }

            text.Append("            ;;\n");
        }

        return text.Append(Tail).ToString().ReplaceLineEndings("\n");
    }

    private static bool TakesValue(Option option) => option.ValueType != typeof(bool);

    // A path is left to the shell, which knows how to quote it; of what nobody can propose, nothing is.
    private static void Value(StringBuilder text, string pattern, IValueUsage usage)
    {
        string[] words = [.. usage.Proposals];
        string reply = words.Length > 0 ? $"COMPREPLY=($(compgen -W '{string.Join(' ', words)}' -- \"$word\")); " : usage.IsPath ? "" : "compopt +o bashdefault +o default 2>/dev/null; ";
        text.Append("        ").Append(pattern).Append(") ").Append(reply).Append("return ;;\n");
    }
}
