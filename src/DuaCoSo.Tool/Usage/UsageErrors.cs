using System.CommandLine;
using System.CommandLine.Parsing;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Files.Formats;

namespace DuaCoSo.Tool.Usage;

/// <summary>What is wrong with a command, in one language, and what was most likely meant.</summary>
internal static class UsageErrors
{
    // What the parser keeps of an error is one text.
    private const char Between = '\u001F';

    /// <summary>Adds an error that is told in both languages.</summary>
    public static void Add(SymbolResult result, LocalizedText text) => result.AddError(text.Vietnamese + Between + text.English);

    /// <summary>Every error of a command, in a language.</summary>
    public static List<string> Of(VerbTable table, ParseResult parsed, Language language)
    {
        var verb = (Verb)parsed.CommandResult.Command;
        string[] said = [.. parsed.Errors.Select(e => e.Message).Where(m => m.Contains(Between, StringComparison.Ordinal)).Select(m => m.Split(Between)[language == Language.English ? 1 : 0])];
        var all = new List<string>();
        string[] options = [.. UnknownOptions(table, verb, parsed)], others = [.. parsed.UnmatchedTokens.Where(t => !IsOption(t))];

        // What follows an unknown option is perhaps its value, and no mistake of its own.
        all.AddRange((options.Length > 0 ? options : others).Select(token => Unknown(table, verb, token).In(language)));
        all.AddRange(Missing(table, verb, parsed).Select(t => t.In(language)));
        all.AddRange(table.OptionsOf(verb).Select(o => parsed.GetResult(o)).OfType<OptionResult>().SelectMany(WrongValue).Select(t => t.In(language)));
        all.AddRange(verb.Arguments.Select(a => parsed.GetResult(a)).OfType<ArgumentResult>().SelectMany(a => NotAmong(a.Argument, a.Argument.Name, a.Tokens)).Select(t => t.In(language)));
        all.AddRange(said);

        // What the parser refuses and none of these names: in its own words, on one line.
        return all.Count > 0 || parsed.Errors.Count == 0 ? all : [.. parsed.Errors.Select(e => string.Join(' ', e.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    // The parser takes an option that it does not know as a path, or as the value of the option before it. An id may begin with a dash.
    private static IEnumerable<string> UnknownOptions(VerbTable table, Verb verb, ParseResult parsed)
    {
        if (parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash))
        {
            return [];
        }

        IEnumerable<string> arguments = verb.Arguments.SelectMany(a => parsed.GetResult(a)?.Tokens ?? []).Select(t => t.Value);
        IEnumerable<string> values = table.OptionsOf(verb).SelectMany(o => parsed.GetResult(o)?.Tokens ?? []).Select(t => t.Value);
        return arguments.Concat(parsed.UnmatchedTokens).Where(IsOption).Concat(values.Where(v => v.StartsWith("--", StringComparison.Ordinal))).Distinct(StringComparer.Ordinal);
    }

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';

    private static LocalizedText Unknown(VerbTable table, Verb verb, string token)
    {
        bool isOption = IsOption(token);
        bool isVerb = !isOption && verb == table.Root;
        if (!isOption && !isVerb)
        {
            return new($"Thừa '{token}'.", $"'{token}' is one too many.");
        }

        IEnumerable<string> names = isVerb ? table.Verbs.Select(v => v.Name) : table.OptionsOf(verb).SelectMany(o => o.Aliases.Prepend(o.Name));
        string bare = token.Split('=')[0];
        (string nearest, bool isNear) = Spelling.Nearest(bare, names);
        string what = isVerb ? "lệnh" : "tuỳ chọn", kind = isVerb ? "verb" : "option";
        return isNear && bare.Length > 2
            ? new($"Không có {what} '{bare}'; gần nhất là '{nearest}'.", $"There is no {kind} '{bare}'; the nearest is '{nearest}'.")
            : new($"Không có {what} '{bare}'.", $"There is no {kind} '{bare}'.");
    }

    private static IEnumerable<LocalizedText> Missing(VerbTable table, Verb verb, ParseResult parsed)
    {
        if (verb == table.Root)
        {
            if (parsed.UnmatchedTokens.Count == 0)
            {
                string names = string.Join(", ", table.Verbs.Select(v => v.Name));
                yield return new($"Thiếu lệnh, một trong: {names}.", $"A verb is missing, one of: {names}.");
            }

            yield break;
        }

        foreach (Argument argument in verb.Arguments.Where(a => (parsed.GetResult(a)?.Tokens.Count ?? 0) < a.Arity.MinimumNumberOfValues))
        {
            yield return new($"Thiếu {argument.Name}: {Text(argument).Vietnamese}", $"{argument.Name} is missing: {Text(argument).English}");
        }

        foreach (Option option in verb.Options.Where(o => o.Required && parsed.GetResult(o) is null or { Implicit: true }))
        {
            yield return new($"Thiếu {option.Name}: {Text(option).Vietnamese}", $"{option.Name} is missing: {Text(option).English}");
        }
    }

    private static IEnumerable<LocalizedText> WrongValue(OptionResult result)
    {
        if (result.Implicit || result.Option.ValueType == typeof(bool))
        {
            return [];
        }

        string name = result.Option.Name;
        return result.Tokens.Count switch
        {
            0 => [new($"{name} cần một giá trị: {Text(result.Option).Vietnamese}", $"{name} needs a value: {Text(result.Option).English}")],
            > 1 when result.Option.Arity.MaximumNumberOfValues == 1 => [new($"{name} chỉ được nêu một lần.", $"{name} is given more than once.")],
            _ => NotAmong(result.Option, name, result.Tokens),
        };
    }

    private static IEnumerable<LocalizedText> NotAmong(Symbol symbol, string name, IReadOnlyList<Token> tokens)
    {
        ValueList<string> choices = ((IValueUsage)symbol).Choices;
        string all = string.Join(' ', choices.Select(c => $"'{c}'"));
        return choices.Count == 0 ? [] : tokens.Where(t => !choices.Contains(t.Value)).Select(t => new LocalizedText(
            $"{name} không nhận '{t.Value}'; hãy chọn một trong: {all}.", $"{name} does not take '{t.Value}'; choose one of: {all}."));
    }

    private static LocalizedText Text(Symbol symbol) => ((IUsage)symbol).Text;
}
