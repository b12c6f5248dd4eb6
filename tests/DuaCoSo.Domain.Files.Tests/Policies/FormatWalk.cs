using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Tables;

namespace DuaCoSo.Domain.Files.Tests.Policies;

/// <summary>Every format that a policy file is made of.</summary>
internal static class FormatWalk
{
    /// <summary>Each once, as the table reaches them.</summary>
    public static IReadOnlyList<Format> All() => Of(PolicyTable.Policy);

    /// <summary>Those of a policy that extends another which are not of any policy.</summary>
    public static IReadOnlyList<Format> OfExtensions() => [.. Of(ExtensionTable.Extension).Except(All())];

    private static List<Format> Of(Format document)
    {
        var found = new List<Format>();
        Add(document);
        return found;

        void Add(Format format)
        {
            if (found.Contains(format))
            {
                return;
            }

            found.Add(format);
            foreach (Format part in format.Parts)
            {
                Add(part);
            }

            IEnumerable<IObjectFormat> objects = format switch
            {
                IObjectFormat one => [one],
                IChoiceFormat choice => choice.Forms.Select(f => f.Object),
                _ => [],
            };
            foreach (IProperty property in objects.SelectMany(o => o.Properties))
            {
                Add(property.Format);
            }
        }
    }
}
