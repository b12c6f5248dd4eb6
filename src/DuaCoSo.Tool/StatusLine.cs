using System.Globalization;

namespace DuaCoSo.Tool;

/// <summary>A line at a terminal that tells what takes over a second, and goes away when that is done.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="clock">How long a step takes: never anything of what it gives.</param>
/// <param name="width">How many columns there are.</param>
internal sealed class StatusLine(TextWriter terminal, TimeProvider clock, int width)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(0.25);

    private readonly Lock _lock = new();
    private ITimer? _timer;
    private int _shown;

    /// <summary>A step begins; nothing is seen of it for a second.</summary>
    public void Begin(string step)
    {
        long since = clock.GetTimestamp();
        lock (_lock)
        {
            _timer = clock.CreateTimer(_ => Show(step, since), state: null, Patience, Beat);
        }
    }

    /// <summary>The step is done, and its line is gone.</summary>
    public void End()
    {
        lock (_lock)
        {
            _timer?.Dispose();
            _timer = null;
            if (_shown > 0)
            {
                terminal.Write('\r' + new string(' ', _shown) + '\r');
                terminal.Flush();
                _shown = 0;
            }
        }
    }

    // Over itself, without escape sequences; never as wide as the terminal, which would begin another line.
    private void Show(string step, long since)
    {
        lock (_lock)
        {
            // A last beat may come after the end.
            if (_timer is null)
            {
                return;
            }

            string line = string.Create(CultureInfo.InvariantCulture, $"{step}… {(int)clock.GetElapsedTime(since).TotalSeconds} s");
            line = line[..Math.Min(line.Length, Math.Max(width - 1, 0))];
            terminal.Write('\r' + line.PadRight(_shown));
            terminal.Flush();
            _shown = line.Length;
        }
    }
}
