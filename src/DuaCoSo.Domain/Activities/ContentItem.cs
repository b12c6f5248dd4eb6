using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain.Activities;

/// <summary>One content that a report or a meeting has (nội dung): an open vocabulary of short codes, the well-known ones named (O4, O5).</summary>
/// <remarks>A province adds codes of its own without a release. Equality is ordinal. <see langword="default"/> is the empty code, which the model refuses.</remarks>
public readonly record struct ContentItem : IParsable<ContentItem>
{
    private readonly string? _code;

    /// <summary>The content item with a code.</summary>
    /// <param name="code">1 to 100 characters, as an id (R1).</param>
    /// <exception cref="ArgumentException">The code is not such a text.</exception>
    public ContentItem(string code) => _code = TextKey.Check(code, nameof(code));

    /// <summary>Tình hình.</summary>
    public static ContentItem Situation { get; } = new("situation");

    /// <summary>Kiến nghị, đề xuất.</summary>
    public static ContentItem Proposals { get; } = new("proposals");

    /// <summary>Kết quả thực hiện trách nhiệm được giao.</summary>
    public static ContentItem Responsibilities { get; } = new("responsibilities");

    /// <summary>Ý kiến phát biểu.</summary>
    public static ContentItem Opinion { get; } = new("opinion");

    /// <summary>The code; empty for <see langword="default"/>.</summary>
    public string Code => _code ?? "";

    /// <summary>The content item with a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text cannot be a code.</exception>
    public static ContentItem Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ContentItem result) ? result : throw new FormatException($"'{s}' cannot be a code.");

    /// <summary>The content item with a code, if the text can be one.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The content item, or the empty one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContentItem result)
    {
        bool valid = TextKey.IsValid(s);
        result = valid ? new ContentItem(s!) : default;
        return valid;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
