using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

public sealed class ReplayTests : IDisposable
{
    private static readonly string Example = Repository.File("docs", "examples", "ninh-binh-2016");

    private readonly string _folder = Directory.CreateTempSubdirectory("replay-").FullName;

    private string Approved => Path.Combine(_folder, "approved.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_UntilSigned_ExitsWith1()
    {
        ToolRun first = Run("\"capAt\": \"completed\"", "\"capAt\": \"good\"");
        (first.ExitCode, first.Output).Should().Be((1, ""));
        first.Error.Should().Contain("DCS7031");

        string text = File.ReadAllText(Approved);
        text.Should().Contain("$.evaluation[collectives].adjustments[no-visit]").And.Contain("collectives good: ");
        Run("\"capAt\": \"completed\"", "\"capAt\": \"good\"").Error.Should().Contain("DCS7032");

        Sign(text);
        ToolRun signed = Run("\"capAt\": \"completed\"", "\"capAt\": \"good\"");
        (signed.ExitCode, signed.Output, signed.Error).Should().Be((0, "đúng như bản đã duyệt ngày 2017-02-01\n", ""));
    }

    [Fact]
    public void Run_OtherwiseThanApproved_ShowsTheLinesThatDiffer()
    {
        Run("\"capAt\": \"completed\"", "\"capAt\": \"good\"");
        Sign(File.ReadAllText(Approved));

        ToolRun run = Run("\"dayOfMonth\": 25", "\"dayOfMonth\": 27");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("DCS7033");
        run.Output.Split('\n').Should().Contain(l => l.StartsWith("-   $.evaluation[collectives].adjustments[no-visit]", StringComparison.Ordinal))
            .And.Contain(l => l.StartsWith("+   $.obligations[report].due", StringComparison.Ordinal));
        File.ReadAllText(Approved + ".received").Should().Contain("$.obligations[report]");
    }

    private void Sign(string text) => File.WriteAllText(
        Approved, text.Replace("Approved by:", "Approved by: Nguyễn Văn A", StringComparison.Ordinal).Replace("Approved on:", "Approved on: 2017-02-01", StringComparison.Ordinal));

    private ToolRun Run(string right, string wrong)
    {
        string policy = Path.Combine(_folder, "next.policy.json");
        File.WriteAllText(policy, File.ReadAllText(Path.Combine(Example, "policy.json")).Replace(right, wrong, StringComparison.Ordinal));
        return ToolRun.Of("replay", Example, "--with", policy, "--period", "2016", "--as-of", "2017-01-31", "--approved", Approved);
    }
}
