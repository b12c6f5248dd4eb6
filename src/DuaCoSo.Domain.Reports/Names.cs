using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Reports;

/// <summary>What people call what has an id or a code, with or without the names of people.</summary>
/// <param name="register">Whose parties and localities.</param>
/// <param name="isPseudonymous">Whether what may name people is left out.</param>
internal sealed class Names(ResponsibilityRegister register, bool isPseudonymous)
{
    private readonly Lazy<Dictionary<string, string?>> _parties = new(() =>
        register.Facts.Parties.ToDictionary(p => p.Id.Key, p => Of(p, isPseudonymous), StringComparer.Ordinal));

    private readonly Lazy<ILookup<string, LocalityVersion>> _localities = new(() =>
        register.Facts.Localities.ToLookup(v => v.Locality.Key, StringComparer.Ordinal));

    /// <summary>A text that may hold people's names; nothing without them.</summary>
    public string? Personal(string? text) => isPseudonymous ? null : text;

    /// <summary>A party's name: teams often go by their leader's.</summary>
    public string? Of(Party party) => Of(party, isPseudonymous);

    /// <summary>A locality's name: households go by their head's.</summary>
    public string? Of(LocalityVersion version) => version.Level == LocalityLevel.Household ? Personal(version.Name) : version.Name;

    /// <summary>The name of a party, if it has one.</summary>
    public string? Of(Id<Party> party) => _parties.Value.GetValueOrDefault(party.Key);

    /// <summary>The name of a locality as it is on a day, else as it last or first was.</summary>
    public string? OfLocality(string locality, LocalDate on)
    {
        LocalityVersion[] versions = [.. _localities.Value[locality].OrderBy(v => v.Interval.From ?? LocalDate.MinIsoValue)];
        return versions.LastOrDefault(v => v.Interval.From is not { } from || from <= on) is { } version ? Of(version)
            : versions.FirstOrDefault() is { } first ? Of(first)
            : null;
    }

    /// <summary>The titles of a policy's rules of obligations and assignments by their codes: a code that several versions have is named by the latest (V3).</summary>
    public static Dictionary<string, LocalizedText> Titles(PolicyTimeline policy)
    {
        var titles = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (PolicyRule rule in policy.Versions.SelectMany(v => (IEnumerable<PolicyRule>)[.. v.Definition.Assignments, .. v.Definition.Obligations]))
        {
            if (rule.Title is { } title)
            {
                titles[rule.Code] = title;
            }
        }

        return titles;
    }

    private static string? Of(Party party, bool isPseudonymous) => isPseudonymous && party.Kind is PartyKind.Official or PartyKind.Team ? null : party.Name;
}
