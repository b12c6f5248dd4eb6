using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Testing;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Conventions.Tests.Conventions;

/// <summary>One value of every public record and struct: made from its constructor and properties, or registered here where that cannot be.</summary>
internal static class Samples
{
    private static readonly Dictionary<Type, object> Registered = new()
    {
        [typeof(string)] = "a",
        [typeof(int)] = 1234,
        [typeof(long)] = 1234L,
        [typeof(decimal)] = 1234.5m,
        [typeof(bool)] = true,
        [typeof(LocalDate)] = new LocalDate(2016, 3, 31),
        [typeof(DateRange)] = DateRange.Since(new LocalDate(2016, 3, 31)),
        [typeof(Fraction)] = new Fraction(-12345, 10),
        [typeof(NumberRange)] = new NumberRange(-0.5m, 1234.5m, 1),
        [typeof(ReportingPeriod)] = ReportingPeriod.Parse("2016-03"),
        [typeof(DueRule)] = DueRule.DayOfMonth(25),
        [typeof(Problem)] = TimeProblems.NotAPeriod.At(null, ("text", "2016-13")),
        [typeof(Obligation)] = Assess().Obligations[0],
        [typeof(PolicyTimeline)] = Assess().Policy,
        [typeof(Scenario)] = Scenario.Of("Mẫu", Assess().Policy, ReportingPeriod.Year(2016), new(2017, 1, 31)),
    };

    /// <summary>A sample of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isFull">Whether what is optional is given too.</param>
    /// <exception cref="InvalidOperationException">It cannot be made: register one above.</exception>
    public static object For(Type type, bool isFull) => Make(type, isFull, []);

    // What the library alone can make, of one commune with one official in charge.
    private static Assessment Assess()
    {
        Id<Locality> commune = new("xa-1");
        Id<Party> official = new("cb-1");
        var policy = Policy.Create(new PolicyDefinition
        {
            Id = "sample",
            Title = new("Mẫu", "Sample"),
            Province = "37",
            LegalBasis = [new() { Number = "141-QĐ/TU" }],
            Effective = DateRange.Since(new LocalDate(2016, 1, 1)),
            Obligations = [new FrequencyRule { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Month }],
        });
        var register = ResponsibilityRegister.Create(new RegisterFacts
        {
            Localities = [new() { Locality = commune, Level = LocalityLevel.Commune }],
            Parties = [new() { Id = official, Kind = PartyKind.Official }],
            Assignments = [new() { Id = new("pc-1"), Party = official, Role = AssignmentRole.InCharge, Locality = commune }],
        });
        return policy.Require().Assess(register.Require(), ReportingPeriod.Parse("2016"), new LocalDate(2017, 1, 31));
    }

    private static object Make(Type type, bool isFull, HashSet<Type> above)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Registered.TryGetValue(type, out object? registered))
        {
            return registered;
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0)!;
        }

        if (type.ContainsGenericParameters)
        {
            bool isOfClasses = type.GetGenericArguments()[0].GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
            return Make(type.MakeGenericType(isOfClasses ? typeof(string) : typeof(Language)), isFull, above);
        }

        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
        {
            return List(type, isFull, above);
        }

        if (!above.Add(type))
        {
            throw new InvalidOperationException($"A sample of {type} would hold itself.");
        }

        try
        {
            return type.IsAbstract ? Make(Heir(type, above), isFull, above) : Construct(type, isFull, above);
        }
        finally
        {
            above.Remove(type);
        }
    }

    private static object Construct(Type type, bool isFull, HashSet<Type> above)
    {
        object sample = Constructed(type, BindingFlags.Public, isFull, above)
            ?? type.GetProperties(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(p => p.PropertyType == type)?.GetValue(null)
            ?? Manufactured(type)
            ?? Constructed(type, BindingFlags.NonPublic, isFull, above)
            ?? (type.IsValueType ? Activator.CreateInstance(type) : null)
            ?? throw new InvalidOperationException($"Register a sample of {type} in {nameof(Samples)}.");
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            bool isWanted = (isFull && !above.Contains(property.PropertyType)) || property.IsDefined(typeof(RequiredMemberAttribute));
            if (isWanted && property.SetMethod is { } setter && (setter.IsPublic || type.IsValueType) && property.GetIndexParameters().Length == 0)
            {
                property.SetValue(sample, Make(property.PropertyType, isFull, above));
            }
        }

        return sample;
    }

    private static object? Constructed(Type type, BindingFlags visibility, bool isFull, HashSet<Type> above)
    {
        ConstructorInfo? constructor = type.GetConstructors(visibility | BindingFlags.Instance).Where(c => c.GetParameters().All(p => p.ParameterType != type))
            .OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        return constructor?.Invoke([.. constructor.GetParameters().Select(p => Make(p.ParameterType, isFull, above))]);
    }

    // By a static method of its own or of its base that takes numbers, such as so many days.
    private static object? Manufactured(Type type)
    {
        MethodInfo? factory = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .FirstOrDefault(m => m.ReturnType == type && !m.IsSpecialName && m.GetParameters().All(p => p.ParameterType == typeof(int)));
        return factory?.Invoke(null, [.. factory.GetParameters().Select(_ => (object)12)]);
    }

    private static object List(Type type, bool isFull, HashSet<Type> above)
    {
        Type item = type.GetGenericArguments()[0];

        // What holds a list of its own kind ends with an empty one.
        var items = Array.CreateInstance(item, above.Contains(item) ? 0 : 1);
        if (items.Length > 0)
        {
            items.SetValue(Make(item, isFull, above), 0);
        }

        return type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items])!
            : items;
    }

    private static Type Heir(Type type, HashSet<Type> above) =>
        Shipped.PublicTypes.Where(t => !t.IsAbstract && t.IsAssignableTo(type) && !above.Contains(t))
            .OrderBy(t => t.GetProperties().Count(p => p.PropertyType.IsAssignableTo(type) || p.PropertyType.GetGenericArguments().Any(a => a.IsAssignableTo(type))))
            .ThenBy(t => t.FullName, StringComparer.Ordinal)
            .FirstOrDefault() ?? throw new InvalidOperationException($"Nothing is a {type}.");
}
