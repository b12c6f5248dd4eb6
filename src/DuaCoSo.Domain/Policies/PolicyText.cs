namespace DuaCoSo.Domain.Policies;

/// <summary>What the texts of a policy may be.</summary>
internal static class PolicyText
{
    private const int ShownLength = 60;

    /// <summary>A text as a message quotes it: at most 60 characters, no half character at the cut.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= ShownLength)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[ShownLength - 2]) ? ShownLength - 2 : ShownLength - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    /// <summary>Whether a text says something and has no half characters, which no file can hold.</summary>
    public static bool IsText(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return !string.IsNullOrWhiteSpace(text);
    }

    /// <summary>Whether a text is an id in kebab-case: lower-case letters and digits in parts joined by single hyphens, up to 100 characters.</summary>
    public static bool IsPolicyId(string text)
    {
        bool joined = true;
        foreach (char c in text)
        {
            bool isHyphen = c == '-';
            if ((isHyphen && joined) || !(isHyphen || char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c)))
            {
                return false;
            }

            joined = isHyphen;
        }

        return !joined && text.Length <= TextKey.MaxLength;
    }

    /// <summary>Whether a text is a province's code: two digits.</summary>
    public static bool IsProvince(string text) => text.Length == 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]);
}
