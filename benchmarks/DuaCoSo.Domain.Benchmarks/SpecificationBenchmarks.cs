using BenchmarkDotNet.Attributes;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Benchmarks;

/// <summary>What it costs to ask one object: each specification beside the lambda that one would write by hand for the same question.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SpecificationBenchmarks
{
    private readonly LocalDate _on = new(2016, 3, 1);
    private readonly Id<Party> _party = new("official-1");

    private readonly ResponsibilityAssignment _assignment = new()
    {
        Id = new("assignment-1"),
        Party = new("official-1"),
        Role = AssignmentRole.InCharge,
        Sector = Sector.Economy,
        Interval = new(new(2016, 1, 1), new(2016, 12, 31)),
    };

    private readonly ResponsibilityAssignment[] _many =
    [
        .. Enumerable.Range(0, 100_000).Select(i => new ResponsibilityAssignment
        {
            Id = new($"assignment-{i}"),
            Party = new($"official-{i % 100}"),
            Role = AssignmentRole.InCharge,
            Interval = new(new LocalDate(2010, 1, 1).PlusDays(i % 3000), new LocalDate(2016, 1, 1).PlusDays(i % 3000)),
        }),
    ];

    private Func<ResponsibilityAssignment, bool> _lambda = null!;
    private Func<ResponsibilityAssignment, bool> _lambdaOfFour = null!;
    private Specification<ResponsibilityAssignment> _specification = null!;
    private Specification<ResponsibilityAssignment> _specificationOfFour = null!;

    /// <summary>Keeps one of each.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _lambda = Lambda(_on);
        _lambdaOfFour = LambdaOfFour(_on, _party, AssignmentRole.InCharge, Sector.Economy);
        _specification = new AssignmentInForceSpecification(_on);
        _specificationOfFour = OfFour();
    }

    /// <summary>A lambda made for one question.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("fresh")]
    public bool FreshLambda() => Lambda(_on)(_assignment);

    /// <summary>A specification made for one question.</summary>
    [Benchmark, BenchmarkCategory("fresh")]
    public bool FreshSpecification() => new AssignmentInForceSpecification(_on).IsSatisfiedBy(_assignment);

    /// <summary>A lambda kept.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("kept")]
    public bool KeptLambda() => _lambda(_assignment);

    /// <summary>A specification kept.</summary>
    [Benchmark, BenchmarkCategory("kept")]
    public bool KeptSpecification() => _specification.IsSatisfiedBy(_assignment);

    /// <summary>Four lambdas joined, made for one question.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("fresh, of four")]
    public bool FreshLambdaOfFour() => LambdaOfFour(_on, _party, AssignmentRole.InCharge, Sector.Economy)(_assignment);

    /// <summary>Four specifications joined, made for one question.</summary>
    [Benchmark, BenchmarkCategory("fresh, of four")]
    public bool FreshSpecificationOfFour() => OfFour().IsSatisfiedBy(_assignment);

    /// <summary>Four lambdas joined, kept.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("kept, of four")]
    public bool KeptLambdaOfFour() => _lambdaOfFour(_assignment);

    /// <summary>Four specifications joined, kept.</summary>
    [Benchmark, BenchmarkCategory("kept, of four")]
    public bool KeptSpecificationOfFour() => _specificationOfFour.IsSatisfiedBy(_assignment);

    /// <summary>A loop over 100,000 objects with the question in it.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("of 100,000")]
    public int Loop()
    {
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _many)
        {
            if (assignment.Interval.Contains(_on))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>The same loop, asking a specification.</summary>
    [Benchmark, BenchmarkCategory("of 100,000")]
    public int LoopWithSpecification()
    {
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _many)
        {
            if (_specification.IsSatisfiedBy(assignment))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>The same by LINQ and a lambda.</summary>
    [Benchmark, BenchmarkCategory("of 100,000")]
    public int WhereLambda() => _many.Where(_lambda).Count();

    /// <summary>The same by LINQ and a specification.</summary>
    [Benchmark, BenchmarkCategory("of 100,000")]
    public int Where() => _many.Where(_specification).Count();

    private Specification<ResponsibilityAssignment> OfFour() =>
        new AssignmentInForceSpecification(_on) & new AssignmentOfPartySpecification(_party) & new AssignmentInRoleSpecification(AssignmentRole.InCharge) & new AssignmentForSectorSpecification(Sector.Economy);

    private static Func<ResponsibilityAssignment, bool> Lambda(LocalDate on) => a => a.Interval.Contains(on);

    // Joined as one joins lambdas that are made apart.
    private static Func<ResponsibilityAssignment, bool> LambdaOfFour(LocalDate on, Id<Party> party, AssignmentRole role, Sector sector)
    {
        Func<ResponsibilityAssignment, bool> inForce = a => a.Interval.Contains(on);
        Func<ResponsibilityAssignment, bool> ofParty = a => a.Party == party;
        Func<ResponsibilityAssignment, bool> inRole = a => a.Role == role;
        Func<ResponsibilityAssignment, bool> forSector = a => a.Sector == sector;
        return a => inForce(a) && ofParty(a) && inRole(a) && forSector(a);
    }
}
