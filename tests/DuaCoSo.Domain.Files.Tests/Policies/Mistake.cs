using System.Globalization;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Files.Tables;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Policies.Analysis;

namespace DuaCoSo.Domain.Files.Tests.Policies;

/// <summary>One mistake in a policy file, and the one problem that it makes.</summary>
/// <param name="Name">What kind of mistake it is.</param>
/// <param name="Site">The path of the value it is made at.</param>
/// <param name="Kind">The problem expected.</param>
/// <param name="Path">The path expected.</param>
/// <param name="Make">Makes it, and gives the value or property at whose line and column the problem is expected.</param>
internal sealed record Mistake(string Name, string Site, ProblemKind Kind, string Path, Func<object> Make)
{
    /// <summary>Further places that must stand as they are for the problem to be told: a warning's.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    private static readonly HashSet<string> References =
        new(["obligation", "capAt", "setTo", "notAboveOrganization", "grade", "among"], StringComparer.Ordinal);

    /// <summary>Every mistake that can be made in a document, each at every place where it can.</summary>
    public static IReadOnlyList<Mistake> Of(SourceNode root) => [.. Policies.Site.Of(root).SelectMany(s => Of(s))];

    /// <summary>Every mistake that can be made at a value.</summary>
    public static IReadOnlyList<Mistake> Of(Site site) => site.Parent is null
        ? []
        : [.. OfType(site), .. OfName(site), .. OfText(site), .. OfNumber(site), .. OfList(site), .. OfReference(site), .. OfObject(site), .. OfExtension(site), .. OfWarning(site)];

    /// <summary>Whether two mistakes have to do with each other.</summary>
    public static bool Touch(Mistake first, Mistake second) =>
        first.Places.Any(a => second.Places.Any(b => IsWithin(a, b) || IsWithin(b, a)));

    // Hardly anything else is said of an extension whose base is not found.
    private IEnumerable<string> Places => [Site, Path, .. Needs, .. Site == "$.extends" ? ["$"] : Array.Empty<string>()];

    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');

    public override string ToString() => $"{Name} at {Site}";

    private static IEnumerable<Mistake> OfType(Site site)
    {
        ProblemKind kind = PolicyFileProblems.WrongType;
        if (!site.IsNullable)
        {
            yield return Replace("null", site, "null", kind);
        }

        yield return Replace("wrong type", site, site.Node.Kind is SourceKind.Number or SourceKind.Null ? "\"1\"" : "1.5", kind);
        if (site.Format is not VocabularyFormat<Provenance>)
        {
            yield return Replace("other wrong type", site, site.Format is YearsFormat or IObjectFormat or IChoiceFormat ? "[]" : "{ \"a\": 1 }", kind);
        }
    }

    private static IEnumerable<Mistake> OfName(Site site)
    {
        if (site.Property is null)
        {
            if (site.Member is not null)
            {
                yield return Rename("not a year", site, "20x7", PolicyFileProblems.NotAYear);
            }

            yield break;
        }

        string name = site.Property.Name;
        string upper = name.ToUpperInvariant();
        yield return Rename("wrong case", site, upper, PolicyFileProblems.UnknownProperty);
        yield return Rename("letter too many", site, name + "q", PolicyFileProblems.UnknownProperty);
        if (name.Length > 3)
        {
            yield return Rename("letter left out", site, name.Remove(1, 1), PolicyFileProblems.UnknownProperty);
        }

        yield return new("repeated", site.Path, PolicyFileProblems.RepeatedProperty, site.Path, () =>
        {
            SourceMember again = new(name, 0, JsonText.Value("17"));
            site.Parent!.Members.Add(again);
            return again;
        });
    }

