using Xunit.Abstractions;
using Xunit.Sdk;

namespace DuaCoSo.TestKit;

/// <summary>Makes <see cref="RuleAttribute"/> an xunit trait, so that <c>--filter Rule=O4</c> runs the tests of a rule.</summary>
public sealed class RuleDiscoverer : ITraitDiscoverer
{
    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute)
    {
        yield return new("Rule", traitAttribute.GetConstructorArguments().OfType<string>().Single());
    }
}
