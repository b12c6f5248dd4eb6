using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>One submission of a periodic report (lần nộp báo cáo), as it was handed in (O5).</summary>
public sealed record ReportSubmission
{
    /// <summary>When it was handed in.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What it contained.</summary>
    /// <value>Nothing by default.</value>
    public ValueList<ContentItem> Contents { get; init; } = [];

    /// <summary>Who handed it in on behalf of the party.</summary>
    /// <value>Not recorded by default.</value>
    public Performer? By { get; init; }

    /// <summary>When it was returned.</summary>
    /// <value>Never by default.</value>
    public LocalDate? Returned { get; init; }

    /// <summary>Why it was returned; it may name people, and is in no event and no text of this.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Remarks { get; init; }

    /// <summary>Its date, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Date:uuuu-MM-dd}");
}
