using System.Buffers;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Policies;

[Rule("V1")]
public sealed class PolicyFileCaseTests
{
    public static TheoryData<string> Cases
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (string file in Directory.GetFiles(Repository.Cases, "policy.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetRelativePath(Repository.Root, file));
            }

            return data;
        }
    }

    [Fact]
    public void Cases_AreAll()
    {
        Cases.Should().HaveCount(38);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_Case_IsAccepted(string file)
    {
        Checked<Policy> read = PolicyFile.Read(Repository.File(file));

        read.Problems.Should().BeEmpty();
        read.Require().Definition.Obligations.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Write_Case_ReadsBackTheSame(string file)
    {
        PolicyDefinition first = PolicyFile.Read(Repository.File(file)).Require().Definition;
        var written = new ArrayBufferWriter<byte>();
        PolicyFile.Write(written, first);
        PolicyDefinition second = PolicyFile.Parse(written.WrittenMemory, "written").Require().Definition;
        var again = new ArrayBufferWriter<byte>();
        PolicyFile.Write(again, second);

        second.Should().Be(first);
        again.WrittenMemory.ToArray().Should().Equal(written.WrittenMemory.ToArray());
    }
}
