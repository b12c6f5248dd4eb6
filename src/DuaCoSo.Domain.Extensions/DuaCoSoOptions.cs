using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces;
using Microsoft.Extensions.Configuration;

namespace DuaCoSo.Domain.Extensions;

/// <summary>What an application registers at its start (tùy chọn của ứng dụng): its policies, and the measures that they name.</summary>
/// <remarks>
/// Sources are read in the order in which they were added, once, when the application starts; nothing is added after that. A file finds the policy that it extends beside it, else among those added before it, else among the presets.
/// </remarks>
public sealed class DuaCoSoOptions
{
    private readonly List<Func<Func<string, Policy?>, Checked<PolicyTimeline>>> _sources = [];
    private readonly List<ICustomMeasure> _measures = [];
    private readonly Lazy<Checked<PolicySnapshot>> _read;

    /// <summary>Nothing registered yet.</summary>
    public DuaCoSoOptions() => _read = new(Read);

    /// <summary>The measures that were added, in that order.</summary>
    internal ValueList<ICustomMeasure> Measures => _measures.ToValueList();

    /// <summary>All policies, or every problem of every source; read once.</summary>
    internal Checked<PolicySnapshot> Policies => _read.Value;

    /// <summary>Adds a policy that comes with the library, in all of its versions.</summary>
    /// <param name="id">Its id, such as <c>ninh-binh-141</c>; one that there is not is a problem when the application starts.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">The application has read its policies already.</exception>
    public DuaCoSoOptions AddPreset(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Add(_ => ProvincePolicies.Find(id) is { } preset
            ? Checked<PolicyTimeline>.Accepted(preset.Timeline, [])
            : Checked<PolicyTimeline>.Refused([HostingProblems.NoSuchPreset.At(null, ("preset", id), ("known", string.Join(", ", ProvincePolicies.All.Select(p => p.Id))))]));
    }

    /// <summary>Adds a policy file.</summary>
    /// <param name="path">The path; a relative one is relative to the working directory.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">The application has read its policies already.</exception>
    public DuaCoSoOptions AddFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Add(baseOf => PolicyGate.TimelineOf(PolicyFolder.ReadFile(path, baseOf)));
    }

    /// <summary>Adds the policy of a folder in all of its versions (V3).</summary>
    /// <param name="folder">The folder; a relative one is relative to the working directory.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">The application has read its policies already.</exception>
    public DuaCoSoOptions AddFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Add(baseOf => PolicyFolder.Read(folder, baseOf));
    }

    /// <summary>Adds a policy that is there already, such as one written in C#; a <see cref="Policy"/> is a timeline of one.</summary>
    /// <param name="timeline">The policy in all of its versions.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The application has read its policies already.</exception>
    public DuaCoSoOptions AddPolicy(PolicyTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return Add(_ => Checked<PolicyTimeline>.Accepted(timeline, []));
    }

    /// <summary>Adds a measure of the province's own, for the policies that name it.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A measure of that name was added already.</exception>
    /// <exception cref="InvalidOperationException">The application has read its policies already.</exception>
    public DuaCoSoOptions AddMeasure(ICustomMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        RefuseWhenRead();
        if (_measures.Exists(m => m.Name == measure.Name))
        {
            throw new ArgumentException($"A measure '{measure.Name}' was added already.", nameof(measure));
        }

        _measures.Add(measure);
        return this;
    }

    /// <summary>Adds what a section of the configuration lists: <c>Presets</c> by id, <c>Folders</c> and <c>Files</c> by path, in this order.</summary>
    /// <param name="section">The section, such as <c>DuaCoSo</c>; a setting that there is not is a problem when the application starts.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The application has read its policies already.</exception>
    public DuaCoSoOptions AddConfiguration(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        (string Name, Func<string, DuaCoSoOptions> Add)[] lists = [("Presets", AddPreset), ("Folders", AddFolder), ("Files", AddFile)];
        IConfigurationSection[] settings = [.. section.GetChildren()];
        foreach ((string name, Func<string, DuaCoSoOptions> add) in lists)
        {
            foreach (IConfigurationSection item in settings.Where(s => IsNamed(s, name)).SelectMany(s => s.GetChildren()).Where(i => !string.IsNullOrEmpty(i.Value)))
            {
                add(item.Value!);
            }
        }

        // A list that is written as one value, or as an object, has no items: it is no less of a mistake than a misspelt name.
        foreach (IConfigurationSection setting in settings.Where(s => s.Value is not null || !lists.Any(l => IsNamed(s, l.Name))))
        {
            string accepted = string.Join(", ", lists.Select(l => l.Name));
            Problem unknown = HostingProblems.UnknownSetting.At(ProblemPlace.InPolicy(setting.Path), ("setting", setting.Path), ("accepted", accepted));
            Add(_ => Checked<PolicyTimeline>.Refused([unknown]));
        }

        return this;

        // Keys of a configuration are the same in capitals.
        static bool IsNamed(IConfigurationSection setting, string name) => setting.Key.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private DuaCoSoOptions Add(Func<Func<string, Policy?>, Checked<PolicyTimeline>> source)
    {
        RefuseWhenRead();
        _sources.Add(source);
        return this;
    }

    // What came too late would be ignored, and nobody would know.
    private void RefuseWhenRead()
    {
        if (_read.IsValueCreated)
        {
            throw new InvalidOperationException($"The application has read its policies already; replace one of them by {nameof(IPolicyProvider)}.{nameof(IPolicyProvider.Replace)}.");
        }
    }

    private Checked<PolicySnapshot> Read()
    {
        var timelines = new Dictionary<string, PolicyTimeline>(StringComparer.Ordinal);
        List<Problem> problems = _sources.Count == 0 ? [HostingProblems.NoPolicy.At(null)] : [];
        foreach (Func<Func<string, Policy?>, Checked<PolicyTimeline>> source in _sources)
        {
            Checked<PolicyTimeline> read = PolicyGate.Admit(source(BaseOf), _measures);
            problems.AddRange(read.Problems);
            if (read.TryGet(out PolicyTimeline? timeline) && !timelines.TryAdd(PolicyGate.IdOf(timeline), timeline))
            {
                problems.Add(HostingProblems.RegisteredTwice.At(null, ("policy", PolicyGate.IdOf(timeline))));
            }
        }

        return problems.Exists(p => p.Severity == Severity.Error)
            ? Checked<PolicySnapshot>.Refused(problems.ToValueList())
            : Checked<PolicySnapshot>.Accepted(new PolicySnapshot(timelines), problems.ToValueList());

        Policy? BaseOf(string id) => PolicyGate.BaseOf(id, timelines);
    }
}
