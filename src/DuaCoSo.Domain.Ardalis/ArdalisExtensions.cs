using Ardalis.Specification;

namespace DuaCoSo.Domain.Ardalis;

/// <summary>The way to Ardalis.Specification and back (chuyển đổi điều kiện chọn).</summary>
public static class ArdalisExtensions
{
    /// <summary>The specification for a repository that takes those of Ardalis.Specification.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="specification">The specification.</param>
    /// <exception cref="ArgumentNullException"><paramref name="specification"/> is <see langword="null"/>.</exception>
    public static ArdalisSpecification<T> ToArdalis<T>(this Specifications.Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return new(specification);
    }

    /// <summary>The criteria of an Ardalis specification as one that composes; its order and what it loads along are left behind.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="specification">The other library's specification.</param>
    /// <exception cref="ArgumentNullException"><paramref name="specification"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">It searches by pattern, pages or post-processes, which would change what it finds.</exception>
    public static Specifications.Specification<T> ToSpecification<T>(this ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return new CriteriaSpecification<T>(specification);
    }
}
