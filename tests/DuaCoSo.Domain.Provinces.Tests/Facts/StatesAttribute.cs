namespace DuaCoSo.Domain.Provinces.Tests.Facts;

/// <summary>What a source states, and where it lives in a preset; the test that carries it asserts it. The page of facts is made of these.</summary>
/// <param name="preset">The preset.</param>
/// <param name="source">The article's file and line, such as <c>000:3</c>, or the document.</param>
/// <param name="sentence">The sentence, or its part.</param>
/// <param name="places">Paths in the policy; or <c>register: tasks.csv, document</c> for what is the register's, or <c>cannot say</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class StatesAttribute(string preset, string source, string sentence, params string[] places) : Attribute
{
    public string Preset => preset;

    public string Source => source;

    public string Sentence => sentence;

    public IReadOnlyList<string> Places => places;
}
