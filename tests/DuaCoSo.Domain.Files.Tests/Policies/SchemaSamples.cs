using System.Text;

namespace DuaCoSo.Domain.Files.Tests.Policies;

/// <summary>
/// Documents for a second validator: with DUACOSO_SCHEMA_SAMPLES naming a folder, each is a line of <c>accepted.txt</c> or <c>refused.txt</c> there, after what it
/// is; without it a few are judged.
/// </summary>
internal sealed class SchemaSamples(Func<byte[], bool> accepts)
{
    private readonly string? _folder = Environment.GetEnvironmentVariable("DUACOSO_SCHEMA_SAMPLES");
    private readonly List<string> _accepted = [];
    private readonly List<string> _refused = [];
    /// <summary>How many are accepted.</summary>
    public int Accepted => _accepted.Count;

    /// <summary>How many are refused.</summary>
    public int Refused => _refused.Count;

    /// <summary>Whether they are asked for; else a few are enough.</summary>
    public bool AreWritten => _folder is not null;

    /// <summary>Adds a document.</summary>
    public void Add(string what, byte[] utf8)
    {
        List<string> list = accepts(utf8) ? _accepted : _refused;
        string line = what + "\t" + string.Concat(Encoding.UTF8.GetString(utf8).Split('\n').Select(l => l.Trim(' ')));
        lock (list)
        {
            list.Add(line);
        }
    }

    /// <summary>Writes them, if they are asked for.</summary>
    public void Write()
    {
        if (_folder is not null)
        {
            Directory.CreateDirectory(_folder);
            File.WriteAllLines(Path.Combine(_folder, "accepted.txt"), _accepted);
            File.WriteAllLines(Path.Combine(_folder, "refused.txt"), _refused);
        }
    }
}
