using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Reports;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

/// <summary>Workbooks in place of folders, and results as workbooks.</summary>
public sealed class WorkbookTests : IDisposable
{
    private readonly CaseCopy _small = new();

    [Fact]
    [Rule("E9")]
    public void Evaluate_AWorkbookBesideThePolicy_PrintsWhatTheFolderGives()
    {
        byte[] ofFolder = _small.Evaluate("--format", "json").Bytes;
        string workbook = Export(_small.At("register.xlsx"));
        byte[] named = _small.Evaluate("--format", "json", "--register", workbook).Bytes;
        Directory.Delete(_small.Register, recursive: true);

        ToolRun run = _small.Evaluate("--format", "json");
        Directory.CreateDirectory(_small.Register);

        run.ExitCode.Should().Be(0);
        run.Bytes.Should().Equal(ofFolder).And.Equal(named);
    }

    [Theory]
    [InlineData("explain", "--subject", "ông-Ất")]
    [InlineData("report", "--out", "r.html")]
    public void EveryVerb_TakesAWorkbook(string verb, string option, string value)
    {
        string workbook = Export(_small.At("other.xlsx"));
        string[] common = ["--policy", _small.At("policy.json"), "--period", "2016", "--as-of", "2017-01-31", option, verb == "report" ? _small.At(value) : value];

        ToolRun ofFolder = ToolRun.Of([verb, "--register", _small.Register, .. common]);
        ToolRun ofWorkbook = ToolRun.Of([verb, "--register", workbook, .. common]);

        ofWorkbook.Should().BeEquivalentTo(ofFolder);
    }

    [Fact]
    public void Validate_AWorkbook_NamesTheCell()
    {
        string workbook = Export(_small.At("register.xlsx"));
        File.WriteAllBytes(workbook, File.ReadAllBytes(workbook)[..200]);

        ToolRun broken = ToolRun.Of("validate", workbook);
        ToolRun missing = ToolRun.Of("validate", _small.At("no.xlsx"), "--format", "json");

        broken.ExitCode.Should().Be(1);
        broken.Output.Should().Contain($"{workbook}: error DCS6301");
        missing.Output.Should().Contain("DCS6104");
    }

    [Fact]
    public void Validate_AFolderWithAWorkbook_ChecksBoth()
    {
        Export(_small.At("register.xlsx"));
        Directory.Delete(_small.Register, recursive: true);

        ToolRun run = ToolRun.Of("validate", _small.Root, "--language", "en");
        Directory.CreateDirectory(_small.Register);

        run.Output.Should().EndWith("checked: 2, errors: 0, warnings: 0\n");
    }

    [Fact]
    public void Template_WritesAWorkbookThatIsARegister()
    {
        string file = _small.At("new.xlsx");

        ToolRun.Of("template", file).Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Error = "" });

        RegisterWorkbook.Read(file).IsAccepted.Should().BeTrue();
        ToolRun.Of("template", file).ExitCode.Should().Be(2, "it is there already");
        ToolRun.Of("template", file, "--replace").ExitCode.Should().Be(0);
        ToolRun.Of("template", _small.At("new.csv")).ExitCode.Should().Be(2);
        ToolRun.Of("template", _small.At("no/folder.xlsx")).Errors.Should().ContainSingle().Which.Should().Contain("DCS7001");
    }

    [Fact]
    public void Evaluate_AsAWorkbook_WritesItsFile()
    {
        string file = _small.At("result.xlsx");

        _small.Evaluate("--format", "xlsx", "--out", file).Should().BeEquivalentTo(new { ExitCode = 0, Output = "" });

        File.ReadAllBytes(file).Should().StartWith("PK"u8.ToArray());
        _small.Evaluate("--format", "xlsx").ExitCode.Should().Be(2, "a terminal shows no workbook");
    }

    public void Dispose() => _small.Dispose();

    private string Export(string path)
    {
        using FileStream file = File.Create(path);
        RegisterWorkbook.Write(file, RegisterFolder.Read(_small.Register).Require());
        return path;
    }
}
