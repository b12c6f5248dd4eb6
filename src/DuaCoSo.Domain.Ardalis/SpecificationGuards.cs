using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Ardalis;

/// <summary>Guard clauses by specification (kiểm tra điều kiện đầu vào): <c>Guard.Against.NotSatisfied(specification, entity)</c>.</summary>
public static class SpecificationGuards
{
    /// <summary>Refuses an argument that does not satisfy a specification.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="guard">The guard.</param>
    /// <param name="specification">What the argument must satisfy.</param>
    /// <param name="input">The argument.</param>
    /// <param name="parameterName">Its name, as it is written.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="input"/> does not satisfy it; the message says what was asked, and nothing of the argument.</exception>
    public static T NotSatisfied<T>(this IGuardClause guard, Specification<T> specification, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : notnull => Check(guard, specification, input, wanted: true, parameterName);

    /// <summary>Refuses an argument that satisfies a specification.</summary>
    /// <typeparam name="T">What is asked about.</typeparam>
    /// <param name="guard">The guard.</param>
    /// <param name="specification">What the argument must not satisfy.</param>
    /// <param name="input">The argument.</param>
    /// <param name="parameterName">Its name, as it is written.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="input"/> satisfies it; the message says what was asked, and nothing of the argument.</exception>
    public static T Satisfied<T>(this IGuardClause guard, Specification<T> specification, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : notnull => Check(guard, specification, input, wanted: false, parameterName);

    private static T Check<T>(IGuardClause guard, Specification<T> specification, T input, bool wanted, string? parameterName)
    {
        ArgumentNullException.ThrowIfNull(guard);
        ArgumentNullException.ThrowIfNull(specification);
        ArgumentNullException.ThrowIfNull(input, parameterName);
        return specification.IsSatisfiedBy(input) == wanted
            ? input
            : throw new ArgumentException(wanted ? $"It is not '{specification}'." : $"It is '{specification}'.", parameterName);
    }
}
