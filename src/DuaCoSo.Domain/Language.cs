namespace DuaCoSo.Domain;

/// <summary>The two languages (ngôn ngữ) that everything shown to people is written in. It is always an argument, never the thread's culture.</summary>
public enum Language
{
    /// <summary>Tiếng Việt.</summary>
    Vietnamese = 1,

    /// <summary>English.</summary>
    English = 2,
}
