using System.Reflection;
using FluentAssertions;

namespace DuaCoSo.TestKit;

/// <summary>The laws that every value type keeps, to be called with a few of its values.</summary>
public static class Laws
{
    /// <summary>Equality agrees with itself: both ways, as object, with hash codes and with the operators, if there are any.</summary>
    /// <param name="value">A value.</param>
    /// <param name="equal">The same value, made again.</param>
    /// <param name="others">Values that differ from it, each in one thing where possible.</param>
    public static void TestEquality<T>(T value, T equal, params T[] others)
        where T : notnull, IEquatable<T>
    {
        value.Equals(value).Should().BeTrue("{0} equals itself", value);
        SameBothWays(value, equal, expected: true);
        value.GetHashCode().Should().Be(equal.GetHashCode(), "equal values have equal hash codes");
        EqualsObject(value, new object()).Should().BeFalse("{0} equals nothing of another type", value);
        EqualsObject(value, null).Should().BeFalse("{0} is not null", value);
        if (!typeof(T).IsValueType)
        {
            EqualsOther(value, default).Should().BeFalse("{0} is not null", value);
        }

        others.Should().NotBeEmpty("equality that is never false says nothing");
        foreach (T other in others)
        {
            SameBothWays(value, other, expected: false);
        }
    }

    /// <summary>Order agrees with itself: every pair both ways, with equality, with null and with the operators, if there are any.</summary>
    /// <param name="ascending">Two or more distinct values, the least first.</param>
    public static void TestOrdering<T>(params T[] ascending)
        where T : notnull, IComparable<T>
    {
        ascending.Length.Should().BeGreaterThan(1, "order needs two values");
        for (int i = 0; i < ascending.Length; i++)
        {
            for (int j = 0; j < ascending.Length; j++)
            {
                T left = ascending[i], right = ascending[j];
                Math.Sign(left.CompareTo(right)).Should().Be(Math.Sign(i.CompareTo(j)), "{0} is compared with {1}", left, right);
                left.Equals(right).Should().Be(i == j, "equality agrees with order for {0} and {1}", left, right);
                Operator(left, right, "op_LessThan", i < j);
                Operator(left, right, "op_LessThanOrEqual", i <= j);
                Operator(left, right, "op_GreaterThan", i > j);
                Operator(left, right, "op_GreaterThanOrEqual", i >= j);
            }

            if (!typeof(T).IsValueType)
            {
                ascending[i].CompareTo(default).Should().BePositive("everything stands behind null");
            }
        }
    }

    /// <summary>Each text is parsed and printed as it was, under every culture, and the value printed is parsed as itself.</summary>
    /// <param name="texts">Texts in the form that the type prints.</param>
    public static void TestRoundTrip<T>(params string[] texts)
        where T : notnull, IParsable<T>
    {
        texts.Should().NotBeEmpty();
        Cultures.Each(culture =>
        {
            foreach (string text in texts)
            {
                T value = T.Parse(text, culture);
                value.ToString().Should().Be(text, "under {0}", culture);
                T.TryParse(text, culture, out T? tried).Should().BeTrue("{0} parses", text);
                tried.Should().Be(value);
                T.Parse(value.ToString()!, null).Should().Be(value);
            }
        });
    }

    /// <summary>Each text is refused, by the exception and by the attempt.</summary>
    /// <param name="texts">Texts that are not of the type.</param>
    public static void TestRefusal<T>(params string?[] texts)
        where T : IParsable<T>
    {
        texts.Should().NotBeEmpty();
        foreach (string? text in texts)
        {
            T.TryParse(text, null, out _).Should().BeFalse("'{0}' is none", text);
            if (text is not null)
            {
                ((Func<T>)(() => T.Parse(text, null))).Should().Throw<FormatException>("'{0}' is none", text);
            }
        }
    }

    private static void SameBothWays<T>(T left, T right, bool expected)
        where T : notnull, IEquatable<T>
    {
        left.Equals(right).Should().Be(expected, "{0} is compared with {1}", left, right);
        right.Equals(left).Should().Be(expected, "{0} is compared with {1}", right, left);
        EqualsObject(left, right).Should().Be(expected, "{0} is compared with {1} as an object", left, right);
        Operator(left, right, "op_Equality", expected);
        Operator(left, right, "op_Inequality", !expected);
    }

    private static bool EqualsObject(object value, object? other) => value.Equals(other);

    private static bool EqualsOther<T>(IEquatable<T> value, T? other) => value.Equals(other);

    private static void Operator<T>(T left, T right, string name, bool expected) =>
        (typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])?.Invoke(null, [left, right]) ?? expected)
            .Should().Be(expected, "{0} of {1} and {2}", name, left, right);
}
