using NodaTime;

namespace DuaCoSo.Examples.Web;

/// <summary>Today in Vietnam, whatever the server's zone and whether or not it has a database of zones.</summary>
public sealed class Today(TimeProvider clock)
{
    private static readonly DateTimeZone Vietnam = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    /// <summary>The date.</summary>
    public LocalDate Date => Instant.FromDateTimeOffset(clock.GetUtcNow()).InZone(Vietnam).Date;
}
