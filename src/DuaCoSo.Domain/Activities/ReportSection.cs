namespace DuaCoSo.Domain.Activities;

/// <summary>A section of a periodic report (mục báo cáo): which content it is, and its text (O5).</summary>
/// <param name="Item">Which content.</param>
/// <param name="Text">Its text; it may name people, and is in no event and no text of this.</param>
public sealed record ReportSection(ContentItem Item, string Text)
{
    /// <summary>Which content it is.</summary>
    public override string ToString() => Item.Code;
}
