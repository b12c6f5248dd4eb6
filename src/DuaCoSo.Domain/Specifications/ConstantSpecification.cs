using System.Linq.Expressions;

namespace DuaCoSo.Domain.Specifications;

/// <summary>Satisfied always, or never: what there is to all or any of nothing.</summary>
internal sealed class ConstantSpecification<T>(bool always) : Specification<T>
{
    public override bool IsSatisfiedBy(T candidate) => always;

    // A constant, not a member: each is a shape of its own.
    public override Expression<Func<T, bool>> ToExpression() => always ? candidate => true : candidate => false;

    public override string ToString() => always ? "anything" : "nothing";
}
