using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit.Generation;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DuaCoSo.Domain.Tests.Territories;

/// <summary>A territory and what became of it, step by step.</summary>
internal sealed record History(Territory First, IReadOnlyList<(LocalDate On, Territory Before, Territory After, Reorganisation[] Changes)> Steps)
{
    /// <summary>Any history.</summary>
    public static Gen<History> Any { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => new HistoryMaker(new Draw((ulong)seed)).Make());

    public bool Has<T>() => Steps.Any(s => s.Changes.OfType<T>().Any());

    public override string ToString() => string.Join('\n', Steps.Select(s => string.Join<Reorganisation>("; ", s.Changes)));
}
