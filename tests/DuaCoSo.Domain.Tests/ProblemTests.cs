using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests;

public sealed class ProblemTests
{
    private static readonly ProblemKind Late = new("DCS9901", Severity.Error, "Ngày {date} sau {limit}: sửa {date}.", "{date} is after {limit}: mend {date}.");
    private static readonly ProblemKind Odd = new("DCS9902", Severity.Warning, "Lạ: {what}.", "Odd: {what}.");

    private static readonly ProblemPlace Line3 = new() { File = "tasks.csv", Line = 3, Column = 7 };

    [Fact]
    public void Message_Language_FillsTheTemplate()
    {
        Problem problem = Late.At(null, ("date", "2016-03-02"), ("limit", "2016-03-01"));
        problem.Message(Language.Vietnamese).Should().Be("Ngày 2016-03-02 sau 2016-03-01: sửa 2016-03-02.");
        problem.Message(Language.English).Should().Be("2016-03-02 is after 2016-03-01: mend 2016-03-02.");
        problem.Argument("date").Should().Be("2016-03-02");
        problem.Argument("none").Should().BeNull();
        problem.Code.Should().Be("DCS9901");
        problem.Severity.Should().Be(Severity.Error);
        problem.Place.Should().BeSameAs(ProblemPlace.Nowhere);
    }

    [Fact]
    public void Message_ArgumentWithBraces_IsNotFilledAgain() =>
        Odd.At(null, ("what", "{what}{")).Message(Language.English).Should().Be("Odd: {what}{.");

    [Fact]
    public void ToString_Problem_IsAsBuildsPrintIt() => Cultures.Each(_ =>
    {
        Odd.At(Line3, ("what", "x")).ToString().Should().Be("tasks.csv(3,7): warning DCS9902: Odd: x.");
        Odd.At(Line3, ("what", "x")).ToString(Language.Vietnamese).Should().Be("tasks.csv(3,7): warning DCS9902: Lạ: x.");
        Late.At(null, ("date", "a"), ("limit", "b")).ToString().Should().Be("error DCS9901: a is after b: mend a.");
    });

    [Fact]
    public void Place_Parts_PrintTheNearest()
    {
        ProblemPlace.Nowhere.ToString().Should().BeEmpty();
        new ProblemPlace { File = "tasks.csv" }.ToString().Should().Be("tasks.csv");
        new ProblemPlace { File = "tasks.csv", Line = 3 }.ToString().Should().Be("tasks.csv(3,1)");
        ProblemPlace.InPolicy("$.obligations[2].code").ToString().Should().Be("$.obligations[2].code");
        ProblemPlace.InRegister("tasks", 4, "due", "t-1").ToString().Should().Be("tasks[t-1].due");
        ProblemPlace.InRegister("tasks", 4, "due", null).ToString().Should().Be("tasks[4].due");
        ProblemPlace.InRegister("tasks", 4, null, "t-1").ToString().Should().Be("tasks[t-1]");
    }

    [Fact]
    public void MovedTo_Place_ChangesThatAlone()
    {
        Problem problem = Odd.At(ProblemPlace.InPolicy("$"), ("what", "x"));
        problem.MovedTo(Line3).Should().Be(Odd.At(Line3, ("what", "x")));
    }

    [Fact]
    public void Laws_Equality() => Laws.TestEquality(
        Odd.At(Line3, ("what", "x")), Odd.At(Line3 with { }, ("what", "x")), Odd.At(Line3, ("what", "y")), Odd.At(null, ("what", "x")), Late.At(Line3, ("what", "x")));

    [Fact]
    public void Checked_WithWarnings_IsAccepted()
    {
        var result = Checked<string>.Accepted("value", [Odd.At(null)]);
        result.IsAccepted.Should().BeTrue();
        result.HasWarnings.Should().BeTrue();
        result.Require().Should().Be("value");
        result.TryGet(out string? value).Should().BeTrue();
        value.Should().Be("value");
        result.ToString().Should().Be("accepted, 1 problems");
        Checked<string>.Accepted("value", []).HasWarnings.Should().BeFalse();
    }

    [Fact]
    public void Checked_WithAnError_IsRefused()
    {
        var result = Checked<string>.Refused([Odd.At(null), Late.At(Line3)]);
        result.IsAccepted.Should().BeFalse();
        result.HasWarnings.Should().BeTrue();
        result.TryGet(out string? value).Should().BeFalse();
        value.Should().BeNull();
        result.ToString().Should().Be("refused, 2 problems");
        DomainException thrown = FluentActions.Invoking(result.Require).Should().Throw<DomainException>().Which;
        thrown.Problems.Should().BeSameAs(result.Problems);
        thrown.Code.Should().Be("DCS9901", "the first error is what refuses");
    }

    [Fact]
    public void Checked_ThatContradictsItself_Throws()
    {
        FluentActions.Invoking(() => Checked<string>.Accepted("value", [Late.At(null)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Checked<string>.Accepted(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Checked<string>.Refused([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Checked<string>.Refused([Odd.At(null)])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void DomainException_Problems_AreItsMessage()
    {
        var exception = new DomainException([Odd.At(null, ("what", "x")), Late.At(Line3, ("date", "a"), ("limit", "b"))]);
        exception.Message.Should().Be("warning DCS9902: Odd: x.\ntasks.csv(3,7): error DCS9901: a is after b: mend a.");
        exception.Problem.Code.Should().Be("DCS9901");
        new DomainException(Late.At(null)).Problems.Should().ContainSingle();
        FluentActions.Invoking(() => new DomainException(Odd.At(null))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DomainException((ValueList<Problem>)null!)).Should().Throw<ArgumentNullException>();
    }
}
