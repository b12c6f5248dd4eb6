namespace DuaCoSo.Domain.Provinces.Tests.Pages;

/// <summary>A parameter's value as it is printed, <c>{roles: [inCharge], level: commune}</c>, in its parts again.</summary>
internal sealed class ValueText
{
    private ValueText(string text, IReadOnlyList<ValueText> items, IReadOnlyList<(string Name, ValueText Value)> members) => (Text, Items, Members) = (text, items, members);

    /// <summary>A word or number; empty for what has parts.</summary>
    public string Text { get; }

    /// <summary>The items of a list; a word is a list of itself.</summary>
    public IReadOnlyList<ValueText> Items { get; }

    /// <summary>The members of an object, in their order.</summary>
    public IReadOnlyList<(string Name, ValueText Value)> Members { get; }

    /// <summary>A member of an object, or null.</summary>
    public ValueText? this[string name] => Members.Where(m => m.Name == name).Select(m => m.Value).FirstOrDefault();

    /// <summary>Takes a value apart.</summary>
    public static ValueText Parse(string text)
    {
        int at = 0;
        return Parse(text, ref at);
    }

    private static ValueText Parse(string text, ref int at)
    {
        var items = new List<ValueText>();
        var members = new List<(string, ValueText)>();
        if (text[at] is '[' or '{')
        {
            bool isList = text[at++] == '[';
            while (text[at] is not (']' or '}'))
            {
                if (isList)
                {
                    items.Add(Parse(text, ref at));
                }
                else
                {
                    int colon = text.IndexOf(": ", at, StringComparison.Ordinal);
                    string name = text[at..colon];
                    at = colon + 2;
                    members.Add((name, Parse(text, ref at)));
                }

                at += text[at] == ',' ? 2 : 0;
            }

            at++;
            return new("", items, members);
        }

        int end = text.AsSpan(at).IndexOfAny(",]}");
        string word = end < 0 ? text[at..] : text.Substring(at, end);
        at += word.Length;
        var leaf = new ValueText(word, items, members);
        items.Add(leaf);
        return leaf;
    }
}
