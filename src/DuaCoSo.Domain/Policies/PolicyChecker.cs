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
        CheckNumber(definition.SchemaVersion, NumberRange.PositiveCount, At("schemaVersion"));
        Demand(PolicyText.IsPolicyId(definition.Id), PolicyProblems.BadPolicyId, definition.Id, At("id"));
        CheckTitle(definition.Title, At("title"));
        Demand(PolicyText.IsProvince(definition.Province), PolicyProblems.BadProvince, definition.Province, At("province"));
        CheckLegalBasis();
        CheckEffective();
        CheckSource(definition.Provenance, At("provenance"), PolicyProperties.OfPolicies);
        CheckDate(definition.LastReviewed, At("lastReviewed"));
        CheckCalendar();
        CheckAssignments();
        CheckObligations();
        CheckPetitions();
        CheckTasks();
        CheckFeedback();
        CheckEvaluation();
    }

    private static DocumentPlace At(string name) => DocumentPath.Root.Property(name);

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private void Report(ProblemKind kind, DocumentPlace place, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (!defects.Has(place))
        {
            _problems.Add(kind.At(ProblemPlace.InPolicy(place.ToString()), arguments));
        }
    }

    private void Demand(bool holds, ProblemKind kind, string value, DocumentPlace place)
    {
        if (!holds)
        {
            Report(kind, place, ("value", PolicyText.Shorten(value)));
        }
    }

    private void CheckCode(string code, DocumentPlace place) => Demand(TextKey.IsValid(code), PolicyProblems.BadCode, code, place);

    private bool IsCode(string code, DocumentPlace place) => !defects.Has(place) && TextKey.IsValid(code);

    private void CheckText(string? text, DocumentPlace place) => Demand(text is null || PolicyText.IsText(text), PolicyProblems.BadText, text ?? "", place);

    private void CheckNumber(decimal? value, NumberRange range, DocumentPlace place)
    {
        if (value is { } number && !range.Contains(number))
        {
            ProblemKind kind = range.Allows(number) ? PolicyProblems.NumberOutOfRange : PolicyProblems.TooManyDecimals;
            Report(kind, place, ("value", Number(number)), ("range", range.ToString()));
        }
    }

    private void CheckDate(LocalDate? date, DocumentPlace place)
    {
        if (date is { } d && !NumberRange.Year.Contains(d.Year))
        {
            Report(PolicyProblems.DateOutOfRange, place, ("date", LocalDatePattern.Iso.Format(d)));
        }
    }

    private void CheckDefined(int value, int least, int greatest, string type, DocumentPlace place)
    {
        if (value < least || value > greatest)
        {
            Report(PolicyProblems.UndefinedValue, place, ("value", Number(value)), ("type", type));
        }
    }

    private void CheckTitle(LocalizedText? title, DocumentPlace place)
    {
        if (title is null)
        {
            return;
        }

        DocumentPath path = place;
        CheckText(title.Vietnamese, path.Property("vi"));
        if (!string.Equals(title.Vietnamese, title.English, StringComparison.Ordinal))
        {
            CheckText(title.English, path.Property("en"));
        }
    }

    private void CheckOrigin(string? basis, Provenance? provenance, LocalDate? lastReviewed, DocumentPath path, IReadOnlyList<string> properties)
    {
        CheckText(basis, path.Property("basis"));
        CheckSource(provenance, path.Property("provenance"), properties);
        CheckDate(lastReviewed, path.Property("lastReviewed"));
    }

    private void CheckSource(Provenance? provenance, DocumentPlace place, IReadOnlyList<string> properties)
    {
        if (provenance is null)
        {
            return;
        }

        DocumentPath path = place;
        CheckText(provenance.StatedBy, path.Property("stated"));
        ValueList<string> assumed = provenance.AssumedParts;
        DocumentPath parts = path.Property("assumed");
        for (int i = 0; i < assumed.Count; i++)
        {
            if (!properties.Contains(assumed[i], StringComparer.Ordinal))
            {
                Report(PolicyProblems.UnknownPart, parts.Item(i), ("value", PolicyText.Shorten(assumed[i])), ("known", string.Join(", ", properties)));
            }
        }

        CheckDistinct(assumed, name => name, parts);
    }

    private void CheckRule(PolicyRule rule, DocumentPath path)
    {
        CheckTitle(rule.Title, path.Property("title"));
        CheckOrigin(rule.Basis, rule.Provenance, rule.LastReviewed, path, PolicyProperties.Of(rule));
    }

    private void CheckNotEmpty<T>(ValueList<T> list, DocumentPlace place)
    {
        if (list.Count == 0)
        {
            Report(PolicyProblems.EmptyList, place);
        }
    }

    /// <summary>Codes of an open vocabulary, each valid and given once.</summary>
    private void CheckCodes<T>(ValueList<T> codes, Func<T, string> text, DocumentPlace place)
    {
        if (codes.Count == 0)
        {
            return;
        }

        DocumentPath path = place;
        for (int i = 0; i < codes.Count; i++)
        {
            CheckCode(text(codes[i]), path.Item(i));
        }

        CheckDistinct(codes, text, path);
    }

    /// <summary>Values of a closed vocabulary, each defined and given once.</summary>
    private void CheckDefined<T>(ValueList<T> values, Func<T, int> number, int greatest, DocumentPlace place)
        where T : notnull
    {
        if (values.Count == 0)
        {
            return;
        }

        DocumentPath path = place;
        for (int i = 0; i < values.Count; i++)
        {
            CheckDefined(number(values[i]), 1, greatest, typeof(T).Name, path.Item(i));
        }

        CheckDistinct(values, v => v.ToString() ?? "", path);
    }

    private void CheckDistinct<T>(ValueList<T> items, Func<T, string> text, DocumentPlace list)
    {
        if (items.Count < 2)
        {
            return;
        }

        DocumentPath path = list;
        var seen = new HashSet<T>();
        for (int i = 0; i < items.Count; i++)
        {
            DocumentPlace place = path.Item(i);
            if (!defects.Touches(place) && !seen.Add(items[i]))
            {
                Report(PolicyProblems.RepeatedItem, place, ("value", PolicyText.Shorten(text(items[i]))));
            }
        }
    }

    /// <summary>Codes of rules: valid, and no two alike.</summary>
    private PolicyCodes CheckRuleCodes<T>(ValueList<T> rules, DocumentPath path)
        where T : PolicyRule
    {
        var codes = new PolicyCodes();
        for (int i = 0; i < rules.Count; i++)
        {
            string code = rules[i].Code;
            DocumentPlace place = path.Item(i).Property("code");
            if (!IsCode(code, place))
            {
                CheckCode(code, place);
                codes.Lose();
            }
            else if (codes.Add(code, place) is { } first)
            {
                Report(PolicyProblems.DuplicateCode, place, ("code", code), ("first", first.ToString()));
            }
        }

        if (defects.Has(path))
        {
            codes.LoseAll();
        }

        return codes;
    }

    /// <summary>A reference: a code, and one that some rule has.</summary>
    private bool CheckReference(string code, PolicyCodes codes, ProblemKind unknown, DocumentPlace place)
    {
        if (!IsCode(code, place))
        {
            CheckCode(code, place);
            return false;
        }

        if (!codes.Accepts(code))
        {
            Report(unknown, place, ("code", code), ("known", codes.Known));
            return false;
        }

        return true;
    }

    private void CheckLegalBasis()
    {
        DocumentPath path = At("legalBasis");
        CheckNotEmpty(definition.LegalBasis, path);
        for (int i = 0; i < definition.LegalBasis.Count; i++)
        {
            LegalBasis document = definition.LegalBasis[i];
            DocumentPath place = path.Item(i);
            CheckText(document.Number, place.Property("number"));
            CheckDate(document.Issued, place.Property("issued"));
            CheckText(document.Issuer, place.Property("issuer"));
        }

        CheckDistinct(definition.LegalBasis, d => d.Number, path);
    }

    private void CheckEffective()
    {
        DocumentPath path = At("effective");
        if (definition.Effective.From is null)
        {
            Report(PolicyProblems.NoFirstDay, path.Property("from"));
        }

        CheckDate(definition.Effective.From, path.Property("from"));
        CheckDate(definition.Effective.To, path.Property("to"));
    }

    private void CheckCalendar()
    {
        DocumentPath path = At("calendar");
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

        CheckDistinct(calendar.Weekend, d => d.ToString(), path.Property("weekend"));
        CheckDistinct(calendar.Holidays, LocalDatePattern.Iso.Format, path.Property("holidays"));
        CheckDistinct(calendar.WorkingDays, LocalDatePattern.Iso.Format, path.Property("workingDays"));
        DocumentPath years = path.Property("years");
        foreach (YearHolidays year in calendar.Years)
        {
            CheckDistinct(year.Days, LocalDatePattern.Iso.Format, years.Property(Number(year.Year)));
        }
    }
}
