using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Testing.Givens;
using DuaCoSo.Domain.Testing.Outputs;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Testing;

/// <summary>One test of a policy (kịch bản kiểm thử): what is given, assessed for a period as of a date, and what is expected to come out.</summary>
/// <remarks>
/// The same whether it is written in C# or in a file. Immutable: every verb gives another scenario. It says only what it is about; the rest has defaults: ids are numbered
/// (PC1 the first assignment, HD1 the first activity …), facts belong to the first assignment and its party, intervals are open, parties and localities that are only named
/// are what the letters of their ids say (CQ an agency, DN an enterprise, CU a committee, TO a team, CD a post, else an official; T a province, H a district, TV a sub-region,
/// TB a village, HO a household, else a commune).
/// </remarks>
public sealed partial record Scenario
{
    private readonly (ValueList<ScenarioRow> Common, ValueList<ScenarioRow> Own) _given = ([], []);

    /// <summary>What it is called: what an official would say that it tests.</summary>
    public required string Name { get; init; }

    /// <summary>The versions of the policy that it tests.</summary>
    public required PolicyTimeline Policy { get; init; }

    /// <summary>The evaluation period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The date of the assessment (T3).</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>What part of which document it tests, such as <c>Điều 5, 141-QĐ/TU</c>; <see langword="null"/> when it does not say.</summary>
    public string? Basis { get; init; }

    /// <summary>What is given: rows of the register's tables.</summary>
    public ValueList<ScenarioRow> Given
    {
        get => _given switch
        {
            ({ Count: 0 }, var own) => own,
            (var common, { Count: 0 }) => common,
            (var common, var own) => [.. common, .. own],
        };
        init => _given = ([], value);
    }

    /// <summary>The same in two parts: what every scenario of a file is given, which they share, and what is this one's own.</summary>
    internal (ValueList<ScenarioRow> Common, ValueList<ScenarioRow> Own) GivenInParts
    {
        init => _given = value;
    }

    /// <summary>What is expected: rows of the result's tables. What is not named is not checked.</summary>
    public ValueList<ScenarioRow> Expected { get; init; } = [];

    /// <summary>The measures of the province's own that the policy names.</summary>
    /// <value>By default none.</value>
    public AssessmentOptions Options { get; init; } = AssessmentOptions.None;

    /// <summary>Where it is written; nowhere in C#.</summary>
    public ProblemPlace Place { get; init; } = ProblemPlace.Nowhere;

    /// <summary>Begins a scenario.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="period">The evaluation period.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <exception cref="ArgumentException">The name is empty, or the period is <see langword="default"/>.</exception>
    public static Scenario Of(string name, PolicyTimeline policy, ReportingPeriod period, LocalDate asOf)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(policy);
        Arguments.Given(!period.IsEmpty, nameof(period));
        return new() { Name = name, Policy = policy, Period = period, AsOf = asOf };
    }

    /// <summary>Adds a row of a register's table.</summary>
    /// <param name="table">The table, such as <c>activities</c>.</param>
    /// <param name="cells">Columns with their texts as in a file; <see langword="null"/> leaves one out.</param>
    /// <exception cref="ArgumentException">There is no such table or column.</exception>
    public Scenario With(string table, params ReadOnlySpan<(string Column, string? Text)> cells) => this with { Given = [.. Given, GivenRows.Of(table, cells)] };

    /// <summary>Adds facts of the application's own.</summary>
    /// <param name="facts">The facts.</param>
    public Scenario With(RegisterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return this with { Given = [.. Given, .. GivenRows.Of(facts)] };
    }

    /// <summary>Adds an expected row of the result.</summary>
    /// <param name="table">The table, such as <c>obligations</c>.</param>
    /// <param name="cells">Columns with what is expected of them; those that tell rows apart select the rows that the others are expected of.</param>
    /// <exception cref="ArgumentException">There is no such table or column.</exception>
    public Scenario Expect(string table, params ReadOnlySpan<(string Column, string? Text)> cells) => this with { Expected = [.. Expected, ExpectedRows.Of(table, cells)] };

    /// <summary>The given facts as a register, with what the scenario leaves out filled in.</summary>
    /// <returns>The register with its warnings, or every problem, each where it was written.</returns>
    public Checked<ResponsibilityRegister> CreateRegister() => GivenRegister.Create(GivenDefaults.Complete(Given, Period, AsOf));

    /// <summary>Assesses what is given and holds it against what is expected.</summary>
    /// <exception cref="ArgumentException">The policy uses a custom measure that is not in <see cref="Options"/>.</exception>
    public ScenarioResult Run() => Run(CreateRegister());

    /// <summary>Assesses what is given, and fails when something is otherwise than expected.</summary>
    /// <returns>What came of it.</returns>
    /// <exception cref="ScenarioFailedException">Something is otherwise than expected, nothing is expected, or a code that the policy does not have, or the given facts are no register; the message is in Vietnamese.</exception>
    /// <exception cref="ArgumentException">The policy uses a custom measure that is not in <see cref="Options"/>.</exception>
    public ScenarioResult Check() => Check(Language.Vietnamese);

    /// <summary>Assesses what is given, and fails when something is otherwise than expected.</summary>
    /// <param name="language">The language of the message.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ScenarioFailedException">Something is otherwise than expected, nothing is expected, or a code that the policy does not have, or the given facts are no register.</exception>
    /// <exception cref="ArgumentException">The policy uses a custom measure that is not in <see cref="Options"/>.</exception>
    public ScenarioResult Check(Language language)
    {
        ScenarioResult result = Run();
        return result.IsPassed ? result : throw new ScenarioFailedException(result, language);
    }

    /// <summary>Holds an assessment that was made elsewhere against what is expected.</summary>
    /// <param name="assessment">The assessment; what is given, the period and the date of this scenario do not matter to it.</param>
    public ScenarioResult Judge(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Judge(assessment, ExpectableCodes.Unknown(Expected, assessment.Policy));
    }

    /// <summary>Whether both say the same, wherever they are written.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Scenario? other) =>
        other is not null && Name == other.Name && Basis == other.Basis && Period == other.Period && AsOf == other.AsOf && Given.Equals(other.Given) && Expected.Equals(other.Expected)
        && Policy.Versions.Select(v => v.Definition).SequenceEqual(other.Policy.Versions.Select(v => v.Definition));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Period, AsOf, Given, Expected);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The scenario on what its given facts come to.</summary>
    internal ScenarioResult Run(Checked<ResponsibilityRegister> given)
    {
        ValueList<Problem> problems = [.. given.Problems, .. ExpectableCodes.Unknown(Expected, Policy)];
        return given.TryGet(out ResponsibilityRegister? register) ? Judge(Policy.Assess(register, Period, AsOf, Options), problems) : new(this, null, problems, []);
    }

    /// <summary>The same scenario under a changed policy, on a register that was made before; whether the policy has its codes is not asked again.</summary>
    internal ScenarioResult Run(ResponsibilityRegister register, PolicyTimeline changed) => Judge(changed.Assess(register, Period, AsOf, Options), []);

    private ScenarioResult Judge(Assessment assessment, ValueList<Problem> problems) => new(this, assessment, problems, Comparer.Differences(Expected, assessment).ToValueList());
}
