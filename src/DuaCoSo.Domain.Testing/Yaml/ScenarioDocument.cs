using System.Text;
using System.Text.Unicode;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Testing.Givens;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>The content of one file of scenarios, and the policy and registers that it names.</summary>
internal sealed class ScenarioDocument
{
    private readonly string _file;
    private readonly SourcePlaces _places;
    private readonly SourceNode _root;
    private readonly Reading _reading = new();
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, ValueList<ScenarioRow>> _registers = new(StringComparer.Ordinal);

    private ScenarioDocument(string file, SourcePlaces places, SourceNode root)
    {
        _file = file;
        _places = places;
        _root = root;
    }

    /// <summary>The scenarios, or every problem.</summary>
    public static Checked<ScenarioSuite> Read(ReadOnlyMemory<byte> utf8, string file, ValueList<Policy> presets)
    {
        ReadOnlyMemory<byte> bytes = SourceReader.WithoutMark(utf8);
        ProblemPlace whole = new() { File = file };
        if (utf8.Length > YamlSource.MaxLength)
        {
            return Checked<ScenarioSuite>.Refused([ScenarioProblems.TooLarge.At(whole, ("limit", "1 MB"))]);
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            return Checked<ScenarioSuite>.Refused([ScenarioProblems.NotUtf8.At(whole)]);
        }

        string text = Encoding.UTF8.GetString(bytes.Span);
        var places = new SourcePlaces(file, text);
        if (YamlSource.Read(text, places, out (int Start, Problem Problem) refusal) is not { } root)
        {
            return Checked<ScenarioSuite>.Refused([refusal.Problem.MovedTo(places.At(refusal.Start))]);
        }

        return root.Kind == SourceKind.Null
            ? Checked<ScenarioSuite>.Refused([ScenarioProblems.NoScenarios.At(whole, ("path", file))])
            : new ScenarioDocument(file, places, root).Read(presets);
    }

    private Checked<ScenarioSuite> Read(ValueList<Policy> presets)
    {
        RawFile raw = ScenarioTable.File.Read(_root, DocumentPath.Root, _reading);
        ValueList<PolicyTimeline> policies = ReadPolicies(raw, presets);
        HashSet<string> names = new(StringComparer.Ordinal);
        ValueList<ScenarioRow> common = Rows(raw.Given);
        var scenarios = new List<Scenario>();
        foreach (RawScenario scenario in raw.Scenarios)
        {
            ValueList<Scenario> made = Make(raw, scenario, common, policies);
            if (!names.Add(scenario.Name))
            {
                Report(ScenarioProblems.RepeatedName, scenario.Start, ("name", scenario.Name));
            }
            else
            {
                scenarios.AddRange(made);
            }
        }

        IEnumerable<Problem> ofForm = _reading.Found.Concat(_reading.Warned).Select(f => f.Problem.MovedTo(_places.At(f.Start) with { Path = f.Problem.Place.Path }));
        ValueList<Problem> problems = PolicyCheck.Listed([.. ofForm.Concat(_problems).Distinct().OrderBy(p => p.Place.File == _file ? 0 : 1).ThenBy(p => p.Place.Line).ThenBy(p => p.Place.Column)])
            .ToValueList();
        return problems.Any(p => p.Severity == Severity.Error)
            ? Checked<ScenarioSuite>.Refused(problems)
            : Checked<ScenarioSuite>.Accepted(new(scenarios.ToValueList()), problems);
    }

