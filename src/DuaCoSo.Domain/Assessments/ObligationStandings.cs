using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Obligations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Says how obligations stand as records behind one figure, one after another, and adds up what is not left out (E8).</summary>
/// <remarks>Most count whole or not at all: these have their standings in common, and are counted and not added as fractions.</remarks>
internal struct ObligationStandings(ObligationSource source, ObligationFigure figure)
{
    private static readonly ObligationStatus[] Statuses = Enum.GetValues<ObligationStatus>();

    // By status, complete or not: those left out, those that add 1, those that add 0.
    private static readonly RecordStanding[] LeftOut = Alike(null), Whole = Alike(Fraction.One), Nothing = Alike(Fraction.Zero);

    private RecordStanding? _last;
    private Fraction _parts;
    private int _whole;

    /// <summary>How many were not left out.</summary>
    public int Counted { get; private set; }

    /// <summary>What they come to.</summary>
    public readonly Fraction Total => _parts + _whole;

    /// <summary>How the next one stands.</summary>
    public RecordStanding Add(ObligationRow row)
    {
        ObligationStatus status = row.Cell.Status;
        int place = PlaceOf(status, row.Cell.IsIncomplete);
        if (status is ObligationStatus.Exempt or ObligationStatus.Pending)
        {
            return LeftOut[place];
        }

        Counted++;
        bool isWhole = figure switch
        {
            ObligationFigure.FulfilmentRate => status == ObligationStatus.Met && !row.Cell.IsIncomplete,
            ObligationFigure.OnTimeRate => status == ObligationStatus.Met,
            ObligationFigure.MissedCount => status == ObligationStatus.Missed,
            _ => status == ObligationStatus.Late,
        };
        if (isWhole)
        {
            _whole++;
            return Whole[place];
        }

        return figure == ObligationFigure.FulfilmentRate ? AddPart(row, place) : Nothing[place];
    }

    /// <summary>One that counts in part, or may; such as follow each other often have their credit in common.</summary>
    private RecordStanding AddPart(ObligationRow row, int place)
    {
        Fraction credit = source.CreditOf(row);
        _parts += credit;
        RecordStanding alike = Nothing[place];
        return credit.IsZero ? alike
            : _last is { } last && last.Amount == credit && ReferenceEquals(last.Status, alike.Status) && last.IsIncomplete == alike.IsIncomplete ? last
            : _last = alike with { Amount = credit };
    }

    private static RecordStanding[] Alike(Fraction? amount)
    {
        var standings = new RecordStanding[2 * (1 + (int)Statuses.Max())];
        foreach (ObligationStatus status in Statuses)
        {
            foreach (bool isIncomplete in (bool[])[false, true])
            {
                standings[PlaceOf(status, isIncomplete)] = new(RecordKind.Obligation, CamelCase.Of(status), amount, isIncomplete);
            }
        }

        return standings;
    }

    private static int PlaceOf(ObligationStatus status, bool isIncomplete) => (2 * (int)status) + (isIncomplete ? 1 : 0);
}
