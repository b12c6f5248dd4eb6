namespace DuaCoSo.Domain.Specifications;

/// <summary>Composes several specifications at once (ghép điều kiện).</summary>
public static class Specification
{
    /// <summary>Satisfied when every one is; without any, always.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="specifications">The specifications.</param>
    /// <exception cref="ArgumentNullException">A specification is <see langword="null"/>.</exception>
    public static Specification<T> AllOf<T>(params ReadOnlySpan<Specification<T>> specifications) => specifications switch
    {
        [] => new ConstantSpecification<T>(always: true),
        [var only] => Checked(only),
        _ => AllOf(specifications[..(specifications.Length / 2)]) & AllOf(specifications[(specifications.Length / 2)..]),
    };

    /// <summary>Satisfied when at least one is; without any, never.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="specifications">The specifications.</param>
    /// <exception cref="ArgumentNullException">A specification is <see langword="null"/>.</exception>
    public static Specification<T> AnyOf<T>(params ReadOnlySpan<Specification<T>> specifications) => specifications switch
    {
        [] => new ConstantSpecification<T>(always: false),
        [var only] => Checked(only),
        _ => AnyOf(specifications[..(specifications.Length / 2)]) | AnyOf(specifications[(specifications.Length / 2)..]),
    };

    private static Specification<T> Checked<T>(Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification;
    }
}
