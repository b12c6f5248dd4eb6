using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Testing.Yaml;

namespace DuaCoSo.Domain.Testing;

/// <summary>Files of scenarios (tệp kịch bản), <c>*.scenarios.yaml</c>: read with every problem at once, each at its line and column.</summary>
/// <remarks>
/// A simple YAML: no anchors, aliases, merge keys, tags or further documents, at most 1 MB and 16 deep. A table of <c>cases</c> makes one scenario of each row, whose cells
/// stand in the place of <c>&lt;column&gt;</c>.
/// </remarks>
public static class ScenarioFile
{
    /// <summary>What the names of files of scenarios end in.</summary>
    public const string Suffix = ".scenarios.yaml";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path; problems name it so.</param>
    /// <param name="presets">The policies that <c>preset</c> names, and that policies may extend, by id.</param>
    /// <returns>The scenarios, or every problem; those of its policy and of the register that it names included.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<ScenarioSuite> Read(string path, params ReadOnlySpan<Policy> presets)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using FileStream file = File.OpenRead(path);
            byte[] bytes = new byte[Math.Min(file.Length, YamlSource.MaxLength + 1)];
            int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return Parse(bytes.AsMemory(0, length), path, presets);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Checked<ScenarioSuite>.Refused([ScenarioProblems.CannotRead.At(new ProblemPlace { File = path }, ("file", path))]);
        }
    }

    /// <summary>Reads the content of a file.</summary>
    /// <param name="utf8">The content, in UTF-8.</param>
    /// <param name="fileName">The file's path, from whose folder the paths in it are seen; problems name it so.</param>
    /// <param name="presets">The policies that <c>preset</c> names, and that policies may extend, by id.</param>
    /// <returns>The scenarios, or every problem.</returns>
    public static Checked<ScenarioSuite> Parse(ReadOnlyMemory<byte> utf8, string fileName, params ReadOnlySpan<Policy> presets)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return ScenarioDocument.Read(utf8, fileName, ValueList.Create(presets));
    }

    /// <summary>Writes the JSON Schema of files of scenarios (draft 2020-12), with which an editor completes and explains a scenario while it is typed: UTF-8 with line feeds.</summary>
    /// <param name="stream">Where to.</param>
    public static void WriteSchema(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ScenarioTable.Schema());
    }
}
