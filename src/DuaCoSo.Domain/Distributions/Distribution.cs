using System.Globalization;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Distributions;

/// <summary>Targets distributed over assignees with loads as equal as the limits allow (phân bổ cân đối).</summary>
/// <remarks>
/// <para>
/// <i>As equal as the limits allow</i>: no distribution that keeps every limit has a smaller sum of squared loads. The loads that the limits allow are the
/// integral points of a base polyhedron (an M-convex set), because every limit is a bound on an arc of one network. There the same loads are best in every sense at once: least greatest load, then the fewest with
/// it, and so on down; greatest least load and so on up; least sum of any symmetric convex cost (Tamir 1995, "Least majorized elements and generalized polymatroids"; Frank and Murota 2022, "Decreasing
/// minimization on M-convex sets"). And loads are best exactly when no single target can be passed on, along a chain of exchanges, from one assignee to another that has at least two fewer
/// (Harvey, Ladner, Lovász and Tamir 2006, "Semi-matchings for bipartite graphs and load balancing"; Federgruen and Groenevelt 1986): the search ends when there is no such chain.
/// </para>
/// <para>
/// The same request gives the same pairs, in whatever order its lists are: ties go by id. Immutable; safe to share between threads. It is a proposal: a body decides, and an application
/// makes one assignment of each pair.
/// </para>
/// </remarks>
public sealed class Distribution
{
    private Distribution(ValueList<DistributionPair> pairs, ValueList<AssigneeLoad> loads)
    {
        Pairs = pairs;
        Loads = loads;
    }

    /// <summary>Who gets what, by the target's id, then the assignee's.</summary>
    public ValueList<DistributionPair> Pairs { get; }

    /// <summary>How many targets each assignee got, by id; those with none too.</summary>
    public ValueList<AssigneeLoad> Loads { get; }

    /// <summary>Distributes; when the limits cannot all hold, says which of them are at odds, with numbers.</summary>
    /// <param name="request">The targets, the assignees and the limits.</param>
    /// <returns>
    /// The distribution, or every mistake of the request, or one set of limits that cannot hold together: <see cref="DistributionProblems.LimitsAtOdds"/>, followed by
    /// what needs too much and what gives too little.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public static Checked<Distribution> Create(DistributionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var check = new DistributionCheck(request);
        if (check.Run() is not { } table)
        {
            return Checked<Distribution>.Refused(check.Problems.ToValueList());
        }

        var flow = new DistributionFlow(table);
        if (!flow.MeetLimits())
        {
            return Checked<Distribution>.Refused(flow.Conflict().ToValueList());
        }

        flow.Balance();
        return Checked<Distribution>.Accepted(new(flow.Pairs().ToValueList(), flow.Loads().ToValueList()), []);
    }

    /// <summary>The targets that one assignee got, by id; none for a party that the request did not have.</summary>
    /// <param name="assignee">The party.</param>
    public ValueList<Id<Locality>> TargetsOf(Id<Party> assignee) => Pairs.Where(p => p.Assignee == assignee).Select(p => p.Target).ToValueList();

    /// <summary>The assignees that one target got, by id; none for a locality that the request did not have.</summary>
    /// <param name="target">The locality.</param>
    public ValueList<Id<Party>> AssigneesOf(Id<Locality> target) => Pairs.Where(p => p.Target == target).Select(p => p.Assignee).ToValueList();

    /// <summary>How many pairs and assignees, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Pairs.Count} pairs over {Loads.Count} assignees");
}
