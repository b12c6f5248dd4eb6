namespace DuaCoSo.Domain.Evaluations;

/// <summary>What an evaluation is a part of; the assessment knows how to explain it.</summary>
internal abstract class EvaluationContext;
