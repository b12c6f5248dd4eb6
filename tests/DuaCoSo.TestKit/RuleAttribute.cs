using Xunit.Sdk;

namespace DuaCoSo.TestKit;

/// <summary>Says which rule of docs/semantics.md a test, or a class of tests, is about.</summary>
[TraitDiscoverer("DuaCoSo.TestKit.RuleDiscoverer", "DuaCoSo.TestKit")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RuleAttribute(string rule) : Attribute, ITraitAttribute
{
    /// <summary>The rule's number, such as <c>O4</c>.</summary>
    public string Rule { get; } = rule;
}
