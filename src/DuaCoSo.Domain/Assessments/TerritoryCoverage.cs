using DuaCoSo.Domain.Assignments;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What was found of the territory on the day of coverage (C1, C2, C4).</summary>
/// <param name="Results">The coverage by rule code.</param>
/// <param name="Orphaned">The orphaned assignments by id.</param>
/// <param name="Misplaced">The misplaced ones by id.</param>
internal sealed record TerritoryCoverage(ValueList<CoverageResult> Results, ValueList<Id<ResponsibilityAssignment>> Orphaned, ValueList<Id<ResponsibilityAssignment>> Misplaced);
