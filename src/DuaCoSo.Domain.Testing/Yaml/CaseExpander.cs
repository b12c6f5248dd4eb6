using System.Text;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>Writes a scenario with a table of cases out: once for each case, with the case's cells in the place of <c>&lt;column&gt;</c>.</summary>
internal sealed class CaseExpander
{
    /// <summary>The property with the cases.</summary>
    public const string Cases = "cases";

    /// <summary>How many values the scenarios of a file may come to when their cases are written out.</summary>
    public const int MostValues = 1_000_000;

    private const string Name = "name";

    private readonly SourceNode _case;
    private readonly DocumentPlace _path;
    private readonly Reading _reading;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private CaseExpander(SourceNode one, DocumentPlace path, Reading reading)
    {
        _case = one;
        _path = path;
        _reading = reading;
    }

    /// <summary>The scenario itself, or one for each of its cases.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="path">Its path.</param>
    /// <param name="reading">Takes the problems.</param>
    /// <param name="left">How many values may still be written out.</param>
    public static IEnumerable<SourceNode> Expand(SourceNode scenario, DocumentPlace path, Reading reading, ref int left)
    {
        if (scenario[Cases] is not { Kind: SourceKind.Array } cases)
        {
            return [scenario];
        }

        long values = (long)cases.Items.Count * scenario.Members.Where(m => m.Name != Cases).Sum(m => Count(m.Value));
        if (values > left)
        {
            reading.Report(ScenarioProblems.TooManyCases, cases.Start, path.Property(Cases), ("limit", "1000000"));
            return [];
        }

        left -= (int)values;
        var expanded = new List<SourceNode>();
        for (int i = 0; i < cases.Items.Count; i++)
        {
            SourceNode one = cases.Items[i];
            DocumentPlace place = path.Property(Cases).Item(i);
            if (one.Kind != SourceKind.Object)
            {
                reading.Refuse(PolicyFileProblems.WrongType, one.Start, place, ("expected", "{ … }"), ("value", one.Shown));
                continue;
            }

            expanded.Add(new CaseExpander(one, place, reading).Written(scenario));
        }

        return expanded;
    }

    // No deeper than the source allows.
    private static int Count(SourceNode node) => 1 + node.Items.Sum(Count) + node.Members.Sum(m => Count(m.Value));

    private SourceNode Written(SourceNode scenario)
    {
        var written = new SourceNode(SourceKind.Object, _case.Start, "");
        foreach (SourceMember member in scenario.Members.Where(m => m.Name != Cases))
        {
            SourceNode value = Substituted(member.Value);
            written.Members.Add(member with { Value = member.Name == Name ? Named(member.Value, value) : value });
        }

        foreach (SourceMember column in _case.Members.Where(m => m.Name != Name && !_used.Contains(m.Name)))
        {
            _reading.Report(ScenarioProblems.UnusedColumn, column.Start, _path.Property(column.Name), ("name", column.Name));
        }

        return written;
    }

    // A name that the cases do not differ in is told apart by the case's own, or by its cells.
    private SourceNode Named(SourceNode written, SourceNode substituted)
    {
        if (written.Text != substituted.Text)
        {
            return substituted;
        }

        string own = _case[Name]?.Text ?? string.Join(", ", _case.Members.Select(m => $"{m.Name} {m.Value.Shown}"));
        return new(SourceKind.Text, substituted.Start, $"{written.Text}: {own}");
    }

    private SourceNode Substituted(SourceNode node)
    {
        switch (node.Kind)
        {
            case SourceKind.Object:
                var written = new SourceNode(SourceKind.Object, node.Start, "");
                written.Members.AddRange(node.Members.Select(m => m with { Value = Substituted(m.Value) }));
                return written;
            case SourceKind.Array:
                var list = new SourceNode(SourceKind.Array, node.Start, "");
                list.Items.AddRange(node.Items.Select(Substituted));
                return list;
            case SourceKind.Text when node.Text.Contains('<', StringComparison.Ordinal):
                return InText(node);
            default:
                return node;
        }
    }

    private SourceNode InText(SourceNode node)
    {
        var text = new StringBuilder();
        ReadOnlySpan<char> rest = node.Text;
        for (int open = rest.IndexOf('<'); open >= 0; open = rest.IndexOf('<'))
        {
            int length = rest[(open + 1)..].IndexOfAny('<', '>');
            if (length <= 0 || rest[open + 1 + length] == '<')
            {
                break;
            }

            string name = rest.Slice(open + 1, length).ToString();
            if (Cell(name, node) is not { } cell)
            {
                return node;
            }

            if (length + 2 == node.Text.Length)
            {
                return cell;
            }

            text.Append(rest[..open]).Append(cell.Text);
            rest = rest[(open + length + 2)..];
        }

        return new(SourceKind.Text, node.Start, text.Append(rest).ToString());
    }

    private SourceNode? Cell(string name, SourceNode at)
    {
        if (_case[name] is { } cell)
        {
            _used.Add(name);
            return cell;
        }

        string[] columns = [.. _case.Members.Select(m => m.Name)];
        _reading.Report(
            ScenarioProblems.UnknownPlaceholder, at.Start, _path, ("name", name), ("nearest", Spelling.Nearest(name, columns).Word), ("accepted", string.Join(", ", columns)));
        return null;
    }
}
