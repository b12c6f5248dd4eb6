namespace DuaCoSo.Domain.Files.Formats;

/// <summary>An object that has one of several forms, for those who walk the table.</summary>
internal interface IChoiceFormat
{
    /// <summary>What the reference calls it.</summary>
    LocalizedText Title { get; }

    /// <summary>The forms, each with what chooses it.</summary>
    IReadOnlyList<(string Key, IObjectFormat Object)> Forms { get; }
}
