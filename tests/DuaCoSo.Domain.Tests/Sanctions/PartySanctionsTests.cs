using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Sanctions;

/// <summary>Every verb on the sanctions of a party in every state.</summary>
[Rule("S1")]
public sealed class PartySanctionsTests : LifeTests<PartySanctions>
{
    private static readonly LocalDate Said = new(2016, 5, 1);
    private static readonly LocalDate Later = new(2016, 9, 1);
    private static readonly Sanction Reprimand = Of(SanctionKind.Reprimand);
    private static readonly Sanction Warning = Of(SanctionKind.Warning);

    /// <inheritdoc/>
    protected override StateMachine<PartySanctions> Table
    {
        get
        {
            const string impose = "sanctionImposed", annul = "sanctionAnnulled", already = "DCS1941", not = "DCS1942";
            return StateMachines.Of((PartySanctions b) => b.Sanctions.Count switch { 0 => SanctionShape.None, 1 => SanctionShape.One, _ => SanctionShape.Several }, on: Later, SanctionProblems.DateBackwards)
                .State(SanctionShape.None, () => Book())
                .State(SanctionShape.One, () => Book(Reprimand))
                .State(SanctionShape.Several, () => Book(Reprimand, Warning))
                .Verb("Impose", (b, on) => b.Impose(SanctionKind.Reprimand, Said, null, on), impose, already, already)
                .Verb("Impose by another document", (b, on) => b.Impose(SanctionKind.Reprimand, Said, new("5-QĐ/UBKT"), on), impose, impose, impose)
                .Verb("Impose another", (b, on) => b.Impose(SanctionKind.Warning, Said, null, on), impose, impose, already)
                .Verb("Annul", (b, on) => b.Annul(Reprimand, null, on), not, annul, annul)
                .Verb("Annul another", (b, on) => b.Annul(Warning, null, on), not, not, annul);
        }
    }

    [Fact]
    public void Verbs_InTurn_LeaveTheFactsOfARegister()
    {
        var book = new PartySanctions { Party = new("an") };

        book.Impose(SanctionKind.Warning, Said, new("5-QĐ/UBKT"), Said.PlusDays(3));
        book.Annul(book.Sanctions[0], new("9-QĐ/UBKT"), Later);
        book.Impose(SanctionKind.Reprimand, Said, new("9-QĐ/UBKT"), Later);

        Sanction left = Reprimand with { Document = new("9-QĐ/UBKT") };
        book.Sanctions.Should().Equal(left);
        book.PendingEvents.Should().Equal(
            new SanctionImposed(new("an"), SanctionKind.Warning, Said, new("5-QĐ/UBKT"), Said.PlusDays(3)),
            new SanctionAnnulled(new("an"), SanctionKind.Warning, Said, new("9-QĐ/UBKT"), Later),
            new SanctionImposed(new("an"), SanctionKind.Reprimand, Said, new("9-QĐ/UBKT"), Later));

        RegisterFacts facts = new() { Parties = [new() { Id = new("an"), Kind = PartyKind.Official }], PartySanctions = [book] };
        string digest = ResponsibilityRegister.Create(facts).Require().Digest;
        digest.Should().Be(ResponsibilityRegister.Create(facts with { PartySanctions = [], Sanctions = [left] }).Require().Digest);
        digest.Should().NotBe(ResponsibilityRegister.Create(facts with { PartySanctions = [] }).Require().Digest);
    }

    [Fact]
    public void Verbs_MisusedByTheCaller_AreArgumentErrors()
    {
        PartySanctions book = Book(Reprimand);
        Action[] misuses =
        [
            () => book.Impose(default, Said, null, Later),
            () => book.Impose(SanctionKind.Warning, new(1899, 12, 31), null, Later),
            () => book.Impose(SanctionKind.Warning, Said, default(Id<Domain.Documents.IssuedDocument>), Later),
            () => book.Impose(SanctionKind.Warning, Said, null, new(2101, 1, 1)),
            () => book.Annul(null!, null, Later),
            () => book.Annul(Reprimand, default(Id<Domain.Documents.IssuedDocument>), Later),
            () => book.Annul(Reprimand, null, new(2101, 1, 1)),
        ];

        misuses.Should().AllSatisfy(misuse => misuse.Should().Throw<ArgumentException>());
        (book.Version, book.Sanctions.Count).Should().Be((0, 1));
    }

    private static PartySanctions Book(params Sanction[] sanctions) => new() { Party = new("an"), Sanctions = [.. sanctions], ChangedOn = Said };

    private static Sanction Of(SanctionKind kind) => new() { Party = new("an"), Date = Said, Kind = kind };
}
