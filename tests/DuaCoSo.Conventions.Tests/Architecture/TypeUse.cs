namespace DuaCoSo.Conventions.Tests.Architecture;

/// <summary>One use that a type makes of another, in a signature, an attribute or a method's body.</summary>
/// <param name="FromNamespace">The user's namespace.</param>
/// <param name="From">The outermost type that uses.</param>
/// <param name="Namespace">The used type's namespace.</param>
/// <param name="Name">The outermost type used, without its number of type parameters.</param>
/// <param name="Member">The member used, or <see langword="null"/> for the type as such.</param>
internal sealed record TypeUse(string FromNamespace, string From, string Namespace, string Name, string? Member)
{
    public string Used => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    public override string ToString() => Member is null ? $"{FromNamespace}.{From} uses {Used}" : $"{FromNamespace}.{From} uses {Used}.{Member}";
}
