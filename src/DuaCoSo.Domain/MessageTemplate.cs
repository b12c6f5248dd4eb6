using System.Text;

namespace DuaCoSo.Domain;

/// <summary>Fills the arguments that a template names in braces.</summary>
internal static class MessageTemplate
{
    /// <summary>The template with its arguments; a name that no argument has becomes nothing.</summary>
    public static string Fill(string template, ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var text = new StringBuilder(template.Length + 32);
        for (int at = 0; at < template.Length;)
        {
            int open = template.IndexOf('{', at);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                text.Append(template, at, template.Length - at);
                break;
            }

            text.Append(template, at, open - at).Append(Find(arguments, template.AsSpan(open + 1, close - open - 1)));
            at = close + 1;
        }

        return text.ToString();
    }

    private static string? Find(ReadOnlySpan<(string Name, string Value)> arguments, ReadOnlySpan<char> name)
    {
        foreach ((string key, string value) in arguments)
        {
            if (name.SequenceEqual(key))
            {
                return value;
            }
        }

        return null;
    }
}