    private static IEnumerable<Mistake> OfText(Site site)
    {
        if (site.Node.Kind != SourceKind.Text)
        {
            yield break;
        }

        (ProblemKind kind, string garbage) = site.Format switch
        {
            DateFormat => (PolicyFileProblems.NotADate, "2016-02-30"),
            TextFormat<string> when site.Path is "$.id" or "$.extends" => (PolicyProblems.BadPolicyId, "Ninh Bình"),
            TextFormat<string> when site.Path == "$.province" => (PolicyProblems.BadProvince, "123"),
            TextFormat<string> when site.Format == Fields.Text => (PolicyProblems.BadText, "   "),
            Format f when f.GetType().Name.StartsWith("VocabularyFormat", StringComparison.Ordinal) => (PolicyFileProblems.UnknownWord, "khôngcó"),
            _ => (PolicyProblems.BadCode, "đuôi "),
        };
        yield return Replace("empty text", site, "\"\"", kind);
        yield return Replace("garbage", site, $"\"{garbage}\"", kind);
        if (site.Format is DateFormat)
        {
            ProblemKind range = site.Path.StartsWith("$.calendar", StringComparison.Ordinal) ? Time.TimeProblems.DateOutOfRange : PolicyProblems.DateOutOfRange;
            ProblemKind outside = site.Path.StartsWith("$.calendar.years", StringComparison.Ordinal) ? Time.TimeProblems.HolidayOfAnotherYear : range;
            if (site.Path != "$.effective.from")
            {
                yield return Replace("year too late", site, "\"2101-01-01\"", outside);
            }

            if (site.Path != "$.effective.to")
            {
                yield return Replace("year too early", site, "\"1899-12-31\"", outside);
            }

            yield return Replace("not ISO", site, "\"01/03/2016\"", kind);
        }
        else if (kind == PolicyProblems.BadCode)
        {
            yield return Replace("too long", site, $"\"{new string('a', 101)}\"", kind);
            yield return Replace("bidirectional", site, "\"a\u202Eb\"", kind);
        }
    }

    private static IEnumerable<Mistake> OfNumber(Site site)
    {
        if (site.Format is not INumberFormat { Range: { } range } || site.Node.Kind != SourceKind.Number)
        {
            yield break;
        }

        ProblemKind fine = range.Decimals == 0 ? PolicyFileProblems.NotWhole : PolicyProblems.TooManyDecimals;
        decimal step = range.Decimals == 0 ? 1 : new decimal(1, 0, 0, isNegative: false, (byte)range.Decimals);
        yield return Replace("too low", site, Text(range.ExcludesLeast ? range.Least : range.Least - step), PolicyProblems.NumberOutOfRange);
        if (site.Path != "$.schemaVersion")
        {
            yield return Replace("too high", site, Text(range.Greatest + step), PolicyProblems.NumberOutOfRange);
        }

        yield return Replace("far too high", site, "1e999999", PolicyProblems.NumberOutOfRange);
        yield return Replace("far too low", site, "-1e30", PolicyProblems.NumberOutOfRange);
        yield return Replace("too fine", site, Text(step / 10), fine);
        yield return Replace("far too fine", site, "1e-999999", fine);
    }

    private static IEnumerable<Mistake> OfList(Site site)
    {
        if (site.Node.Kind != SourceKind.Array || site.Node.Items.Count == 0)
        {
            yield break;
        }

        if ((site.Format as IListFormat)?.Least > 0)
        {
            yield return Replace("empty list", site, "[]", PolicyProblems.EmptyList);
        }

        string copy = $"{site.Path}[{site.Node.Items.Count}]";
        ProblemKind? kind = site.Property?.Name switch
        {
            "any" or "all" or "quotas" or "grades" or "conditions" => null,
            "steps" => PolicyProblems.StepsNotRising,
            "petitions" => PolicyProblems.DuplicateCategory,
            "assignments" or "obligations" or "evaluation" or "criteria" or "adjustments" => PolicyProblems.DuplicateCode,
            _ => PolicyProblems.RepeatedItem,
        };
        if (kind is not null)
        {
            string place = kind == PolicyProblems.RepeatedItem ? copy
                : kind == PolicyProblems.StepsNotRising ? copy + ".atLeast"
                : kind == PolicyProblems.DuplicateCategory ? copy + ".category" : copy + ".code";
            yield return new("duplicate", site.Path, kind, place, () =>
            {
                SourceNode again = JsonText.Value(System.Text.Encoding.UTF8.GetString(new JsonText(site.Node.Items[0]).Utf8));
                site.Node.Items.Add(again);
                return kind == PolicyProblems.RepeatedItem ? again : again.Members.First(m => place.EndsWith("." + m.Name, StringComparison.Ordinal)).Value;
            });
        }
    }

