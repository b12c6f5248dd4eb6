using System.Diagnostics.CodeAnalysis;

namespace DuaCoSo.Domain;

/// <summary>What came of checking data (kết quả kiểm tra): the value with its warnings, or every problem at once and no value.</summary>
/// <remarks>Immutable. Warnings never refuse: <see cref="IsAccepted"/> is false only when there is an error.</remarks>
/// <typeparam name="T">What was checked, such as a policy or a register.</typeparam>
public sealed class Checked<T>
    where T : class
{
    private readonly T? _value;

    private Checked(T? value, ValueList<Problem> problems)
    {
        _value = value;
        Problems = problems;
    }

    /// <summary>Every problem found, errors and warnings, in the order of the input.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether the value is there: no problem is an error.</summary>
    public bool IsAccepted => _value is not null;

    /// <summary>Whether any problem is a warning.</summary>
    public bool HasWarnings => Problems.Any(p => p.Severity == Severity.Warning);

    /// <summary>An accepted value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="warnings">Its warnings.</param>
    /// <exception cref="ArgumentException">A problem is an error.</exception>
    public static Checked<T> Accepted(T value, ValueList<Problem> warnings)
    {
        ArgumentNullException.ThrowIfNull(value);
        return warnings.Any(p => p.Severity == Severity.Error)
            ? throw new ArgumentException("A value with errors cannot be accepted.", nameof(warnings))
            : new(value, warnings);
    }

    /// <summary>A refusal.</summary>
    /// <param name="problems">Every problem, at least one of them an error.</param>
    /// <exception cref="ArgumentException">No problem is an error.</exception>
    public static Checked<T> Refused(ValueList<Problem> problems) =>
        problems.Any(p => p.Severity == Severity.Error)
            ? new(null, problems)
            : throw new ArgumentException("A refusal needs an error.", nameof(problems));

    /// <summary>The value, if it was accepted.</summary>
    /// <param name="value">The value, or <see langword="null"/>.</param>
    public bool TryGet([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }

    /// <summary>The value.</summary>
    /// <exception cref="DomainException">It was refused; the exception carries every problem.</exception>
    public T Require() => _value ?? throw new DomainException(Problems);

    /// <summary><c>accepted</c> or <c>refused</c>, with the number of problems.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{(IsAccepted ? "accepted" : "refused")}, {Problems.Count} problems");
}
