using DuaCoSo.Domain.Specifications;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Specifications;

/// <summary>Asks the same of the same rows in three ways: by predicate, by compiled expression, by a store.</summary>
/// <param name="context">The store that holds the rows.</param>
/// <param name="rows">The rows.</param>
/// <param name="name">What names a row.</param>
internal sealed class Parity<T>(DbContext context, IReadOnlyList<T> rows, Func<T, string> name)
    where T : class
{
    /// <summary>Asserts that all three find the same rows.</summary>
    public int Check(Specification<T> specification)
    {
        string[] predicate = Names(rows.Where(specification));
        Names(rows.Where(specification.ToExpression().Compile())).Should().Equal(predicate, "the expression of '{0}' means what its predicate means", specification);
        Names(context.Set<T>().AsNoTracking().Where(specification)).Should().Equal(predicate, "the SQL of '{0}' means what its predicate means", specification);
        return predicate.Length;
    }

    /// <summary>Asserts it of each specification, which some rows satisfy and some do not, and of random trees of them.</summary>
    public void Check(Specification<T>[] named, int trees)
    {
        foreach (Specification<T> specification in named)
        {
            Check(specification).Should().BeInRange(1, rows.Count - 1, "'{0}' tells rows apart", specification);
            Check(!specification);
        }

        var random = new Random(4);
        for (int i = 0; i < trees; i++)
        {
            Check(Tree(random, named, 4));
        }
    }

    private static Specification<T> Tree(Random random, Specification<T>[] leaves, int depth) => (depth == 0 ? 0 : random.Next(4)) switch
    {
        1 => Tree(random, leaves, depth - 1) & Tree(random, leaves, depth - 1),
        2 => Tree(random, leaves, depth - 1) | Tree(random, leaves, depth - 1),
        3 => !Tree(random, leaves, depth - 1),
        _ => leaves[random.Next(leaves.Length)],
    };

    private string[] Names(IEnumerable<T> found) => [.. found.Select(name).Order(StringComparer.Ordinal)];
}
