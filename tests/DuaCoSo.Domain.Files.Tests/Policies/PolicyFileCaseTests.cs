using System.Buffers;
using System.Globalization;
using System.Text;
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

        read.Problems.Should().NotContain(p => p.Severity == Severity.Error);
        read.Require().Definition.Obligations.Should().NotBeEmpty();
    }

    [Fact]
    public void Read_Cases_WarnOfWhatTheyCanHardlyMean()
    {
        var warnings = new StringBuilder();
        foreach (string file in ((IEnumerable<object[]>)Cases).Select(c => (string)c[0]))
        {
            foreach (Problem problem in PolicyFile.Read(Repository.File(file)).Problems)
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"{file}({problem.Place.Line},{problem.Place.Column})");
                warnings.Append(problem.MovedTo(new() { File = place })).Append('\n');
            }
        }

        GoldenFile.ShouldStandAs("tests/DuaCoSo.Domain.Files.Tests/Policies/case-warnings.txt", warnings.ToString());
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
