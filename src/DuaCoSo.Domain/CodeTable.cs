namespace DuaCoSo.Domain;

/// <summary>Numbers the codes of one open vocabulary as they occur, so that rules compare numbers and not text.</summary>
internal sealed class CodeTable
{
    /// <summary>Stands for no code.</summary>
    public const int None = -1;

    // How many codes are compared by reference before one is looked up.
    private const int LookedThrough = 8;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _codes = [];

    /// <summary>How many codes there are; their numbers are below it.</summary>
    public int Count => _codes.Count;

    /// <summary>The code with a number.</summary>
    public string this[int number] => _codes[number];

    /// <summary>The number of a code, new if need be; <see cref="None"/> for none.</summary>
    public int Add(string? code)
    {
        if (code is null)
        {
            return None;
        }

        // Facts of one kind mostly share the code's text: it is looked for as such among the first few.
        for (int i = 0; i < _codes.Count && i < LookedThrough; i++)
        {
            if (ReferenceEquals(code, _codes[i]))
            {
                return i;
            }
        }

        if (!_numbers.TryGetValue(code, out int number))
        {
            number = _codes.Count;
            _numbers.Add(code, number);
            _codes.Add(code);
        }

        return number;
    }

    /// <summary>Whether another table has the same codes by the same numbers.</summary>
    public bool IsSame(CodeTable other) => _codes.SequenceEqual(other._codes, StringComparer.Ordinal);

    /// <summary>The codes that are not known elsewhere, in their order.</summary>
    public List<string> Except(Predicate<string> isKnown)
    {
        List<string> unknown = _codes.FindAll(code => !isKnown(code));
        unknown.Sort(TextKey.Compare);
        return unknown;
    }

    /// <summary>The number of a code, or <see cref="None"/> when no fact has it.</summary>
    public int Find(string code) => _numbers.GetValueOrDefault(code, None);
}
