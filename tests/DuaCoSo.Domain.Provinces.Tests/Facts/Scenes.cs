using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit.Scenes;

namespace DuaCoSo.Domain.Provinces.Tests.Facts;

/// <summary>Small registers under a preset, and short ways to what an assessment says of them.</summary>
internal static class Scenes
{
    public static Given Under(PolicyTimeline preset) => new([.. preset.Versions.Select(v => v.Definition)]);

    public static ActivityKind Kind(string code) => new(code);

    /// <summary>The statuses under a rule, in their order.</summary>
    public static IEnumerable<ObligationStatus> Statuses(this Assessment result, string rule) => result.Obligations.Under(rule).Select(o => o.Status);

    /// <summary>The only obligation under a rule in a period.</summary>
    public static Obligation Only(this Assessment result, string rule, string period) => result.Obligations.Under(rule).Single(o => o.Period.ToString() == period);

    public static CoverageResult Covers(this Assessment result, string rule) => result.Coverage.Single(c => c.Rule == rule);

    /// <summary>The grade of a party.</summary>
    public static string GradeOf(this Assessment result, string scheme, string party) => result.Evaluations.Find(scheme, new(party))!.Grade;

    /// <summary>The points of a party by a criterion.</summary>
    public static Fraction? PointsOf(this Assessment result, string scheme, string party, string criterion) =>
        result.Evaluations.Find(scheme, new(party))!.Criteria.Single(c => c.Code == criterion).Points;

    /// <summary>Many facts of one kind.</summary>
    public static Given Each<T>(this Given given, IEnumerable<T> items, Action<Given, T> say)
    {
        foreach (T item in items)
        {
            say(given, item);
        }

        return given;
    }
}
