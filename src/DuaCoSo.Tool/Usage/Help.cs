using System.CommandLine;
using System.Globalization;
using System.Text;
using DuaCoSo.Domain;

namespace DuaCoSo.Tool.Usage;

/// <summary>The help of the tool or of a verb, in one language.</summary>
internal sealed class Help(VerbTable table, Language language, int width)
{
    private const int Narrowest = 60;
    private const int Name = 22;

    private readonly Words _words = new(language);
    private readonly StringBuilder _text = new();

    /// <summary>The help of a verb, or of the tool.</summary>
    public string Of(Verb verb)
    {
        _text.Clear();
        bool isRoot = verb == table.Root;
        Paragraph("", verb.Text.In(language));
        Title("Cách dùng", "Usage");
        Paragraph("  ", UsageLine(table, verb, _words.Of("LỆNH", "VERB"), _words.Of("tuỳ chọn", "options")));
        if (isRoot)
        {
            Title("Lệnh", "Verbs");
            Rows(table.Verbs.Select(v => (v.Name, v.Text.In(language))));
        }

        if (verb.Arguments.Count > 0)
        {
            Title("Tham số", "Arguments");
            Rows(verb.Arguments.Select(a => (a.Name, Described(a, a.HasDefaultValue ? a.GetDefaultValue() : null))));
        }

        if (verb.Options.Any(o => !o.Recursive))
        {
            Title("Tuỳ chọn", "Options");
            Rows(verb.Options.Where(o => !o.Recursive).Select(Row));
        }

        Title("Tuỳ chọn của mọi lệnh", "Options of every verb");
        Rows(table.CommonOptions.Select(Row));
        Title("Ví dụ", "Examples");
        foreach (Example example in verb.Examples)
        {
            Paragraph("  # ", example.Text.In(language));
            _text.Append("  ").Append(example.In(language)).Append('\n');
        }

        Title("Mã kết thúc", "Exit codes");
        Paragraph("  ", _words.Of("0 xong; 1 dữ liệu có lỗi hoặc có khác biệt, đã nêu; 2 lệnh chưa đúng.", "0 done; 1 problems or differences, all told; 2 the command is not right."));
        _text.Append('\n');
        Paragraph("", _words.Of($"In English: {Path(verb)} --help --language en", $"Tiếng Việt: {Path(verb)} --help --language vi"));
        if (isRoot)
        {
            Paragraph("", _words.Of("Về từng lệnh: duacoso LỆNH --help", "About a verb: duacoso VERB --help"));
        }

        return _text.ToString();
    }

    /// <summary>How a verb is called: what it must have, then what it may have.</summary>
    public static string UsageLine(VerbTable table, Verb verb, string nameOfVerbs, string nameOfOptions)
    {
        IEnumerable<string> arguments = verb.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Name}]" : a.Arity.MaximumNumberOfValues > 1 ? $"{a.Name}…" : a.Name);
        IEnumerable<string> required = verb.Options.Where(o => o.Required).Select(Label);
        return string.Join(' ', [Path(table, verb), .. verb == table.Root ? [nameOfVerbs] : arguments, .. required, $"[{nameOfOptions}]"]);
    }

    /// <summary>An option with what follows it.</summary>
    public static string Label(Option option) => ValueOf(option) is { } value ? $"{option.Name} {value}" : option.Name;

    /// <summary>What follows an option: its choices, or the name of its value; <see langword="null"/> for a flag.</summary>
    public static string? ValueOf(Option option) =>
        option.ValueType == typeof(bool) ? null : ((IValueUsage)option).Choices is { Count: > 0 } choices ? string.Join('|', choices) : option.HelpName;

    /// <summary>What the tool or a verb is called.</summary>
    public static string Path(VerbTable table, Verb verb) => verb == table.Root ? verb.Name : $"{table.Root.Name} {verb.Name}";

    private string Path(Verb verb) => Path(table, verb);

    private (string, string) Row(Option option)
    {
        string names = string.Join(", ", option.Aliases.Take(1).Append(Label(option)));
        object? value = option.HasDefaultValue && option.ValueType != typeof(bool) ? option.GetDefaultValue() : null;
        return (names, Described(option, value) + (option.Required ? _words.Of(" Bắt buộc.", " Required.") : ""));
    }

    private string Described(Symbol symbol, object? value)
    {
        string text = ((IUsage)symbol).Text.In(language);
        return value is null ? text : string.Create(CultureInfo.InvariantCulture, $"{text} {_words.Of("Mặc định", "Default")}: {value}.");
    }

    private void Title(string vietnamese, string english) => _text.Append('\n').Append(_words.Of(vietnamese, english)).Append(":\n");

    private void Rows(IEnumerable<(string Name, string Text)> rows)
    {
        foreach ((string name, string text) in rows)
        {
            string head = ("  " + name).PadRight(Name);
            if (head.Length > Name || !head.EndsWith(' '))
            {
                _text.Append(head).Append('\n');
                head = new string(' ', Name);
            }

            Paragraph(head, text);
        }
    }

    // Words on lines that fit, the later ones below the first word of the first.
    private void Paragraph(string head, string text)
    {
        int used = head.Length, most = Math.Max(width, Narrowest);
        _text.Append(head);
        bool isFirst = true;
        foreach (string word in text.Split(' '))
        {
            if (!isFirst && used + 1 + word.Length > most)
            {
                _text.Append('\n').Append(' ', head.Length);
                used = head.Length;
            }
            else if (!isFirst)
            {
                _text.Append(' ');
                used++;
            }

            _text.Append(word);
            used += word.Length;
            isFirst = false;
        }

        _text.Append('\n');
    }
}
