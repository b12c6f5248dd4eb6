namespace DuaCoSo.Domain.Policies;

/// <summary>Which policy of a chain of bases each part of an effective policy is from, by paths such as <c>$.obligations[visit]</c> (V2).</summary>
internal sealed class PolicyOrigins
{
    private readonly Dictionary<string, string> _policies = new(StringComparer.Ordinal);

    private PolicyOrigins()
    {
    }

    /// <summary>All of a policy is its own.</summary>
    public static PolicyOrigins Of(string policy)
    {
        var origins = new PolicyOrigins();
        origins._policies.Add("$", policy);
        return origins;
    }

    /// <summary>The same, to be changed.</summary>
    public PolicyOrigins Copy()
    {
        var copy = new PolicyOrigins();
        foreach ((string path, string policy) in _policies)
        {
            copy._policies.Add(path, policy);
        }

        return copy;
    }

    /// <summary>A part, and all within it, is from a policy.</summary>
    public void Set(string path, string policy)
    {
        foreach (string within in _policies.Keys.Where(p => p.StartsWith(path, StringComparison.Ordinal) && p.Length > path.Length && p[path.Length] is ('.' or '[')).ToArray())
        {
            _policies.Remove(within);
        }

        _policies[path] = policy;
    }

    /// <summary>The policy that a path, or the nearest part around it, is from.</summary>
    public string this[string path]
    {
        get
        {
            for (int end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
            {
                if (_policies.TryGetValue(path[..end], out string? policy))
                {
                    return policy;
                }
            }

            return _policies["$"];
        }
    }
}
