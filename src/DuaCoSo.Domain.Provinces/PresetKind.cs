namespace DuaCoSo.Domain.Provinces;

/// <summary>What a preset is about (loại mẫu quy định): how responsibility is given out there.</summary>
public enum PresetKind
{
    /// <summary>To be extended: a decree or regulation for the whole country, or assumptions that several presets share.</summary>
    Base = 1,

    /// <summary>Agencies, enterprises or bodies follow, sponsor or are twinned with communes and villages.</summary>
    Agencies = 2,

    /// <summary>Officials follow districts, communes, villages or branches.</summary>
    Officials = 3,

    /// <summary>Officials or Party members follow households.</summary>
    Households = 4,

    /// <summary>Teams or bodies follow sectors and priorities.</summary>
    Sectors = 5,

    /// <summary>Work and targets are contracted.</summary>
    ContractedTasks = 6,

    /// <summary>Resolutions are carried out by focal points.</summary>
    Resolutions = 7,
}
