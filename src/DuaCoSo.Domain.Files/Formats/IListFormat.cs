namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A list, for those who walk the table.</summary>
internal interface IListFormat
{
    /// <summary>How many items there are at the least.</summary>
    int Least { get; }
}
