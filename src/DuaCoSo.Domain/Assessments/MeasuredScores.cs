using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>The scores of one scheme's subjects as they were measured: there are many and few are looked into, so each is made of its columns when it is asked for.</summary>
/// <param name="scheme">The scheme's code.</param>
/// <param name="register">The facts.</param>
/// <param name="points">What makes points of each criterion's values.</param>
/// <param name="parties">The subjects by number, rising.</param>
/// <param name="values">Of each criterion what was measured, subject by subject.</param>
/// <param name="rows">What each came to.</param>
internal sealed class MeasuredScores(string scheme, ResponsibilityRegister register, CriterionPoints[] points, int[] parties, FractionColumn[] values, ScoreRow[] rows) : SchemeScores(rows)
{
    // So many criteria of a sweep in turn are remembered.
    private const int MostPartial = 8;

    private PartialPoints[] _partial = [];

    /// <summary>The subjects by number, rising.</summary>
    public int[] Parties => parties;

    /// <summary>Of each criterion what was measured, subject by subject.</summary>
    public FractionColumn[] Values => values;

    /// <inheritdoc/>
    public override ScoredSubject this[int place]
    {
        get
        {
            ref readonly ScoreRow row = ref Rows[place];
            return new(points, Array.ConvertAll(values, column => column[place]))
            {
                Scheme = scheme,
                Subject = SubjectOf(place),
                Organization = OrganizationOf(place),
                Position = PositionOf(place),
                HasEnoughDays = row.HasEnoughDays,
                Score = row.Score,
                Grade = row.Grade,
                Verdicts = row.Verdicts,
            };
        }
    }

    /// <inheritdoc/>
    public override Id<Party> SubjectOf(int place) => Id<Party>.Known(register.Parties.Keys[parties[place]]);

    /// <inheritdoc/>
    public override Id<Party>? OrganizationOf(int place) =>
        register.Parties.Organization[parties[place]] is >= 0 and int organization ? Id<Party>.Known(register.Parties.Keys[organization]) : null;

    /// <inheritdoc/>
    public override Position? PositionOf(int place) =>
        register.Parties.Position[parties[place]] is >= 0 and int position ? new Position(register.Parties.Positions[position]) : null;

    /// <summary>What some criteria give together: whoever asks first works it out, of several at once each the same.</summary>
    /// <param name="isAdded">Of each criterion whether it is one of them.</param>
    public PartialPoints PointsOf(bool[] isAdded)
    {
        PartialPoints[] known = _partial;
        PartialPoints? found = Array.Find(known, p => p.IsOf(isAdded));
        if (found is null)
        {
            found = new(isAdded, points, values, Count);
            _partial = [found, .. known.Take(MostPartial - 1)];
        }

        return found;
    }

    /// <summary>The same with some of these subjects measured again, on a register with the same parties by the same numbers.</summary>
    public MeasuredScores With(MeasuredScores again)
    {
        FractionColumn[] all = Array.ConvertAll(values, column => column.Copy());
        var results = (ScoreRow[])Rows.Clone();
        for (int i = 0; i < again.Count; i++)
        {
            int place = Array.BinarySearch(parties, again.Parties[i]);
            results[place] = again.Rows[i];
            for (int criterion = 0; criterion < all.Length; criterion++)
            {
                all[criterion][place] = again.Values[criterion][i];
            }
        }

        return again.Over(parties, all, results);
    }

    /// <summary>The scores of some parties and then of others.</summary>
    public static MeasuredScores Join(MeasuredScores[] shares) => shares[0].Over(
        [.. shares.SelectMany(s => s.Parties)],
        [.. shares[0].Values.Select((_, criterion) => FractionColumn.Join([.. shares.Select(s => s.Values[criterion])]))],
        [.. shares.SelectMany(s => s.Rows)]);

    private MeasuredScores Over(int[] subjects, FractionColumn[] measured, ScoreRow[] results) => new(scheme, register, points, subjects, measured, results);
}
