using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

/// <summary>What goes to standard error besides the result: colours, progress, and as much as is wanted.</summary>
public sealed class ConsoleTests : IDisposable
{
    private readonly CaseCopy _small = new();
    private readonly ManualClock _clock = new();

    [Fact]
    public void Colours_OfAProblem_AreOursAlone()
    {
        _small.Table("parties", "id,name,kind", "ông-Ất,Nguyễn Văn Ất,\e[32mnobody\u202E");

        ToolRun run = Coloured(isTerminal: false, Evaluate()), plain = ToolRun.Of(Evaluate());

        run.Error.Should().StartWith("\e[1m" + Path.Combine(_small.Register, "parties.csv") + "(2,22)\e[0m: \e[1;31merror DCS").And.NotContain("\e[32m").And.NotContain("\u202E");
        Uncoloured(run.Error).Should().Be(plain.Error);
        plain.Error.Should().NotContain("\e");
    }

    [Fact]
    public void Colours_OfValidate_AreInTheResultAtATerminalAlone()
    {
        _small.Table("parties", "id,name,kind", "ông-Ất,Nguyễn Văn Ất,nobody");

        ToolRun terminal = Coloured(isTerminal: true, "validate", _small.Root), file = Coloured(isTerminal: false, "validate", _small.Root);

        terminal.Output.Should().Contain("\e[1;31merror DCS");
        Uncoloured(terminal.Output).Should().Be(file.Output);
        file.Output.Should().NotContain("\e");
    }

    [Fact]
    public void Colours_OfTablesAndJson_AreNone()
    {
        Coloured(isTerminal: true, Evaluate()).Output.Should().Contain("│").And.NotContain("\e");
        Coloured(isTerminal: true, Evaluate("--format", "json")).Output.Should().NotContain("\e");
    }

    [Fact]
    public void Quiet_KeepsErrorsAndDropsWarnings()
    {
        string[] compare = ["compare", _small.Root, "--with", _small.At("later.json"), "--period", "2016", "--as-of", "2017-01-31"];
        _small.Policy(File.ReadAllText(_small.At("policy.json")).Replace("\"2016-01-01\"", "\"2018-01-01\"", StringComparison.Ordinal), "later.json");

        ToolRun loud = ToolRun.Of(compare), quiet = ToolRun.Of([.. compare, "-q"]);

        loud.Errors.Should().ContainSingle().Which.Should().StartWith("warning DCS7008");
        quiet.Error.Should().BeEmpty();
        quiet.Bytes.Should().Equal(loud.Bytes);
        ToolRun.Of("evaluate", "nowhere", "--period", "2016", "--as-of", "2017-01-31", "-q").Errors.Should().NotBeEmpty().And.OnlyContain(l => l.Contains(": error DCS", StringComparison.Ordinal));
    }

    [Fact]
    public void Verbose_TellsPolicyDigestFilesCountsAndTimes()
    {
        ToolRun plain = ToolRun.Of(Evaluate("--format", "json")), run = ToolRun.Of(Evaluate("--format", "json", "-v", "--language", "en"));

        string json = plain.Output;
        run.Bytes.Should().Equal(plain.Bytes);
        run.Error.Should().Contain($"policy {_small.At("policy.json")}: small, in force 2016-01-01/.., ")
            .And.Contain($"register {_small.Register}: ")
            .And.Contain("records: activities 1, assignments 1, localities 2, parties 1\n")
            .And.Contain("result small 2016 2017-01-31: 4 obligations, 0 petitions, 0 evaluations\n");
        run.Errors.Should().Contain("reading the policy: 0.00 s").And.Contain("reading the register: 0.00 s").And.Contain("assessing 2016: 0.00 s");
        foreach (string digest in System.Text.RegularExpressions.Regex.Matches(run.Error, "sha256:[0-9a-f]{64}").Select(m => m.Value))
        {
            json.Should().Contain(digest);
        }

        ToolRun.Of(Evaluate("-v")).Errors.Should().Contain("đọc quy định: 0,00 s");
        ToolRun.Of(Evaluate("-v", "--out", _small.At("x.txt"))).Errors.Should().Contain($"ghi {_small.At("x.txt")}: 0,00 s");
    }

