using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Files.Tables;

namespace DuaCoSo.Domain.Files.Tests.Policies;

/// <summary>One value of a policy file, with what the format says of its place.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Node">The value.</param>
/// <param name="Parent">What holds it; <see langword="null"/> for the document.</param>
/// <param name="Member">The property that it is of, if it is one's.</param>
/// <param name="Format">What it may be, without what merely wraps it.</param>
/// <param name="Property">The row of the table, if it is a property's value.</param>
/// <param name="Form">The object that has the property.</param>
/// <param name="IsNullable">Whether <c>null</c> says something here.</param>
internal sealed record Site(
    string Path, SourceNode Node, SourceNode? Parent, SourceMember? Member, Format Format, IProperty? Property, IObjectFormat? Form, bool IsNullable)
{
    /// <summary>The property that makes a rule of an extension a removal.</summary>
    public const string Remove = "remove";

    /// <summary>Every value of a policy file.</summary>
    public static IReadOnlyList<Site> Of(SourceNode root)
    {
        var sites = new List<Site>();
        Add(sites, "$", root, null, null, root["extends"] is null ? PolicyTable.Policy : ExtensionTable.Extension, null, null);
        return sites;
    }

    /// <summary>What a format is for a value, without what merely wraps it.</summary>
    public static Format? Resolve(Format format, SourceNode node) => format switch
    {
        _ when node[Remove] is not null && format.Parts.OfType<IObjectFormat>().FirstOrDefault(IsRemoval) is { } removal => (Format)removal,
        IObjectFormat or IChoiceFormat => node.Kind == SourceKind.Object ? format : null,
        IListFormat when node.Kind == SourceKind.Array => format,
        YearsFormat => format,
        _ when format.Parts.Select(p => Resolve(p, node)).FirstOrDefault(p => p is not null) is { } part => part,
        _ => node.Kind is SourceKind.Object or SourceKind.Array ? null : format,
    };

    /// <summary>The form that an object of a choice has.</summary>
    public static IObjectFormat FormOf(IChoiceFormat choice, SourceNode node) => choice.Forms
        .First(f => node.Members.Any(m => m.Name == f.Key || (m.Name == "kind" && m.Value.Text == f.Key && node["contributions"] is null)))
        .Object;

    /// <summary>Whether an object removes a rule.</summary>
    public static bool IsRemoval(IObjectFormat form) => form.Properties.Any(p => p.Name == Remove);

    private static void Add(
        List<Site> sites, string path, SourceNode node, SourceNode? parent, SourceMember? member, Format format, IProperty? property, IObjectFormat? owner)
    {
        Format resolved = Resolve(format, node) ?? throw new InvalidOperationException(path);
        sites.Add(new(path, node, parent, member, resolved, property, owner, format is CutOffFormat));
        if (resolved is IObjectFormat or IChoiceFormat)
        {
            IObjectFormat form = resolved as IObjectFormat ?? FormOf((IChoiceFormat)resolved, node);
            foreach (SourceMember inner in node.Members)
            {
                IProperty row = form.Properties.Single(p => p.Name == inner.Name);
                Add(sites, $"{path}.{inner.Name}", inner.Value, node, inner, row.Format, row, form);
            }
        }
        else
        {
            foreach (SourceMember year in node.Members)
            {
                Add(sites, $"{path}.{year.Name}", year.Value, node, year, resolved.Parts.Single(), null, null);
            }

            for (int i = 0; i < node.Items.Count; i++)
            {
                Add(sites, $"{path}[{i}]", node.Items[i], node, null, resolved.Parts.Single(), null, null);
            }
        }
    }
}
