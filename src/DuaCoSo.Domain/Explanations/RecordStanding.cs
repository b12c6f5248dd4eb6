namespace DuaCoSo.Domain.Explanations;

/// <summary>How a record behind a value stands and what it adds. Many stand alike and have one in common.</summary>
/// <param name="Kind">What it is a record of.</param>
/// <param name="Status">How it stands, as a code.</param>
/// <param name="Amount">What it adds to the numerator; <see langword="null"/> when it is left out.</param>
/// <param name="IsIncomplete">Whether it lacks required contents.</param>
internal sealed record RecordStanding(RecordKind Kind, string Status, Fraction? Amount, bool IsIncomplete = false);
