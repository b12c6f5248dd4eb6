namespace DuaCoSo.Domain.Evaluations;

/// <summary>A measure that a province writes in C# and registers by name (số đo riêng), for what the closed vocabulary cannot say.</summary>
/// <remarks>It must be a pure function of the facts it is given, with no clock, randomness or I/O, so that the same inputs give the same result (E9).</remarks>
public interface ICustomMeasure
{
    /// <summary>The name under which policies use it, <c>{ "custom": name }</c>.</summary>
    string Name { get; }

    /// <summary>The version of its code, named in each result's envelope; change it when a result can change.</summary>
    string Version { get; }

    /// <summary>The least and the greatest value it can give, both included; <see langword="null"/> for no bound.</summary>
    (Fraction? Least, Fraction? Greatest) Range { get; }

    /// <summary>The value for one subject, from facts up to the date of the assessment.</summary>
    /// <param name="facts">What the subject did.</param>
    /// <returns>The value, or <see langword="null"/> when there is nothing to measure: no basis (E3).</returns>
    Fraction? Measure(SubjectFacts facts);
}
