using System.Reflection;
using DuaCoSo.Domain;

namespace DuaCoSo.Conventions.Tests.Conventions;

/// <summary>A kind of problem with where it is declared.</summary>
internal sealed record DeclaredKind(ProblemKind Kind, Type DeclaredBy, string Name)
{
    /// <summary>The floor or package of the declaration.</summary>
    public string Floor => DeclaredBy.Namespace!;
}

/// <summary>Every kind of problem that the library can find.</summary>
internal static class ProblemKinds
{
    public static IReadOnlyList<DeclaredKind> All { get; } =
    [
        .. Shipped.WrittenTypes.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => !member.Name.Contains('<', StringComparison.Ordinal) && !type.ContainsGenericParameters)
                .Select(member => (member, value: ValueOf(member))).Where(m => m.value is not null)
                .Select(m => new DeclaredKind(m.value!, type, m.member.Name)))
            .OrderBy(kind => kind.Kind.Code, StringComparer.Ordinal),
    ];

    private static ProblemKind? ValueOf(MemberInfo member) => member switch
    {
        PropertyInfo { PropertyType: var type } property when type == typeof(ProblemKind) => (ProblemKind?)property.GetValue(null),
        FieldInfo { FieldType: var type } field when type == typeof(ProblemKind) => (ProblemKind?)field.GetValue(null),
        _ => null,
    };
}
