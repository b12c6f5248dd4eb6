using System.Globalization;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Policies;

/// <summary>One walk over a definition, in the order of the document.</summary>
internal sealed partial class PolicyChecker(PolicyDefinition definition, PolicyDefects defects)
{
    private readonly List<Problem> _problems = [];
    private readonly Lazy<Checked<WorkingCalendar>> _calendar = new(() => WorkingCalendar.Create(definition.Calendar));

    /// <summary>What was found.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The calendar, made once for all who ask.</summary>
    public Checked<WorkingCalendar> Calendar => _calendar.Value;

    /// <summary>Checks everything.</summary>
    public void Check()
    {
        CheckNumber(definition.SchemaVersion, NumberRange.PositiveCount, "$.schemaVersion");
        Demand(PolicyText.IsPolicyId(definition.Id), PolicyProblems.BadPolicyId, definition.Id, "$.id");
        CheckTitle(definition.Title, "$.title");
        Demand(PolicyText.IsProvince(definition.Province), PolicyProblems.BadProvince, definition.Province, "$.province");
        CheckLegalBasis();
        CheckEffective();
        CheckSource(definition.Provenance, "$.provenance", PolicyProperties.OfPolicies);
        CheckDate(definition.LastReviewed, "$.lastReviewed");
        CheckCalendar();
        CheckAssignments();
        CheckObligations();
        CheckPetitions();
        CheckTasks();
        CheckFeedback();
        CheckEvaluation();
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private void Report(ProblemKind kind, string path, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (!defects.Has(path))
        {
            _problems.Add(kind.At(ProblemPlace.InPolicy(path), arguments));
        }
    }

    private void Demand(bool holds, ProblemKind kind, string value, string path)
    {
        if (!holds)
        {
            Report(kind, path, ("value", PolicyText.Shorten(value)));
        }
    }

    private void CheckCode(string code, string path) => Demand(TextKey.IsValid(code), PolicyProblems.BadCode, code, path);

    private bool IsCode(string code, string path) => !defects.Has(path) && TextKey.IsValid(code);

    private void CheckText(string? text, string path) => Demand(text is null || PolicyText.IsText(text), PolicyProblems.BadText, text ?? "", path);

    private void CheckNumber(decimal? value, NumberRange range, string path)
    {
        if (value is { } number && !range.Contains(number))
        {
            ProblemKind kind = range.Allows(number) ? PolicyProblems.NumberOutOfRange : PolicyProblems.TooManyDecimals;
            Report(kind, path, ("value", Number(number)), ("range", range.ToString()));
        }
    }

    private void CheckDate(LocalDate? date, string path)
    {
        if (date is { } d && !NumberRange.Year.Contains(d.Year))
        {
            Report(PolicyProblems.DateOutOfRange, path, ("date", LocalDatePattern.Iso.Format(d)));
        }
    }

    private void CheckDefined(int value, int least, int greatest, string type, string path)
    {
        if (value < least || value > greatest)
        {
            Report(PolicyProblems.UndefinedValue, path, ("value", Number(value)), ("type", type));
        }
    }

    private void CheckTitle(LocalizedText? title, string path)
    {
        CheckText(title?.Vietnamese, path + ".vi");
        if (!string.Equals(title?.Vietnamese, title?.English, StringComparison.Ordinal))
        {
            CheckText(title?.English, path + ".en");
        }
    }

    private void CheckOrigin(string? basis, Provenance? provenance, LocalDate? lastReviewed, string path, IReadOnlyList<string> properties)
    {
        CheckText(basis, path + ".basis");
        CheckSource(provenance, path + ".provenance", properties);
        CheckDate(lastReviewed, path + ".lastReviewed");
    }

    private void CheckSource(Provenance? provenance, string path, IReadOnlyList<string> properties)
    {
        CheckText(provenance?.StatedBy, path + ".stated");
        ValueList<string> assumed = provenance?.AssumedParts ?? [];
        for (int i = 0; i < assumed.Count; i++)
        {
            if (!properties.Contains(assumed[i], StringComparer.Ordinal))
            {
                Report(PolicyProblems.UnknownPart, Item(path + ".assumed", i), ("value", PolicyText.Shorten(assumed[i])), ("known", string.Join(", ", properties)));
            }
        }

        CheckDistinct(assumed, name => name, path + ".assumed");
    }

    private void CheckRule(PolicyRule rule, string path)
    {
        CheckTitle(rule.Title, path + ".title");
        CheckOrigin(rule.Basis, rule.Provenance, rule.LastReviewed, path, PolicyProperties.Of(rule));
    }

    private void CheckNotEmpty<T>(ValueList<T> list, string path)
    {
        if (list.Count == 0)
        {
            Report(PolicyProblems.EmptyList, path);
        }
    }

    /// <summary>Codes of an open vocabulary, each valid and given once.</summary>
    private void CheckCodes<T>(ValueList<T> codes, Func<T, string> text, string path)
    {
        for (int i = 0; i < codes.Count; i++)
        {
            CheckCode(text(codes[i]), Item(path, i));
        }

        CheckDistinct(codes, text, path);
    }

    /// <summary>Values of a closed vocabulary, each defined and given once.</summary>
    private void CheckDefined<T>(ValueList<T> values, Func<T, int> number, int greatest, string path)
        where T : notnull
    {
        for (int i = 0; i < values.Count; i++)
        {
            CheckDefined(number(values[i]), 1, greatest, typeof(T).Name, Item(path, i));
        }

        CheckDistinct(values, v => v.ToString() ?? "", path);
    }

    private void CheckDistinct<T>(ValueList<T> items, Func<T, string> text, string path)
    {
        var seen = new HashSet<T>();
        for (int i = 0; i < items.Count; i++)
        {
            string place = Item(path, i);
            if (!defects.Touches(place) && !seen.Add(items[i]))
            {
                Report(PolicyProblems.RepeatedItem, place, ("value", PolicyText.Shorten(text(items[i]))));
            }
        }
    }

    /// <summary>Codes of rules: valid, and no two alike.</summary>
    private PolicyCodes CheckRuleCodes<T>(ValueList<T> rules, string path)
        where T : PolicyRule
    {
        var codes = new PolicyCodes();
        for (int i = 0; i < rules.Count; i++)
        {
            string code = rules[i].Code;
            string place = Item(path, i) + ".code";
            if (!IsCode(code, place))
            {
                CheckCode(code, place);
                codes.Lose();
            }
            else if (codes.Add(code, place) is { } first)
            {
                Report(PolicyProblems.DuplicateCode, place, ("code", code), ("first", first));
            }
        }

        if (defects.Has(path))
        {
            codes.LoseAll();
        }

        return codes;
    }

    /// <summary>A reference: a code, and one that some rule has.</summary>
    private bool CheckReference(string code, PolicyCodes codes, ProblemKind unknown, string path)
    {
        if (!IsCode(code, path))
        {
            CheckCode(code, path);
            return false;
        }

        if (!codes.Accepts(code))
        {
            Report(unknown, path, ("code", code), ("known", codes.Known));
            return false;
        }

        return true;
    }

    private void CheckLegalBasis()
    {
        const string path = "$.legalBasis";
        CheckNotEmpty(definition.LegalBasis, path);
        for (int i = 0; i < definition.LegalBasis.Count; i++)
        {
            LegalBasis document = definition.LegalBasis[i];
            string place = Item(path, i);
            CheckText(document.Number, place + ".number");
            CheckDate(document.Issued, place + ".issued");
            CheckText(document.Issuer, place + ".issuer");
        }

        CheckDistinct(definition.LegalBasis, d => d.Number, path);
    }

    private void CheckEffective()
    {
        if (definition.Effective.From is null)
        {
            Report(PolicyProblems.NoFirstDay, "$.effective.from");
        }

        CheckDate(definition.Effective.From, "$.effective.from");
        CheckDate(definition.Effective.To, "$.effective.to");
    }

    private void CheckCalendar()
    {
        const string path = "$.calendar";
        CalendarDefinition calendar = definition.Calendar;
        foreach (Problem problem in Calendar.Problems)
        {
            // What the calendar says as a whole is not judged where a part of it is a stand-in.
            bool isWhole = problem.Kind == TimeProblems.NoWorkingDay || problem.Kind == TimeProblems.CultureDayUnused;
            if (!defects.Has(problem.Place.Path!) && !(isWhole && defects.Touches(path)))
            {
                _problems.Add(problem);
            }
        }

        CheckDistinct(calendar.Weekend, d => d.ToString(), path + ".weekend");
        CheckDistinct(calendar.Holidays, LocalDatePattern.Iso.Format, path + ".holidays");
        CheckDistinct(calendar.WorkingDays, LocalDatePattern.Iso.Format, path + ".workingDays");
        foreach (YearHolidays year in calendar.Years)
        {
            CheckDistinct(year.Days, LocalDatePattern.Iso.Format, $"{path}.years.{Number(year.Year)}");
        }
    }
}
