namespace DuaCoSo.Tool.Tests;

/// <summary>A clock that goes when a test says so.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly List<Alarm> _alarms = [];
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state), _now + dueTime, period);
        _alarms.Add(alarm);
        return alarm;
    }

    /// <summary>Time passes, and timers go off.</summary>
    public void Pass(TimeSpan time)
    {
        _now += time;
        foreach (Alarm alarm in _alarms.ToArray())
        {
            alarm.Ring(_now);
        }
    }

    private sealed class Alarm(ManualClock clock, Action ring, TimeSpan due, TimeSpan period) : ITimer
    {
        private TimeSpan _due = due;

        public void Ring(TimeSpan now)
        {
            while (_due <= now)
            {
                _due += period;
                ring();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => clock._alarms.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
