using System.Text;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Policies;

public sealed class PolicyDocumentTests
{
    [Fact]
    public void Reference_IsTheTables()
    {
        string path = Repository.File("docs", "policy-reference.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, PolicyReference.Text(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        File.ReadAllText(path).Should().Be(PolicyReference.Text(), "UPDATE_GOLDEN=1 rewrites the page");
    }

    [Fact]
    public void Page_HasTheExample()
    {
        string example = File.ReadAllText(Repository.File("docs", "examples", "example.policy.json"));

        File.ReadAllText(Repository.File("docs", "policy-files.md")).Should().Contain($"```jsonc\n{example}```\n");
    }
}
