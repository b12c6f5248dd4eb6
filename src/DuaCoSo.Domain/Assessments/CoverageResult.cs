using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.Domain.Assessments;

/// <summary>How one assignment rule is kept on a date (độ bao phủ địa bàn) (C1, C4).</summary>
public sealed record CoverageResult
{
    /// <summary>The rule's code.</summary>
    public required string Rule { get; init; }

    /// <summary>The date: the earlier of <c>asOf</c> and the period's last day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How many targets there are.</summary>
    public required int Targets { get; init; }

    /// <summary>How many have at least max(1, minimum) assignments.</summary>
    public required int Covered { get; init; }

    /// <summary>The targets with fewer than the minimum: ids of localities or documents, or sectors' codes; in their order.</summary>
    public required ValueList<string> Uncovered { get; init; }

    /// <summary>The targets with more than the maximum, likewise.</summary>
    public required ValueList<string> Crowded { get; init; }

    /// <summary>The assignees with more targets than the maximum, by id.</summary>
    public required ValueList<Id<Party>> Overloaded { get; init; }

    /// <summary>The assignees with at least one target but fewer than the minimum, by id.</summary>
    public required ValueList<Id<Party>> Underloaded { get; init; }

    /// <summary>Over all targets, the days of the period up to the date, within the policy's interval, on which a target had fewer than the minimum (C4).</summary>
    public required long VacantDays { get; init; }

    /// <summary>The rule's code and how many targets are covered.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rule}: {Covered}/{Targets}");
}
