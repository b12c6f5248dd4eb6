using DuaCoSo.Domain;

namespace DuaCoSo.TestKit.Twin;

/// <summary>The progress of a document (K3).</summary>
/// <param name="Document">Its id.</param>
/// <param name="Tasks">How many of its tasks due in E count.</param>
/// <param name="CompletionRate">Their rate.</param>
/// <param name="Failed">How many failed.</param>
public sealed record TwinDocument(string Document, int Tasks, Fraction? CompletionRate, int Failed);