    [Fact]
    public void Step_OverASecond_IsSeenAtATerminalUntilItIsDone()
    {
        string seen = Stepping(withStatus: true, Domain.Language.Vietnamese, Verbosity.Normal, () =>
        {
            _clock.Pass(TimeSpan.FromSeconds(0.9));
            _clock.Pass(TimeSpan.FromSeconds(0.2));
            _clock.Pass(TimeSpan.FromSeconds(2));
        });

        seen.Should().StartWith("\rđọc… 1 s").And.Contain("\rđọc… 3 s").And.NotContain("\e").And.NotContain("\n");
        seen.Should().EndWith('\r' + new string(' ', "đọc… 3 s".Length) + '\r');
    }

    [Fact]
    public void Step_UnderASecond_IsNotSeen()
    {
        Stepping(withStatus: true, Domain.Language.English, Verbosity.Normal, () => _clock.Pass(TimeSpan.FromSeconds(0.99))).Should().BeEmpty();
        _clock.Pass(TimeSpan.FromSeconds(9));
    }

    [Fact]
    public void Step_QuietOrIntoAFile_IsNotSeen()
    {
        Stepping(withStatus: true, Domain.Language.English, Verbosity.Quiet, () => _clock.Pass(TimeSpan.FromSeconds(9))).Should().BeEmpty();
        Stepping(withStatus: false, Domain.Language.English, Verbosity.Normal, () => _clock.Pass(TimeSpan.FromSeconds(9))).Should().BeEmpty();
    }

    [Fact]
    public void Step_AtANarrowTerminal_StaysOnItsLine()
    {
        using var error = new StringWriter();
        var status = new StatusLine(error, _clock, width: 6);

        status.Begin("reading the register");
        _clock.Pass(TimeSpan.FromSeconds(1));
        status.End();

        error.ToString().Should().Be("\rreadi\r     \r");
    }

    [Fact]
    public void Step_ThatFails_LeavesNothingBehind()
    {
        string seen = "";
        Action failing = () => seen = Stepping(withStatus: true, Domain.Language.English, Verbosity.Normal, () =>
        {
            _clock.Pass(TimeSpan.FromSeconds(2));
            throw new InvalidDataException();
        });

        failing.Should().Throw<InvalidDataException>();
        _clock.Pass(TimeSpan.FromSeconds(9));
        _last.Should().EndWith("\r");
    }

    [Fact]
    public void FullDisk_IsToldOf()
    {
        using var error = new StringWriter { NewLine = "\n" };

        int code = CommandLine.Run(["schema"], new ToolConsole(new FullStream(), error, isTerminal: false) { Clock = _clock });

        code.Should().Be(1);
        error.ToString().Should().StartWith("error DCS7010: ").And.Contain("No space left");
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Process_WhoseOutputIsPiped_WritesNoEscape(string variable, string value) =>
        ToolRun.Started(variable, value, "validate", _small.Root, "--verbose").Should().Match<ToolRun>(r => r.ExitCode == 0 && !r.Output.Contains('\e') && !r.Error.Contains('\e') && !r.Error.Contains('\r'));

    public void Dispose() => _small.Dispose();

    private static string Uncoloured(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\e\\[[0-9;]*m", "");

    private static ToolRun Coloured(bool isTerminal, params string[] arguments) => ToolRun.With(
        (output, error) => new ToolConsole(output, error, isTerminal, width: 200) { Clock = new ManualClock(), Paint = new Paint(isTerminal), ErrorPaint = new Paint(isColoured: true) },
        arguments);

    private string[] Evaluate(params string[] more) => ["evaluate", _small.Root, "--period", "2016", "--as-of", "2017-01-31", .. more];

    private string _last = "";

    private string Stepping(bool withStatus, Domain.Language language, Verbosity verbosity, Action work)
    {
        using var error = new StringWriter();
        ToolConsole console = new ToolConsole(Stream.Null, error, isTerminal: true) { Clock = _clock, Status = withStatus ? new StatusLine(error, _clock, 80) : null }.With(language, verbosity);
        try
        {
            console.Step("đọc", "reading", () =>
            {
                work();
                return 0;
            });
        }
        finally
        {
            _last = error.ToString();
        }

        return _last;
    }

    /// <summary>A disk that is full.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
