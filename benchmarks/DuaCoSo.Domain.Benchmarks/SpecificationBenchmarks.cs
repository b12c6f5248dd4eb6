using BenchmarkDotNet.Attributes;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Benchmarks;

/// <summary>What it costs to ask a specification, beside the code that one would write by hand for the same question.</summary>
/// <remarks>Asked of one object after the other: each method says what one of them costs. <c>-- ratios specification</c> measures the same methods in turn, so that both of a pair meet the same noise. Each asks in a loop of its own, since the compiler learns what a place is asked.</remarks>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SpecificationBenchmarks
{
    /// <summary>How many are asked about one by one.</summary>
    internal const int One = 1_000;

    /// <summary>How many are asked about at once.</summary>
    internal const int Many = 100_000;

    private readonly LocalDate _on = new(2016, 3, 1);
    private readonly Id<Party> _party = new("official-1");

    // All satisfy all four, so that each is asked.
    private readonly ResponsibilityAssignment[] _each = Make(One, i => new(new(2016, 1, 1), new LocalDate(2016, 12, 31).PlusDays(i)));

    // Three quarters are in force.
    private readonly ResponsibilityAssignment[] _many = Make(Many, i => new(new LocalDate(2010, 1, 1).PlusDays(i % 3000), new LocalDate(2016, 1, 1).PlusDays(i % 3000)));

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
    [Benchmark(Baseline = true, OperationsPerInvoke = One), BenchmarkCategory("fresh")]
    public int FreshLambda()
    {
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _each)
        {
            if (Lambda(_on)(assignment))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>A specification made for one question.</summary>
    [Benchmark(OperationsPerInvoke = One), BenchmarkCategory("fresh")]
    public int FreshSpecification()
    {
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _each)
        {
            if (new AssignmentInForceSpecification(_on).IsSatisfiedBy(assignment))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>A lambda kept.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = One), BenchmarkCategory("kept")]
    public int KeptLambda()
    {
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _each)
        {
            if (_lambda(assignment))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>A specification kept.</summary>
    [Benchmark(OperationsPerInvoke = One), BenchmarkCategory("kept")]
    public int KeptSpecification()
    {
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _each)
        {
            if (_specification.IsSatisfiedBy(assignment))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Four lambdas joined, made for one question.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = One), BenchmarkCategory("fresh, of four")]
    public int FreshLambdaOfFour()
    {
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _each)
        {
            if (LambdaOfFour(_on, _party, AssignmentRole.InCharge, Sector.Economy)(assignment))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Four specifications joined, made for one question.</summary>
    [Benchmark(OperationsPerInvoke = One), BenchmarkCategory("fresh, of four")]
    public int FreshSpecificationOfFour()
    {
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _each)
        {
            if (OfFour().IsSatisfiedBy(assignment))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Four lambdas joined, kept.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = One), BenchmarkCategory("kept, of four")]
    public int KeptLambdaOfFour()
    {
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _each)
        {
            if (_lambdaOfFour(assignment))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Four specifications joined, kept.</summary>
    [Benchmark(OperationsPerInvoke = One), BenchmarkCategory("kept, of four")]
    public int KeptSpecificationOfFour()
    {
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _each)
        {
            if (_specificationOfFour.IsSatisfiedBy(assignment))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>A loop over 100,000 objects with the question in it.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Many), BenchmarkCategory("of 100,000")]
    public int Loop()
    {
        LocalDate on = _on;
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _many)
        {
            if (assignment.Interval.Contains(on))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>The same by a specification.</summary>
    [Benchmark(OperationsPerInvoke = Many), BenchmarkCategory("of 100,000")]
    public int Count() => _many.Count(_specification);

    /// <summary>The same by LINQ and a lambda.</summary>
    [Benchmark(OperationsPerInvoke = Many), BenchmarkCategory("of 100,000")]
    public int WhereLambda() => _many.Where(_lambda).Count();

    /// <summary>The same by LINQ and a specification.</summary>
    [Benchmark(OperationsPerInvoke = Many), BenchmarkCategory("of 100,000")]
    public int Where() => _many.Where(_specification).Count();

    /// <summary>A loop over 100,000 objects with four questions in it.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Many), BenchmarkCategory("of 100,000, four")]
    public int LoopOfFour()
    {
        LocalDate on = _on;
        int count = 0;
        foreach (ResponsibilityAssignment assignment in _many)
        {
            if (assignment.Interval.Contains(on) && assignment.Party == _party && assignment.Role == AssignmentRole.InCharge && assignment.Sector == Sector.Economy)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>The same by four specifications joined.</summary>
    [Benchmark(OperationsPerInvoke = Many), BenchmarkCategory("of 100,000, four")]
    public int CountOfFour() => _many.Count(_specificationOfFour);

    /// <summary>The same by LINQ and four specifications joined.</summary>
    [Benchmark(OperationsPerInvoke = Many), BenchmarkCategory("of 100,000, four")]
    public int WhereOfFour() => _many.Where(_specificationOfFour).Count();

    private static ResponsibilityAssignment[] Make(int count, Func<int, DateRange> interval) =>
    [
        .. Enumerable.Range(0, count).Select(i => new ResponsibilityAssignment
        {
            Id = new($"assignment-{i}"),
            Party = new("official-1"),
            Role = AssignmentRole.InCharge,
            Sector = Sector.Economy,
            Interval = interval(i),
        }),
    ];

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