    // One for each policy; of several the name says which.
    private ValueList<Scenario> Make(RawFile file, RawScenario raw, ValueList<ScenarioRow> common, ValueList<PolicyTimeline> policies)
    {
        if ((raw.Period ?? file.Period) is null)
        {
            Report(ScenarioProblems.NotDated, raw.Start, ("name", "period"));
        }

        if ((raw.AsOf ?? file.AsOf) is null)
        {
            Report(ScenarioProblems.NotDated, raw.Start, ("name", "asOf"));
        }

        if (raw.Expected.Rows.Count == 0)
        {
            Report(ScenarioProblems.NothingExpected, raw.Start, ("name", raw.Name));
        }

        if ((raw.Period ?? file.Period) is not { } period || (raw.AsOf ?? file.AsOf) is not { } asOf)
        {
            return [];
        }

        ValueList<ScenarioRow> given = Rows(raw.Given);
        ValueList<ScenarioRow> expected = Rows(raw.Expected);
        return policies.Select(policy => new Scenario
        {
            Name = policies.Count == 1 ? raw.Name : $"{raw.Name} ({policy.Versions[0].Id})",
            Basis = raw.Basis,
            Policy = policy,
            Period = period,
            AsOf = asOf,
            GivenInParts = (common, given),
            Expected = expected,
            Place = _places.At(raw.Start),
        }).ToValueList();
    }

    private ValueList<ScenarioRow> Rows(RawTables tables) =>
        [.. tables.Folder is { } folder ? Register(folder.Path, folder.Start) : [], .. tables.Rows.Select(r => r.At(_places))];

    private ValueList<ScenarioRow> Register(string path, int start)
    {
        if (!_registers.TryGetValue(path, out ValueList<ScenarioRow>? rows))
        {
            Checked<RegisterFacts> read = RegisterFolder.ReadFacts(Beside(path));
            if (read.TryGet(out RegisterFacts? facts))
            {
                rows = GivenRows.Of(facts).ToValueList();
            }
            else
            {
                rows = [];
                Report(ScenarioProblems.CannotRead, start, ("file", path));
                _problems.AddRange(read.Problems);
            }

            _registers.Add(path, rows);
        }

        return rows;
    }

    // None when there is a problem.
    private ValueList<PolicyTimeline> ReadPolicies(RawFile raw, ValueList<Policy> presets)
    {
        if (_root.Kind != SourceKind.Object)
        {
            return [];
        }

        if (raw.Presets is null == raw.Policy is null)
        {
            if (_reading.Found.All(f => f.Problem.Place.Path is not { } path || !(path == "$.policy" || path.StartsWith("$.preset", StringComparison.Ordinal))))
            {
                Report(ScenarioProblems.NoPolicy, _root.Start);
            }

            return [];
        }

        if (raw.Presets is { } named)
        {
            return named.Select(id => FindPreset(id, presets)).OfType<PolicyTimeline>().ToValueList();
        }

        Checked<PolicyTimeline> read = PolicyFinder.Read(Beside(raw.Policy!), presets);
        if (!read.IsAccepted)
        {
            Report(ScenarioProblems.CannotRead, _root["policy"]?.Start ?? 0, ("file", raw.Policy!));
            _problems.AddRange(read.Problems);
        }

        return read.TryGet(out PolicyTimeline? policy) ? [policy] : [];
    }

    private PolicyTimeline? FindPreset(string id, ValueList<Policy> presets)
    {
        Policy[] found = [.. presets.Where(p => p.Id == id)];
        if (found.Length > 0)
        {
            return PolicyTimeline.Create(found).Require();
        }

        string[] ids = [.. presets.Select(p => p.Id).Distinct(StringComparer.Ordinal)];
        int start = _root["preset"] is not { } place ? 0 : place.Items.Find(i => i.Text == id)?.Start ?? place.Start;
        Report(ScenarioProblems.UnknownPreset, start, ("id", id), ("nearest", ids.Length == 0 ? "–" : Spelling.Nearest(id, ids).Word), ("accepted", string.Join(", ", ids)));
        return null;
    }

    private string Beside(string path) => Path.Combine(Path.GetDirectoryName(_file) ?? "", path);

    private void Report(ProblemKind kind, int start, params ReadOnlySpan<(string Name, string Value)> arguments) => _problems.Add(kind.At(_places.At(start), arguments));
}
