using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>Policies whose every figure tells which version they are, and a register to assess under them.</summary>
internal static class Policies
{
    public const string Id = "sample";

    public static ResponsibilityRegister Register { get; } = ResponsibilityRegister.Create(new RegisterFacts
    {
        Localities = [.. Enumerable.Range(1, 5).Select(i => new LocalityVersion { Locality = new($"xa-{i}"), Level = LocalityLevel.Commune })],
        Parties = [new() { Id = new("cb-1"), Kind = PartyKind.Official }],
        Assignments = [.. Enumerable.Range(1, 5).Select(i => new ResponsibilityAssignment { Id = new($"pc-{i}"), Party = new("cb-1"), Role = AssignmentRole.InCharge, Locality = new($"xa-{i}") })],
    }).Require();

    /// <summary>A version in which visits and reviews must be so many: both, or it is not one whole version.</summary>
    public static PolicyDefinition Definition(int number, string id = Id) => new()
    {
        Id = id,
        Title = new("Mẫu", "Sample"),
        Province = "37",
        LegalBasis = [new() { Number = "141-QĐ/TU" }],
        Effective = DateRange.Since(new LocalDate(2016, 1, 1)),
        Obligations =
        [
            new FrequencyRule { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Month, AtLeast = number },
            new FrequencyRule { Code = "review", Activities = [ActivityKind.Review], Every = PeriodKind.Quarter, AtLeast = number },
        ],
    };

    public static Checked<Policy> Version(int number, string id = Id) => Policy.Create(Definition(number, id));

    /// <summary>A version with two errors.</summary>
    public static Checked<Policy> Refused(string id = Id) => Policy.Create(Definition(0, id));

    /// <summary>A version that measures by what the province wrote in C#.</summary>
    public static Checked<Policy> Measuring(string measure) => Policy.Create(Definition(1) with
    {
        Evaluation =
        [
            new()
            {
                Code = "officials",
                Period = PeriodKind.Year,
                Subjects = new() { Kinds = [PartyKind.Official] },
                Criteria = [new() { Code = "own", Weight = 100, Measure = new CustomMeasure { Name = measure }, Scoring = new LinearScoring { From = 0, To = 10 } }],
                Grades = [new() { Code = "good", AtLeast = 0 }],
            },
        ],
    });
}
