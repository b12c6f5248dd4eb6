using System.Collections;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing;

/// <summary>Scenarios that are run together (bộ kịch bản), in the order in which they were written.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ScenarioSuite : IReadOnlyList<Scenario>
{
    private readonly ValueList<Scenario> _scenarios;

    /// <summary>A suite of scenarios, from wherever they are.</summary>
    /// <param name="scenarios">The scenarios.</param>
    public ScenarioSuite(ValueList<Scenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        _scenarios = scenarios;
    }

    /// <summary>How many there are.</summary>
    public int Count => _scenarios.Count;

    /// <summary>The scenario at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Scenario this[int index] => _scenarios[index];

    /// <summary>Reads a file of scenarios, or every such file of a folder and of those below it, in the order of their paths.</summary>
    /// <remarks>Folders below it that are named <c>bin</c> or <c>obj</c>, or begin with a dot, are left out: what they hold are copies that a build made.</remarks>
    /// <param name="path">The file or folder.</param>
    /// <param name="presets">The policies that <c>preset</c> names, and that policies may extend, by id.</param>
    /// <returns>The scenarios, or every problem of every file; that there is none is one.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<ScenarioSuite> Read(string path, params ReadOnlySpan<Policy> presets)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
        {
            return ScenarioFile.Read(path, presets);
        }

        var scenarios = new List<Scenario>();
        var problems = new List<Problem>();
        foreach (string file in Directory.EnumerateFiles(path, "*" + ScenarioFile.Suffix, SearchOption.AllDirectories).Where(f => !IsCopy(path, f)).Order(StringComparer.Ordinal))
        {
            Checked<ScenarioSuite> read = ScenarioFile.Read(file, presets);
            problems.AddRange(read.Problems);
            scenarios.AddRange(read.TryGet(out ScenarioSuite? suite) ? suite : []);
        }

        if (problems.TrueForAll(p => p.Severity != Severity.Error) && scenarios.Count == 0)
        {
            problems.Add(ScenarioProblems.NoScenarios.At(new ProblemPlace { File = path }, ("path", path)));
        }

        return problems.Exists(p => p.Severity == Severity.Error)
            ? Checked<ScenarioSuite>.Refused(problems.ToValueList())
            : Checked<ScenarioSuite>.Accepted(new(scenarios.ToValueList()), problems.ToValueList());
    }

    private static bool IsCopy(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).SkipLast(1).Any(f => f is "bin" or "obj" || f.StartsWith('.'));

    /// <summary>Runs every scenario.</summary>
    /// <exception cref="ArgumentException">A policy uses a custom measure that is not in the options of its scenario.</exception>
    public ValueList<ScenarioResult> Run() => _scenarios.Select(s => s.Run()).ToValueList();

    /// <summary>The versions of the policies that the scenarios test, each once, in the order in which they occur.</summary>
    public ValueList<Policy> Policies => _scenarios.SelectMany(s => s.Policy.Versions).DistinctBy(p => p.Definition).ToValueList();

    /// <summary>What of each policy the scenarios exercise.</summary>
    /// <exception cref="ArgumentException">A policy uses a custom measure that is not in the options of its scenario.</exception>
    public ValueList<RuleCoverage> MeasureCoverage()
    {
        ValueList<ScenarioResult> results = Run();
        return Policies.Select(p => RuleCoverage.Of(p, results)).ToValueList();
    }

    /// <summary>Changes each policy in one place at a time and runs the scenarios that the change can reach, to see which changes nobody would notice.</summary>
    /// <exception cref="ArgumentException">A policy uses a custom measure that is not in the options of its scenario.</exception>
    /// <exception cref="ScenarioFailedException">A scenario fails even under the policy as it is.</exception>
    public MutationReport Mutate() => Mutations.MutationRunner.Run(this);

    /// <inheritdoc/>
    public IEnumerator<Scenario> GetEnumerator() => _scenarios.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many scenarios there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} scenarios");
}
