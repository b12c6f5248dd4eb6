using DuaCoSo.Domain;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace DuaCoSo.TestKit;

/// <summary>Small random policies and registers, always valid, that together exercise every rule; a test holds their distribution.</summary>
public static class Generators
{
    /// <summary>A policy of one or two versions, a register, a period and a date that have to do with each other.</summary>
    public static Gen<AssessmentCase> Cases { get; } =
        from high in Gen.Choose(0, int.MaxValue - 1)
        from low in Gen.Choose(0, int.MaxValue - 1)
        select Case(((ulong)high << 32) | (uint)low);

    /// <summary>The same, which FsCheck can shrink.</summary>
    public static Arbitrary<AssessmentCase> ArbitraryCases { get; } = Arb.From(Cases, CaseShrinker.Shrink);

    /// <summary>Definitions of policies.</summary>
    public static Gen<PolicyDefinition> Policies { get; } = Cases.Select(c => c.Policies[0].Definition);

    /// <summary>Policies of one or two versions.</summary>
    public static Gen<PolicyTimeline> Timelines { get; } = Cases.Select(c => c.Timeline);

    /// <summary>Facts of a register.</summary>
    public static Gen<RegisterFacts> Registers { get; } = Cases.Select(c => c.Facts);

    /// <summary>The case of a seed.</summary>
    public static AssessmentCase Case(ulong seed)
    {
        Scene scene = Scene.Of(new Draw(seed));
        var policies = new PolicyMaker(scene).Versions().Select(v => Policy.Create(v).Require()).ToValueList();
        return new()
        {
            Seed = seed,
            Policies = policies,
            Facts = RegisterMaker.Facts(scene, policies),
            Period = scene.Period,
            AsOf = scene.AsOf,
        };
    }
}
