using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A rule of a policy that extends another, or the removal of the base's: an object with the rule's key and <c>"remove": true</c> alone (V2).</summary>
/// <typeparam name="TRule">The model's type of the rule.</typeparam>
/// <param name="rule">The rule.</param>
/// <param name="removal">The removal.</param>
internal sealed class OverrideFormat<TRule>(Format<TRule> rule, ObjectFormat<RuleRemoval> removal) : Format<RuleOverride<TRule>>
    where TRule : class
{
    /// <summary>The property that makes an object a removal.</summary>
    public const string Remove = "remove";

    public override IEnumerable<Format> Parts => [rule, removal];

    public override string Form => rule.Form;

    public override RuleOverride<TRule> StandIn => rule.StandIn;

    public override RuleOverride<TRule> Read(SourceNode node, DocumentPlace path, Reading reading) =>
        IsRemoval(node) ? removal.Read(node, path, reading) : rule.Read(node, path, reading);

    public override void Write(Utf8JsonWriter writer, RuleOverride<TRule> value)
    {
        if (value.Removal is { } removed)
        {
            removal.Write(writer, removed);
        }
        else
        {
            rule.Write(writer, value.Rule!);
        }
    }

    public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(() => rule.WriteSchema(schema), () => removal.WriteSchema(schema));

    // Also one whose "remove" is misspelt, when there is nothing of a rule beside it.
    private bool IsRemoval(SourceNode node) => node[Remove] is not null
        || (node.Members.Count > 0
            && node.Members.Exists(m => Spelling.Nearest(m.Name, [Remove]).IsNear)
            && node.Members.TrueForAll(m => removal.Properties.Any(p => p.Name == m.Name) || Spelling.Nearest(m.Name, [Remove]).IsNear));
}
