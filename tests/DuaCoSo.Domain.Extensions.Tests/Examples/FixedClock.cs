namespace DuaCoSo.Domain.Extensions.Tests.Examples;

/// <summary>A clock that stands still until it is moved; its timers go off at once when their time has come.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _moving = new();
    private readonly List<(DateTimeOffset Due, Alarm Alarm)> _alarms = [];
    private DateTimeOffset _now = now;

    /// <summary>How many timers were ever set.</summary>
    public int Set { get; private set; }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_moving)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(() => callback(state));
        lock (_moving)
        {
            _alarms.Add((_now + dueTime, alarm));
            Set++;
        }

        return alarm;
    }

    /// <summary>Moves the clock to a moment.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        Alarm[] due;
        lock (_moving)
        {
            _now = moment;
            due = [.. _alarms.Where(a => a.Due <= moment).Select(a => a.Alarm)];
            _alarms.RemoveAll(a => a.Due <= moment);
        }

        Array.ForEach(due, alarm => alarm.Ring());
    }

    private sealed class Alarm(Action ring) : ITimer
    {
        private Action? _ring = ring;

        public void Ring() => Interlocked.Exchange(ref _ring, null)?.Invoke();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => _ring = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
