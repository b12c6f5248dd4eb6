namespace DuaCoSo.Domain.Testing;

/// <summary>A replay held against its approved text (kết quả đối chiếu bản duyệt).</summary>
/// <param name="Status">How it stands.</param>
/// <param name="Reviewer">Who approved the text; empty for nobody.</param>
/// <param name="Date">When, as the reviewer wrote it; empty for not yet.</param>
/// <param name="Differences">The lines that are gone, behind <c>- </c>, and those that are new, behind <c>+ </c>.</param>
public sealed record ReplayVerdict(ReplayStatus Status, string Reviewer, string Date, ValueList<string> Differences)
{
    /// <summary>How it stands; never who approved it.</summary>
    public override string ToString() => Status.ToString();
}
