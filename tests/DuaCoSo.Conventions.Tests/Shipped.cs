using System.Reflection;

namespace DuaCoSo.Conventions.Tests;

/// <summary>The assemblies that ship. A new package is added here and in the project file.</summary>
internal static class Shipped
{
    public static Assembly Domain { get; } = Assembly.Load("DuaCoSo.Domain");

    public static Assembly Files { get; } = Assembly.Load("DuaCoSo.Domain.Files");

    public static Assembly Reports { get; } = Assembly.Load("DuaCoSo.Domain.Reports");

    public static Assembly Provinces { get; } = Assembly.Load("DuaCoSo.Domain.Provinces");

    public static Assembly Tool { get; } = Assembly.Load("DuaCoSo.Tool");

    public static Assembly EntityFrameworkCore { get; } = Assembly.Load("DuaCoSo.Domain.EntityFrameworkCore");

    public static Assembly Extensions { get; } = Assembly.Load("DuaCoSo.Domain.Extensions");

    public static Assembly Testing { get; } = Assembly.Load("DuaCoSo.Domain.Testing");

    public static Assembly Assertions { get; } = Assembly.Load("DuaCoSo.Domain.Testing.FluentAssertions");

    public static IReadOnlyList<Assembly> All { get; } = [Domain, Files, Provinces, EntityFrameworkCore, Extensions, Reports, Testing, Assertions, Tool];

    /// <summary>Every public type of every assembly.</summary>
    public static IEnumerable<Type> PublicTypes => All.SelectMany(assembly => assembly.GetExportedTypes());

    /// <summary>Every type that a person wrote, public or not.</summary>
    public static IEnumerable<Type> WrittenTypes =>
        All.SelectMany(assembly => assembly.GetTypes()).Where(type => type.Namespace is { } space && space.StartsWith("DuaCoSo", StringComparison.Ordinal) && !type.FullName!.Contains('<', StringComparison.Ordinal));

    /// <summary>A type's name without its number of type parameters.</summary>
    public static string PlainName(this Type type) => type.Name.Split('`')[0];

    /// <summary>Whether the type is a record, class or struct: the compiler gives every one of them its members' printer.</summary>
    public static bool IsRecord(this Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance, [typeof(System.Text.StringBuilder)]) is not null;

    /// <summary>The public members that a type itself declares and that a person wrote.</summary>
    public static IEnumerable<MemberInfo> PublicMembers(this Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null && !member.Name.Contains('<', StringComparison.Ordinal));
}
