using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>What one reading of a file has found so far: problems with their places, and the places that only have a stand-in.</summary>
internal sealed class Reading
{
    private readonly List<(int Start, Problem Problem)> _found = [];
    private readonly List<(int Start, Problem Problem)> _warned = [];

    /// <summary>The problems, each with the byte at which it is.</summary>
    public IReadOnlyList<(int Start, Problem Problem)> Found => _found;

    /// <summary>The warnings, likewise.</summary>
    public IReadOnlyList<(int Start, Problem Problem)> Warned => _warned;

    /// <summary>The places that could not be read.</summary>
    public PolicyDefects Defects { get; } = new();

    /// <summary>Notes a problem.</summary>
    public void Report(ProblemKind kind, int start, DocumentPlace path, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        _found.Add((start, kind.At(ProblemPlace.InPolicy(path.ToString()), arguments)));

    /// <summary>Notes a warning.</summary>
    public void Warn(ProblemKind kind, int start, DocumentPlace path, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        _warned.Add((start, kind.At(ProblemPlace.InPolicy(path.ToString()), arguments)));

    /// <summary>Notes a problem that left a place with a stand-in.</summary>
    public void Refuse(ProblemKind kind, int start, DocumentPlace path, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        Report(kind, start, path, arguments);
        Defects.Add(path.ToString());
    }
}
