using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain;

/// <summary>Chooses by a specification, in memory or in a database (lọc theo điều kiện).</summary>
public static class SpecificationExtensions
{
    /// <summary>The objects that satisfy a specification, in order, as they are asked for; nothing is compiled.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="source">The objects.</param>
    /// <param name="specification">The specification.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return source.Where(specification.IsSatisfiedBy);
    }

    /// <summary>A query of the objects that satisfy a specification, for its provider to translate.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="specification">The specification.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IQueryable<T> Where<T>(this IQueryable<T> source, Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return source.Where(specification.ToExpression());
    }
}
