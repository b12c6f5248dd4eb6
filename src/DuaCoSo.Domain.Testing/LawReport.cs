using System.Text;

namespace DuaCoSo.Domain.Testing;

/// <summary>Which laws a policy keeps (kết quả thử quy luật).</summary>
/// <param name="Trials">How often a law was tried.</param>
/// <param name="Breaches">Where one does not hold; each law and rule once.</param>
public sealed record LawReport(int Trials, ValueList<LawBreach> Breaches)
{
    /// <summary>Whether every law holds.</summary>
    public bool IsKept => Breaches.Count == 0;

    /// <summary>The breaches, one a line.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language)
    {
        var text = new StringBuilder();
        foreach (LawBreach breach in Breaches)
        {
            text.Append(breach.Rule).Append(": ").Append(breach.What.In(language)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>How many breaches in how many trials.</summary>
    public override string ToString() => FormattableString.Invariant($"{Breaches.Count} breaches in {Trials} trials");
}