    private static IEnumerable<Mistake> OfReference(Site site)
    {
        if (site.Property is { } property && References.Contains(property.Name))
        {
            ProblemKind kind = property.Name switch
            {
                "obligation" => PolicyProblems.UnknownObligation,
                "notAboveOrganization" => PolicyProblems.UnknownScheme,
                _ => PolicyProblems.UnknownGrade,
            };
            yield return Replace("unknown reference", site, "\"không-có\"", kind);
            if (property.Name == "grade")
            {
                yield return Replace("worst grade", site, "\"notCompleted\"", PolicyProblems.QuotaOnLastGrade);
            }
        }
    }

    private static IEnumerable<Mistake> OfObject(Site site)
    {
        // Without these it would be another kind of thing: a policy of its own, a rule instead of a removal.
        if (site.Property is { IsRequired: true, Name: not ("extends" or Policies.Site.Remove) } property && site.Form is not null)
        {
            bool isOnly = site.Path.EndsWith(".stated", StringComparison.Ordinal);
            ProblemKind kind = PolicyFileProblems.MissingProperty;
            string path = site.Path;
            if (ChoiceOf(site) is { } choice && choice.Forms.Any(f => f.Key == property.Name))
            {
                (kind, path) = (PolicyFileProblems.NoChoice, site.Path[..site.Path.LastIndexOf('.')]);
            }

            yield return new(isOnly ? "empty object" : "left out", site.Path, kind, path, () =>
            {
                site.Parent!.Members.Remove(site.Member!);
                return site.Parent;
            });
        }

        if (site.Format is IChoiceFormat forms)
        {
            IObjectFormat own = Policies.Site.FormOf(forms, site.Node);
            foreach ((string key, IObjectFormat other) in forms.Forms)
            {
                foreach (IProperty foreign in other.Properties.Where(p => own.Properties.All(o => o.Name != p.Name)))
                {
                    ProblemKind kind = foreign.Name == key ? PolicyFileProblems.SecondChoice : PolicyFileProblems.ForeignOption;
                    string path = $"{site.Path}.{foreign.Name}";
                    yield return new("foreign option", path, kind, path, () =>
                    {
                        SourceMember added = new(foreign.Name, 0, JsonText.Value("1"));
                        site.Node.Members.Add(added);
                        return added;
                    })
                    {
                        // What goes with a second choice is not complained of beside it: two of them at one object have to do with each other.
                        Needs = [site.Path + ".(options)"],
                    };
                }
            }
        }

        if (site.Property?.Name == "title")
        {
            yield return Replace("empty title", site, "{}", PolicyFileProblems.EmptyTitle);
        }
    }

    // Of a policy that extends another, against its base.
    private static IEnumerable<Mistake> OfExtension(Site site)
    {
        if (site.Path == "$.extends")
        {
            yield return Replace("unknown base", site, "\"nothing\"", PolicyProblems.UnknownBase);
            yield return Replace("itself", site, $"\"{site.Parent!["id"]!.Text}\"", ExtensionProblems.BaseCycle);
        }
        else if (site.Form is not null && Policies.Site.IsRemoval(site.Form))
        {
            if (site.Property!.Name == Policies.Site.Remove)
            {
                yield return Replace("not removed", site, "false", PolicyFileProblems.WrongType);
                yield return new("beside a removal", site.Path, PolicyFileProblems.UnknownProperty, site.Path[..^Policies.Site.Remove.Length] + "basis", () =>
                {
                    SourceMember added = new("basis", 0, JsonText.Value("\"141-QĐ/TU\""));
                    site.Parent!.Members.Add(added);
                    return added;
                });
            }
            else
            {
                yield return Replace("nothing to remove", site, "\"none\"", ExtensionProblems.NothingToRemove) with { Needs = [SchemeOf(site) + ".code"] };
            }
        }
    }

