using System.Text;

namespace DuaCoSo.Domain.EntityFrameworkCore.Mapping;

/// <summary>How things are called in a database.</summary>
internal static class Names
{
    /// <summary>The greatest length of an id or code (R1).</summary>
    public const int LongestKey = 100;

    /// <summary>Says of a table that the ends of its range are indexed.</summary>
    public const string IndexedEnds = "DuaCoSo:IndexedEnds";

    /// <summary>A property's name in lower case, with underscores: <c>OutcomeOn</c> is <c>outcome_on</c>.</summary>
    public static string Column(string property)
    {
        var column = new StringBuilder();
        foreach (char c in property)
        {
            column.Append(char.IsUpper(c) && column.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(c));
        }

        return column.ToString();
    }
}
