namespace DuaCoSo.Domain.Files.Json;

/// <summary>What a JSON value is.</summary>
internal enum SourceKind
{
    Null = 0,
    Boolean = 1,
    Number = 2,
    Text = 3,
    Array = 4,
    Object = 5,
}
