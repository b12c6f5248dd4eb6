using System.Globalization;
using DuaCoSo.Domain;

namespace DuaCoSo.Tool;

/// <summary>Where the tool writes: results to one stream, problems and what it is about to another writer.</summary>
internal sealed class ToolConsole(Stream output, TextWriter error, bool isTerminal, int? width = null)
{
    private const int PlainWidth = 100;

    /// <summary>Results, as UTF-8.</summary>
    public Stream Output { get; } = output;

    /// <summary>Whether a person is looking, so that tables have borders.</summary>
    public bool IsTerminal { get; } = isTerminal;

    /// <summary>How many columns tables may take at a terminal; <see langword="null"/> for as many as it has.</summary>
    public int? Width { get; } = width;

    /// <summary>How many columns text may take.</summary>
    public int TextWidth => Width ?? PlainWidth;

    /// <summary>How lines of results look.</summary>
    public Paint Paint { get; init; } = new(isColoured: false);

    /// <summary>How lines to standard error look.</summary>
    public Paint ErrorPaint { get; init; } = new(isColoured: false);

    /// <summary>Where a person sees what takes long; <see langword="null"/> for nowhere.</summary>
    public StatusLine? Status { get; init; }

    /// <summary>What measures how long a step takes.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The language of results and problems.</summary>
    public Language Language { get; private init; } = Language.Vietnamese;

    /// <summary>How much is told besides the result.</summary>
    public Verbosity Verbosity { get; private init; }

    private TextWriter Errors { get; } = error;

    /// <summary>This console as a command wants it.</summary>
    public ToolConsole With(Language language, Verbosity verbosity) => new(Output, Errors, IsTerminal, Width)
    {
        Paint = Paint,
        ErrorPaint = ErrorPaint,
        Status = verbosity == Verbosity.Quiet ? null : Status,
        Clock = Clock,
        Language = language,
        Verbosity = verbosity,
    };

    /// <summary>Writes tables to the results: with borders when a person is looking.</summary>
    public void Write(IReadOnlyList<TextTable> tables)
    {
        if (IsTerminal)
        {
            TerminalTables.Write(Output, tables, Width);
        }
        else
        {
            PlainTables.Write(Output, tables);
        }
    }

    /// <summary>Writes problems to standard error, one a line; errors alone when only they are wanted.</summary>
    public void Report(IEnumerable<Problem> problems)
    {
        foreach (Problem problem in problems.Where(p => Verbosity != Verbosity.Quiet || p.Severity == Severity.Error))
        {
            Errors.WriteLine(ErrorPaint.Of(problem, Language));
        }
    }

    /// <summary>Writes what is wrong with the command, and where one finds how it is right.</summary>
    public void Refuse(IEnumerable<string> errors, string help)
    {
        foreach (string line in errors)
        {
            Errors.WriteLine(ErrorPaint.Error(line));
        }

        Errors.WriteLine(new Words(Language).Of($"Lệnh chưa đúng, xem: {help}", $"The command is not right, see: {help}"));
    }

    /// <summary>Writes a line for whoever wants to know more.</summary>
    public void Detail(string vietnamese, string english)
    {
        if (Verbosity == Verbosity.Verbose)
        {
            Errors.WriteLine(ErrorPaint.Faint(new Words(Language).Of(vietnamese, english)));
        }
    }

    /// <summary>Does what may take long: a terminal shows it after a second, and whoever wants to know more is told how long it took.</summary>
    public T Step<T>(string vietnamese, string english, Func<T> work)
    {
        long since = Clock.GetTimestamp();
        Status?.Begin(new Words(Language).Of(vietnamese, english));
        try
        {
            return work();
        }
        finally
        {
            Status?.End();
            string seconds = Clock.GetElapsedTime(since).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
            Detail($"{vietnamese}: {seconds.Replace('.', ',')} s", $"{english}: {seconds} s");
        }
    }
}
