namespace DuaCoSo.Domain;

/// <summary>A broken invariant, or a refused result that the caller required (vi phạm ràng buộc).</summary>
/// <remarks>Its data are <see cref="Problems"/>: codes and typed arguments, at least one error among them.</remarks>
public sealed class DomainException : Exception
{
    /// <summary>One broken invariant.</summary>
    /// <param name="problem">What is wrong.</param>
    public DomainException(Problem problem)
        : this([problem])
    {
    }

    /// <summary>Everything that was wrong.</summary>
    /// <param name="problems">The problems, at least one of them an error.</param>
    /// <exception cref="ArgumentException">There is no error among the problems.</exception>
    public DomainException(ValueList<Problem> problems)
        : base(string.Join('\n', problems ?? throw new ArgumentNullException(nameof(problems))))
    {
        Problem = problems.FirstOrDefault(p => p.Severity == Severity.Error)
            ?? throw new ArgumentException("At least one problem must be an error.", nameof(problems));
        Problems = problems;
    }

    /// <summary>The code of the first error.</summary>
    public string Code => Problem.Code;

    /// <summary>The first error.</summary>
    public Problem Problem { get; }

    /// <summary>All problems, warnings included.</summary>
    public ValueList<Problem> Problems { get; }
}
