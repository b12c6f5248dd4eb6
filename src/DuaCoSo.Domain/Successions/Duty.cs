using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Successions;

/// <summary>What duplicates have in common: whatever a person would state once.</summary>
internal readonly record struct Duty(Id<Party> Party, AssignmentRole Role, Sector? Sector, Id<IssuedDocument>? Matter, Id<Locality>? Locality)
{
    public static Duty Of(ResponsibilityAssignment assignment, Id<Party> party, Id<Locality>? locality) =>
        new(party, assignment.Role, assignment.Sector, assignment.Matter, locality);

    public static int Compare(Duty a, Duty b)
    {
        ReadOnlySpan<(string?, string?)> pairs =
            [(a.Locality?.Key, b.Locality?.Key), (a.Party.Key, b.Party.Key), (a.Role.Code, b.Role.Code), (a.Sector?.Code, b.Sector?.Code), (a.Matter?.Key, b.Matter?.Key)];
        foreach ((string? left, string? right) in pairs)
        {
            if (TextKey.Compare(left, right) is not 0 and int order)
            {
                return order;
            }
        }

        return 0;
    }
}
