using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Extensions;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Examples.Nightly;

/// <summary>Every night at two in Vietnam, assesses the year so far as of the day that has ended.</summary>
public sealed partial class NightlyAssessment(IPolicyProvider policies, AssessmentOptions options, IOptionsMonitor<NightlyOptions> settings, TimeProvider clock, ILogger<NightlyAssessment> logger)
    : BackgroundService
{
    private static readonly DateTimeZone Vietnam = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];
    private static readonly LocalTime Start = new(2, 0);

    /// <summary>The next night's start after a moment.</summary>
    public static ZonedDateTime NextStart(Instant now)
    {
        ZonedDateTime here = now.InZone(Vietnam);
        LocalDate day = here.TimeOfDay < Start ? here.Date : here.Date.PlusDays(1);
        return day.At(Start).InZoneLeniently(Vietnam);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
            ZonedDateTime next = NextStart(now);
            await Task.Delay((next.ToInstant() - now).ToTimeSpan(), clock, stoppingToken);
            Assess(next.Date.PlusDays(-1));
        }
    }

    private void Assess(LocalDate asOf)
    {
        NightlyOptions tonight = settings.CurrentValue;

        // A register with mistakes is no reason for the worker to stop: they are mended by day, and there is another night.
        Checked<ResponsibilityRegister> read = RegisterFolder.Read(tonight.Register);
        if (!read.TryGet(out ResponsibilityRegister? register))
        {
            string codes = string.Join(", ", read.Problems.Take(20).Select(p => $"{p.Code} {p.Place}"));
            LogRefused(codes);
            return;
        }

        Assessment result = policies.Current[tonight.Policy].Assess(register, ReportingPeriod.Year(asOf.Year), asOf, options);
        string path = Path.Combine(tonight.Results, $"{LocalDatePattern.Iso.Format(asOf)}.json");
        Write(path, result);
        int missed = result.Obligations.WithStatus(ObligationStatus.Missed).Count;
        string digest = PolicyDigest.Of(result.Policy);
        LogAssessed(result.Envelope, digest, result.Obligations.Count, missed, path);
    }

    // Under another name first: whoever looks at the folder sees whole results alone.
    private static void Write(string path, Assessment result)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (FileStream file = File.Create(path + ".part"))
        {
            AssessmentFile.Write(file, result);
        }

        File.Move(path + ".part", path, overwrite: true);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Assessed {Envelope} under {Digest}: {Obligations} obligations, {Missed} missed, in {Path}.")]
    private partial void LogAssessed(AssessmentEnvelope envelope, string digest, int obligations, int missed, string path);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "The register was refused: {Problems}.")]
    private partial void LogRefused(string problems);
}
