using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>A log as its lines.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(string? Event, LogLevel Level, string Text)> _lines = new();

    public IEnumerable<(string? Event, LogLevel Level, string Text)> All => _lines;

    public IEnumerable<string> Of(string name) => _lines.Where(l => l.Event == name).Select(l => l.Text);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue((eventId.Name, logLevel, formatter(state, exception)));

    public void Dispose() => _lines.Clear();
}
