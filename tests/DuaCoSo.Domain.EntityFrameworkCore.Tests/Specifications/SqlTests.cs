using System.Text;
using System.Text.RegularExpressions;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Specifications;
using DuaCoSo.TestKit;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Specifications;

/// <summary>What each named specification asks of a database, word for word: with parameters, and with nothing done to a column that an index could not answer.</summary>
public sealed class SqlTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Specifications_AskWhatIsWrittenDown(bool isPostgres)
    {
        using DuaCoSoContext context = Store.Unreached(isPostgres);
        var text = new StringBuilder();
        Append(context, Named.Localities, text);
        Append(context, Named.Parties, text);
        Append(context, Named.Members, text);
        Append(context, Named.Assignments, text);
        Append(context, Named.Petitions, text);
        Append(context, Named.Terms, text);
        Append(context, Named.Tasks, text);
        Append(context, Named.Activities, text);
        GoldenFile.ShouldStandAs($"tests/DuaCoSo.Domain.EntityFrameworkCore.Tests/Specifications/{(isPostgres ? "postgresql" : "sqlite")}.golden.sql", text.ToString());

        string[] questions = [.. text.ToString().Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block[block.IndexOf("WHERE", StringComparison.Ordinal)..])];
        questions.Should().HaveCount(Named.All.Count()).And.OnlyContain(question => question.Contains('@', StringComparison.Ordinal), "arguments are parameters");
        questions.Where(question => Regex.IsMatch(question, @"CAST|lower|upper|substr|strftime|date_part|coalesce|::(?!text\[\])", RegexOptions.IgnoreCase))
            .Should().BeEmpty("a cast or a function on a column loses its index");
        questions.Where(question => Regex.IsMatch(question, "'[^']*'")).Should().BeEmpty("a value in the text is a plan of its own");
    }

    [Fact]
    public void Shapes_AreOnePlanForEveryArgument()
    {
        using DuaCoSoContext context = Store.Unreached(isPostgres: true);
        string Of(int number) => Question(context, new AssignmentInForceSpecification(Named.Day.PlusDays(number)) & new AssignmentOfPartySpecification(Edges.Id<Party>(number)));
        Of(1).Should().Be(Of(2));
    }

    private static void Append<T>(DuaCoSoContext context, Specification<T>[] named, StringBuilder text)
        where T : class
    {
        foreach (Specification<T> specification in named)
        {
            // The columns read are the table's; what is asked begins with WHERE.
            string sql = Regex.Replace(Question(context, specification), @"^SELECT .*$", "SELECT …", RegexOptions.Multiline);
            text.Append("-- ").Append(specification.GetType().Name).Append(": ").Append(specification).Append('\n').Append(sql.Trim()).Append("\n\n");
        }
    }

    // Without the values of the parameters, which each database prints in a way of its own.
    private static string Question<T>(DuaCoSoContext context, Specification<T> specification)
        where T : class => Regex.Replace(context.Set<T>().Where(specification).ToQueryString().ReplaceLineEndings("\n"), "^(-- @|\\.param).*\n", "", RegexOptions.Multiline | RegexOptions.ExplicitCapture);
}
