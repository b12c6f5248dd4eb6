using System.Linq.Expressions;

namespace DuaCoSo.Domain.Specifications;

/// <summary>A question about one object with the same meaning in memory and in a database (điều kiện chọn).</summary>
/// <remarks>
/// Criteria only: what composes. Order, paging and what is loaded along belong to the query. Every specification of the library is sealed, has its arguments in
/// its constructor, never changes, and is safe to keep and to share between threads. One of a province's own inherits from this class.
/// </remarks>
/// <typeparam name="T">What is asked about.</typeparam>
public abstract class Specification<T>
{
    /// <summary>Satisfied when both are.</summary>
    /// <param name="left">One specification.</param>
    /// <param name="right">The other.</param>
    public static Specification<T> operator &(Specification<T> left, Specification<T> right) => AndSpecification<T>.Of(left, right);

    /// <summary>Satisfied when at least one is.</summary>
    /// <param name="left">One specification.</param>
    /// <param name="right">The other.</param>
    public static Specification<T> operator |(Specification<T> left, Specification<T> right) => new OrSpecification<T>(left, right);

    /// <summary>Satisfied when the other is not.</summary>
    /// <param name="specification">The other.</param>
    public static Specification<T> operator !(Specification<T> specification) => new NotSpecification<T>(specification);

    /// <summary>Whether an object is what is asked for, answered by code that was written for it: nothing is compiled.</summary>
    /// <param name="candidate">The object.</param>
    public abstract bool IsSatisfiedBy(T candidate);

    /// <summary>The same question as an expression, built when asked for: what a database translates.</summary>
    /// <remarks>Arguments are read as members of the specification, so that a query provider makes parameters of them and plans each shape once.</remarks>
    public abstract Expression<Func<T, bool>> ToExpression();

    /// <summary>Satisfied when this and another are.</summary>
    /// <param name="other">The other.</param>
    public Specification<T> And(Specification<T> other) => this & other;

    /// <summary>Satisfied when this or another is.</summary>
    /// <param name="other">The other.</param>
    public Specification<T> Or(Specification<T> other) => this | other;

    /// <summary>Satisfied when this is not.</summary>
    public Specification<T> Not() => !this;

    /// <summary>What is asked for, in words, the same in every culture; never people's names.</summary>
    public abstract override string ToString();
}
