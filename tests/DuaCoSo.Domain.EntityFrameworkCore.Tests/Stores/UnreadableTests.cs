using DuaCoSo.Domain.Time;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;

/// <summary>What another hand wrote into a database and cannot be read is a problem with its place.</summary>
[Collection(StoreCollection.Name)]
public sealed class UnreadableTests
{
    [Theory]
    [InlineData("tasks", "outcome", "splendid", "DCS6202", "splendid")]
    [InlineData("tasks", "petition", "", "DCS6202", "")]
    [InlineData("tasks", "progress", "[{\"date\":\"someday\"}]", "DCS6203", "$")]
    [InlineData("tasks", "progress", "[{", "DCS6203", "$")]
    [InlineData("tasks", "responsible", "[\"\"]", "DCS6202", "")]
    [InlineData("tasks", "responsible", "not a list", "DCS6204", "tasks")]
    [InlineData("tasks", "due", "someday", "DCS6204", "tasks")]
    [InlineData("feedback", "period", "2016-Q9", "DCS6202", "2016-Q9")]
    public async Task Load_OfWhatCannotBeRead_NamesTableAndValue(string table, string column, string value, string code, string named)
    {
        using Store store = Store.Sqlite();
        using DuaCoSoContext context = store.Open();
        context.AddFacts(new()
        {
            Tasks = [new() { Id = new("t"), Responsible = [new("p")], Due = new(2016, 3, 1) }],
            Feedback = [new() { Assignment = new("a"), Period = ReportingPeriod.Year(2016), Date = new(2016, 3, 1), Rating = 1 }],
        });
        await context.SaveChangesAsync();
        string change = $"UPDATE {table} SET {column} = {{0}}";
        await context.Database.ExecuteSqlRawAsync(change, value);

        Problem problem = (await context.Awaiting(c => c.LoadRegisterAsync()).Should().ThrowAsync<DomainException>()).Which.Problem;
        (problem.Code, problem.Place.Table, problem.Arguments[0].Value).Should().Be((code, table, named));
    }

    [Fact]
    public async Task Store_WithoutTheModelsTables_NamesWhatToCall()
    {
        using var context = new DbContext(new DbContextOptionsBuilder().UseSqlite("Data Source=:memory:").Options);
        context.Invoking(c => c.AddFacts(new())).Should().Throw<InvalidOperationException>().WithMessage("*ApplyDuaCoSo*");
        await context.Awaiting(c => c.LoadRegisterAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage("*ApplyDuaCoSo*");
        await context.Awaiting(c => c.LoadRegisterAsync(new("p"), ReportingPeriod.Year(2016))).Should().ThrowAsync<InvalidOperationException>().WithMessage("*ApplyDuaCoSo*");
    }
}
