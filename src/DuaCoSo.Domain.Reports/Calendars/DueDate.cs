using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.Domain.Reports.Calendars;

/// <summary>One thing and the day by which it is to be done.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">What it is called for good: rule, assignment and sub-period, or the record's id.</param>
/// <param name="Whom">Whose it is: who holds the post or leads the team on the day, else the party itself.</param>
internal sealed record DueDate(LocalDate Day, DueKind Kind, string Key, ValueList<Id<Party>> Whom)
{
    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>The assignment or the record that it is of.</summary>
    public required string Record { get; init; }

    /// <summary>The id of the locality, if it is of one.</summary>
    public string? Locality { get; init; }

    /// <summary>What the locality is called, if it has a name that may be told.</summary>
    public string? Place { get; init; }

    /// <summary>Where, if anywhere: the name and the id.</summary>
    public string? Where => Place is null ? Locality : $"{Place} ({Locality})";

    /// <summary>For which sub-period, if for one.</summary>
    public string? Period { get; init; }

    /// <summary>How it stands.</summary>
    public required string Status { get; init; }

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsDone { get; init; }

    public override string ToString() => $"{CellText.Iso(Day)} {Key}";
}
