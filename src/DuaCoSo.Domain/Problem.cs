namespace DuaCoSo.Domain;

/// <summary>One thing that is wrong or doubtful (vấn đề) in a policy, a register or a call: what, where, and how to mend it.</summary>
/// <remarks>
/// Assert its <see cref="Code"/> and its <see cref="Arguments"/> in tests, never its prose. It carries ids, codes, dates and numbers, never
/// people's names. Two problems are equal when kind, place and arguments are.
/// </remarks>
public sealed class Problem : IEquatable<Problem>
{
    internal Problem(ProblemKind kind, ProblemPlace place, ReadOnlySpan<(string Name, string Value)> arguments)
    {
        Kind = kind;
        Place = place;
        Arguments = ValueList.Create(arguments);
    }

    private Problem(ProblemKind kind, ProblemPlace place, ValueList<(string Name, string Value)> arguments)
    {
        Kind = kind;
        Place = place;
        Arguments = arguments;
    }

    /// <summary>What kind of problem it is.</summary>
    public ProblemKind Kind { get; }

    /// <summary>The stable code of its kind, such as <c>DCS1101</c>.</summary>
    public string Code => Kind.Code;

    /// <summary>How grave it is.</summary>
    public Severity Severity => Kind.Severity;

    /// <summary>Where it is.</summary>
    public ProblemPlace Place { get; }

    /// <summary>The message's arguments by name, in the order in which they were given.</summary>
    public ValueList<(string Name, string Value)> Arguments { get; }

    /// <summary>The value of one argument, or <see langword="null"/> when the message has none of that name.</summary>
    /// <param name="name">The argument's name.</param>
    public string? Argument(string name)
    {
        foreach ((string key, string value) in Arguments)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The same problem at another place: a reader adds file, line and column to what the model found.</summary>
    /// <param name="place">The new place.</param>
    public Problem MovedTo(ProblemPlace place) => new(Kind, place, Arguments);

    /// <summary>What is wrong and how to mend it.</summary>
    /// <param name="language">The language to say it in.</param>
    public string Message(Language language) => MessageTemplate.Fill(Kind.Template.In(language), Arguments.AsSpan());

    /// <summary>The problem as builds print it, <c>file(line,col): error DCS2104: message</c>.</summary>
    /// <param name="language">The language of the message; the word for the severity is always English, as tools expect it.</param>
    public string ToString(Language language)
    {
        string severity = Severity == Severity.Error ? "error" : "warning";
        string place = Place.ToString();
        return place.Length == 0
            ? $"{severity} {Code}: {Message(language)}"
            : $"{place}: {severity} {Code}: {Message(language)}";
    }

    /// <summary>The problem as builds print it, in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <inheritdoc/>
    public bool Equals(Problem? other) =>
        other is not null && ReferenceEquals(Kind, other.Kind) && Place == other.Place && Arguments.Equals(other.Arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Problem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind.Code, Place, Arguments);
}
