using DuaCoSo.Domain.Petitions;

namespace DuaCoSo.Domain.Registers;

/// <summary>The petitions in columns, by id (Q1).</summary>
internal sealed class PetitionTable
{
    /// <summary>The table of some petitions.</summary>
    public PetitionTable(IReadOnlyList<Petition> facts, AssignmentTable assignments)
    {
        Petition[] sorted = [.. facts];
        Array.Sort(sorted, static (a, b) => a.Id.CompareTo(b.Id));
        Ids = Array.ConvertAll(sorted, static p => p.Id.Key);
        Assignment = Array.ConvertAll(sorted, p => assignments.Keys.Find(p.Assignment?.Key));
        Category = Array.ConvertAll(sorted, p => Categories.Add(p.Category.Code));
        Raised = Array.ConvertAll(sorted, static p => Day.Of(p.Raised));
        Referred = Array.ConvertAll(sorted, static p => DayOrEnd(p.Referred));
        Answered = Array.ConvertAll(sorted, static p => DayOrEnd(p.Answered));
        Extended = Array.ConvertAll(sorted, static p => p.Extended);
    }

    /// <summary>The categories that occur.</summary>
    public CodeTable Categories { get; } = new();

    /// <summary>The id of each.</summary>
    public string[] Ids { get; }

    /// <summary>The assignment through which each came, or <see cref="KeyTable.None"/>.</summary>
    public int[] Assignment { get; }

    /// <summary>The category of each.</summary>
    public int[] Category { get; }

    /// <summary>The day on which each was raised.</summary>
    public int[] Raised { get; }

    /// <summary>The day on which each was referred, or the end of time.</summary>
    public int[] Referred { get; }

    /// <summary>The day on which each was answered, or the end of time.</summary>
    public int[] Answered { get; }

    /// <summary>How often the term of each was extended.</summary>
    public int[] Extended { get; }

    private static int DayOrEnd(NodaTime.LocalDate? date) => date is { } d ? Day.Of(d) : Day.End;
}
