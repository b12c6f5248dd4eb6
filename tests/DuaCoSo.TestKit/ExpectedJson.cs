using System.Text.Json;

namespace DuaCoSo.TestKit;

/// <summary>
/// Compares a result with an expected file: everything in the expected file is in the result with the same value, numbers to 1e-6, null equal to
/// absent, arrays in order and of equal length; the result may say more.
/// </summary>
public static class ExpectedJson
{
    private const int MaxDifferences = 20;

    /// <summary>The first differences, each as a path and what is there; empty when the result matches.</summary>
    /// <param name="expected">The expected JSON.</param>
    /// <param name="actual">The actual JSON.</param>
    /// <param name="leaveOut">Properties of the root that are not compared.</param>
    public static IReadOnlyList<string> Differences(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual, params string[] leaveOut)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        var differences = new List<string>();
        foreach (JsonProperty property in left.RootElement.EnumerateObject().Where(p => !leaveOut.Contains(p.Name)))
        {
            Compare("$." + property.Name, property.Value, Member(right.RootElement, property.Name), differences);
        }

        return differences;
    }

    private static void Compare(string path, JsonElement expected, JsonElement? actual, List<string> differences)
    {
        if (differences.Count >= MaxDifferences)
        {
            return;
        }

        bool isAbsent = actual is null or { ValueKind: JsonValueKind.Null };
        if (expected.ValueKind == JsonValueKind.Null || isAbsent)
        {
            if (expected.ValueKind != JsonValueKind.Null || !isAbsent)
            {
                differences.Add($"{path}: expected {Short(expected)}, got {(actual is { } a ? Short(a) : "nothing")}");
            }

            return;
        }

        JsonElement there = actual!.Value;
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when there.ValueKind == JsonValueKind.Object:
                foreach (JsonProperty property in expected.EnumerateObject())
                {
                    Compare($"{path}.{property.Name}", property.Value, Member(there, property.Name), differences);
                }

                break;
            case JsonValueKind.Array when there.ValueKind == JsonValueKind.Array:
                if (expected.GetArrayLength() != there.GetArrayLength())
                {
                    differences.Add($"{path}: expected {expected.GetArrayLength()} items, got {there.GetArrayLength()}");
                }

                foreach ((JsonElement e, JsonElement a, int i) in expected.EnumerateArray().Zip(there.EnumerateArray(), (e, a) => (e, a)).Select((p, i) => (p.e, p.a, i)))
                {
                    Compare($"{path}[{i}]", e, a, differences);
                }

                break;
            case JsonValueKind.Number when there.ValueKind == JsonValueKind.Number:
                if (Math.Abs(expected.GetDecimal() - there.GetDecimal()) > 0.000001m)
                {
                    differences.Add($"{path}: expected {Short(expected)}, got {Short(there)}");
                }

                break;
            default:
                if (expected.ValueKind != there.ValueKind || expected.ToString() != there.ToString())
                {
                    differences.Add($"{path}: expected {Short(expected)}, got {Short(there)}");
                }

                break;
        }
    }

    private static JsonElement? Member(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static string Short(JsonElement element)
    {
        string text = element.GetRawText();
        return text.Length > 200 ? text[..200] + "…" : text;
    }
}
