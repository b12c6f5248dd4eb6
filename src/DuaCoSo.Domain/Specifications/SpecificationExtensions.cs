using System.Runtime.InteropServices;
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

    /// <summary>How many objects satisfy a specification, at the cost of a loop written by hand; nothing is compiled.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="source">The objects.</param>
    /// <param name="specification">The specification.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static int Count<T>(this IEnumerable<T> source, Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(specification);
        return source switch
        {
            T[] array => CountIn(array, specification),
            List<T> list => CountIn(CollectionsMarshal.AsSpan(list), specification),
            ValueList<T> list => CountIn(list.AsSpan(), specification),
            _ => source.Where(specification).Count(),
        };
    }

    /// <summary>How many objects satisfy a specification, for the query's provider to count.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="source">The query.</param>
    /// <param name="specification">The specification.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static int Count<T>(this IQueryable<T> source, Specification<T> specification) => source.Where(specification).Count();

    private static int CountIn<T>(ReadOnlySpan<T> objects, Specification<T> specification)
    {
        int count = 0;
        foreach (T candidate in objects)
        {
            if (specification.IsSatisfiedBy(candidate))
            {
                count++;
            }
        }

        return count;
    }
}
