using System.Buffers;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Policies;

/// <summary>A policy is the same in C# and in a file: what it says, and what is wrong with it.</summary>
[Rule("V1")]
public sealed class PolicyFormsTests
{
    // A file cannot say these at all: a value outside a closed vocabulary, an interval without a beginning, conditions deeper than a file.
    private static readonly string[] OfCSharpAlone = ["DCS4012", "DCS4013", "DCS4032"];

    // Written down these are no mistakes any more: half a character becomes the sign for one, and a category called “*” is every category.
    private static readonly string[] MendedByWriting = ["DCS4006 $.title.en", "DCS4016 $.petitions[0].category"];

    [Fact]
    public void Write_AnyPolicy_ReadsBackAsTheSameDefinitionAndTheSameBytes()
    {
        Properties.Check(Generators.Policies, definition =>
        {
            byte[] written = Written(Policy.Create(definition).Require().Definition);

            Policy read = PolicyFile.Parse(written, "p.json").Require();

            read.Definition.Should().Be(definition);
            Policy.Create(read.Definition).Require().Definition.Should().Be(definition);
            Written(read.Definition).Should().Equal(written);
        });
    }

    [Theory]
    [MemberData(nameof(PolicyCheckTests.Mistakes), MemberType = typeof(PolicyCheckTests))]
    public void Parse_AMistakeOfCSharpWrittenDown_IsTheSameProblemAtTheSamePath(string name, PolicyDefinition definition, string code, string path)
    {
        byte[] written;
        try
        {
            written = Written(definition);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            OfCSharpAlone.Should().Contain(code, name);
            return;
        }

        if (MendedByWriting.Contains(name, StringComparer.Ordinal))
        {
            PolicyFile.Parse(written, "p.json").IsAccepted.Should().BeTrue(name);
            return;
        }

        Problem problem = PolicyFile.Parse(written, "p.json").Problems.Should().ContainSingle(name).Subject;

        // What is not even a code or a text has no value to write: the file's own problem says so.
        (problem.Code is "DCS6013" or "DCS6014" ? code : problem.Code, problem.Place.Path).Should().Be((code, path));
    }

    [Theory, Rule("V2")]
    [MemberData(nameof(PolicyExtensionTests.Mistakes), MemberType = typeof(PolicyExtensionTests))]
    public void Parse_AMistakeOfAnExtensionWrittenDown_IsTheSameProblemAtTheSamePath(string name, PolicyExtension extension, string code, string path)
    {
        if (extension.Feedback?.Removal is { Code: not "feedback" })
        {
            // A file removes the feedback rule without naming it.
            code.Should().Be("DCS4042", name);
            return;
        }

        using var written = new MemoryStream();
        PolicyFile.Write(written, extension);

        // What is no province's code is told by the file even where the base is not found.
        Problem problem = PolicyFile.Parse(written.ToArray(), "p.json", PolicyExtensionTests.Base).Problems
            .Where(p => path != "$.extends" || p.Place.Path == path).Should().ContainSingle(name).Subject;

        (problem.Code, problem.Place.Path).Should().Be((code, path));
    }

    private static byte[] Written(PolicyDefinition definition)
    {
        var buffer = new ArrayBufferWriter<byte>();
        PolicyFile.Write(buffer, definition);
        return buffer.WrittenSpan.ToArray();
    }
}
