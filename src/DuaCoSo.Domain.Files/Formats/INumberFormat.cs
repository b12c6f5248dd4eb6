namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A number, for those who walk the table.</summary>
internal interface INumberFormat
{
    /// <summary>Its range.</summary>
    NumberRange Range { get; }
}