    // What is accepted, but can hardly be meant.
    private static IEnumerable<Mistake> OfWarning(Site site)
    {
        string name = site.Property?.Name ?? "";
        string scheme = SchemeOf(site);
        if (name == "criteria")
        {
            yield return Within("weights of more than a hundred", site, AnalysisProblems.WeightsNotHundred, () => Put(site.Node.Items.First(c => c["weight"] is not null), "weight", "107.5"), scheme);
        }
        else if (site.Node["is"] is not null && site.Node["measure"]!["custom"] is null && !site.Path.Contains(".not", StringComparison.Ordinal))
        {
            yield return Within("never", site, AnalysisProblems.OutOfRange, () => { Put(site.Node, "is", "\"<\""); Put(site.Node, "value", "-0.5"); }, scheme, "$.feedback");
        }
        else if (site.Path == scheme + ".grades[0].atLeast" && site.Parent!["code"]!.Text == "excellent")
        {
            yield return Replace("too high a grade", site, "100.01", AnalysisProblems.ScoreTooLow) with { Needs = [scheme, "$.feedback"] };
        }
        else if (name == "minimumDaysInForce" && scheme.Length > 0)
        {
            yield return Replace("more days than a year", site, "400", AnalysisProblems.MinimumTooLong) with { Needs = [scheme, "$.periods", "$.effective"] };
        }
        else if (name == "minimumDaysInForce")
        {
            yield return Replace("more days than a period", site, "99", AnalysisProblems.MinimumTooLong) with { Needs = [RuleOf(site), "$.periods", "$.effective"] };
        }
        else if (name == "due")
        {
            yield return Replace("due at the end", site, "{ \"daysAfterEnd\": 0 }", AnalysisProblems.DueTooSoon) with
            {
                Needs = [RuleOf(site), "$.periods", "$.effective", "$.calendar"],
            };
        }
        else if (name == "appliesTo")
        {
            yield return Within("role of no assignment rule", site, AnalysisProblems.NoAssignmentRule, () => Put(site.Node, "roles", "[ \"nobody\" ]"), RuleOf(site), "$.assignments");
        }
        else if (site.Node.Text == "monitor")
        {
            yield return Replace("slip", site, "\"monitr\"", PolicyFileProblems.LikelySlip);
        }
    }

    private static string SchemeOf(Site site) => site.Path.StartsWith("$.evaluation[", StringComparison.Ordinal) ? RuleOf(site) : "";

    private static string RuleOf(Site site) => site.Path[..(site.Path.IndexOf(']', StringComparison.Ordinal) + 1)];

    private static Mistake Within(string name, Site site, ProblemKind kind, Action change, params IReadOnlyList<string> needs) =>
        new(name, site.Path, kind, site.Path, () => { change(); return site.Node; }) { Needs = needs };

    private static void Put(SourceNode node, string name, string json)
    {
        int i = node.Members.FindIndex(m => m.Name == name);
        SourceMember put = new(name, 0, JsonText.Value(json));
        if (i < 0)
        {
            node.Members.Add(put);
        }
        else
        {
            node.Members[i] = put;
        }
    }

    private static IChoiceFormat? ChoiceOf(Site site) => Choices.FirstOrDefault(c => c.Forms.Any(f => ReferenceEquals(f.Object, site.Form)));

    private static readonly IChoiceFormat[] Choices = FormatWalk.All().OfType<IChoiceFormat>().ToArray();

    private static Mistake Replace(string name, Site site, string json, ProblemKind kind) => new(name, site.Path, kind, site.Path, () =>
    {
        SourceNode value = JsonText.Value(json);
        if (site.Member is null)
        {
            site.Parent!.Items[site.Parent.Items.IndexOf(site.Node)] = value;
        }
        else
        {
            site.Parent!.Members[site.Parent.Members.IndexOf(site.Member)] = site.Member with { Value = value };
        }

        return value;
    });

    private static Mistake Rename(string name, Site site, string wrong, ProblemKind kind)
    {
        string path = $"{site.Path[..site.Path.LastIndexOf('.')]}.{wrong}";
        return new(name, site.Path, kind, path, () =>
        {
            SourceMember renamed = site.Member! with { Name = wrong };
            site.Parent!.Members[site.Parent.Members.IndexOf(site.Member!)] = renamed;
            return renamed;
        });
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
