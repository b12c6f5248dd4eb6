using DuaCoSo.Domain.Sanctions;

namespace DuaCoSo.Domain.Registers;

/// <summary>The sanctions by party and day (S1).</summary>
internal sealed class SanctionTable
{
    /// <summary>The table of some sanctions.</summary>
    public SanctionTable(IReadOnlyList<Sanction> facts, PartyTable parties)
    {
        Rows = [.. facts.Select(s => new Row(parties.Keys.Find(s.Party.Key), Day.Of(s.Date), s.Kind?.Code, s.Document?.Key)).OrderBy(r => r.Party).ThenBy(r => r.Day).ThenBy(r => r.Kind, TextKey.Comparer).ThenBy(r => r.Document, TextKey.Comparer)];
    }

    /// <summary>The sanctions.</summary>
    public Row[] Rows { get; }

    /// <summary>One sanction.</summary>
    internal sealed record Row(int Party, int Day, string? Kind, string? Document);
}
