using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Provinces;

/// <summary>A policy that comes with the library (mẫu quy định), with what it cannot say.</summary>
/// <remarks>Immutable and safe to share between threads. Its policy is read once, when it is first asked for.</remarks>
public sealed class Preset
{
    private readonly Lazy<PolicyTimeline> _timeline;
    private readonly string? _base;
    private readonly ValueList<string> _files;

    internal Preset(string id, PresetKind kind, string? extends = null, ValueList<string>? files = null, ValueList<LocalizedText>? cannotSay = null)
    {
        Id = id;
        Kind = kind;
        CannotSay = cannotSay ?? [];
        _base = extends;
        _files = files ?? [id + ".policy.json"];
        _timeline = new(ReadTimeline);
    }

    /// <summary>Its id, and that of its policy.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public PresetKind Kind { get; }

    /// <summary>What the documents say that its policy cannot, or that needs a person.</summary>
    public ValueList<LocalizedText> CannotSay { get; }

    /// <summary>The policy in all of its versions.</summary>
    public PolicyTimeline Timeline => _timeline.Value;

    /// <summary>The latest version of the policy.</summary>
    public Policy Policy => Timeline.Versions[^1];

    /// <summary>The policy's title.</summary>
    public LocalizedText Title => Policy.Definition.Title;

    /// <summary>The province's two-digit administrative code, <c>00</c> for the whole country.</summary>
    public string Province => Policy.Definition.Province;

    /// <summary>The documents that its versions rest on, each once.</summary>
    public ValueList<LegalBasis> Documents => Timeline.Versions.SelectMany(v => v.Definition.LegalBasis).Distinct().ToValueList();

    /// <summary>The preset's id.</summary>
    public override string ToString() => Id;

    /// <summary>Its policy files as they are read, with what they are warned of.</summary>
    internal IEnumerable<Checked<Policy>> ReadFiles()
    {
        Policy[] bases = _base is null ? [] : [ProvincePolicies.Get(_base).Policy];
        return _files.Select(file => PolicyFile.Parse(Content(file), file, bases));
    }

    private PolicyTimeline ReadTimeline() => PolicyTimeline.Create([.. ReadFiles().Select(read => read.Require())]).Require();

    private static byte[] Content(string file)
    {
        using Stream stream = typeof(Preset).Assembly.GetManifestResourceStream(file)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
