namespace DuaCoSo.Domain.Testing.Replays;

/// <summary>The last two lines of an approved text: who approved it, and when.</summary>
/// <param name="Body">The text above them.</param>
/// <param name="Reviewer">Who approved it; empty for nobody yet.</param>
/// <param name="Date">When; empty for not yet.</param>
internal sealed record Signature(string Body, string Reviewer, string Date)
{
    private const string By = "Người duyệt / Approved by:";
    private const string On = "Ngày duyệt / Approved on:";

    /// <summary>The lines, empty.</summary>
    public static string Lines => $"\n{By}\n{On}\n";

    /// <summary>Whether both are filled in.</summary>
    public bool IsSigned => Reviewer.Length > 0 && Date.Length > 0;

    /// <summary>Takes a text apart.</summary>
    public static Signature Of(string text)
    {
        int at = text.LastIndexOf(By, StringComparison.Ordinal);
        string lines = at < 0 ? "" : text[at..];
        return new((at < 0 ? text : text[..at]).TrimEnd('\n'), After(lines, By), After(lines, On));
    }

    public override string ToString() => Date;

    private static string After(string lines, string label)
    {
        int at = lines.IndexOf(label, StringComparison.Ordinal);
        return at < 0 ? "" : lines[(at + label.Length)..].Split('\n')[0].Trim();
    }
}
