using System.Text.Json.Nodes;

namespace DuaCoSo.Domain.Testing.Mutations;

/// <summary>One change of a policy document.</summary>
/// <param name="Steps">Where: names of properties and numbers of items from the root.</param>
/// <param name="Kind">How it reaches the results.</param>
/// <param name="Before">What stands there, for people.</param>
/// <param name="After">What stands there instead; <see langword="null"/> when it is removed.</param>
internal sealed record Change(ValueList<object> Steps, Reach Kind, string Before, JsonNode? After)
{
    /// <summary>What stands there instead, for people, if it is not the value itself.</summary>
    public string? Shown { get; init; }

    /// <summary>The path of what is changed.</summary>
    public string Path => "$" + string.Concat(Steps.Select(s => s is int i ? FormattableString.Invariant($"[{i}]") : $".{s}"));

    /// <summary>The document with the change.</summary>
    public JsonNode ApplyTo(JsonNode document)
    {
        JsonNode changed = document.DeepClone();
        JsonNode at = changed;
        foreach (object step in Steps.Take(Steps.Count - 1))
        {
            at = step switch
            {
                int i => at[i]!,
                string name => at[name] ?? (at[name] = new JsonObject()),
                _ => at,
            };
        }

        if (Steps[^1] is int item)
        {
            if (After is null)
            {
                at.AsArray().RemoveAt(item);
            }
            else
            {
                at[item] = After.DeepClone();
            }
        }
        else if (After is null)
        {
            at.AsObject().Remove((string)Steps[^1]);
        }
        else
        {
            at[(string)Steps[^1]] = After.DeepClone();
        }

        return changed;
    }

    public override string ToString() => $"{Path}: {Before} → {After?.ToJsonString() ?? "–"}";
}
