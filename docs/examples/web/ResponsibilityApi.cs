using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Extensions;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Examples.Web;

/// <summary>The application: its services and its four endpoints.</summary>
public static class ResponsibilityApi
{
    /// <summary>A policy file has at most 1 MB; nothing longer is even read.</summary>
    public const int MaxPolicyLength = 1024 * 1024;

    /// <summary>The application, not started.</summary>
    /// <param name="args">The command line, such as <c>--urls http://127.0.0.1:5000</c>.</param>
    /// <param name="configure">What a test does differently, such as another clock.</param>
    public static WebApplication Create(string[] args, Action<IServiceCollection>? configure = null)
    {
        // Settings lie beside the program; the paths in them are relative to the folder in which it is started.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = MaxPolicyLength);

        // Policies: read when the application starts, which it does not when one is refused; read again when their files change.
        builder.Services.AddDuaCoSo(options => options.AddConfiguration(builder.Configuration.GetSection("DuaCoSo")));
        builder.Services.AddHostedService<PolicyReload>();

        // Facts: here a folder, read once. With a database, load a register for each piece of work (docs/stores.md).
        string register = builder.Configuration["Register"] ?? "register";
        builder.Services.AddSingleton(_ => RegisterFolder.Read(register).Require());

        // The library takes every date as an argument. This is the edge at which "today" comes in.
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Today>();

        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddDuaCoSo());
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<BadRequests>();
        configure?.Invoke(builder.Services);

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.MapGet("/localities/{locality}/responsible", Responsible);
        app.MapGet("/due", Due);
        app.MapGet("/evaluations/{subject}", Evaluation);
        app.MapPost("/policies/validate", Validate);
        return app;
    }

    /// <summary>Who is responsible for a locality today, or on another day: its own assignments first, then those of the localities above it.</summary>
    private static IResult Responsible(Id<Locality> locality, IsoDate? on, ResponsibilityRegister register, Today today)
    {
        LocalDate day = on?.Date ?? today.Date;
        return register.Territory.Find(locality, day) is null
            ? Refusal.NotFound(ApiProblems.NoSuchLocality.At(null, ("locality", locality.Key), ("on", new IsoDate(day).ToString())))
            : Results.Ok(new { on = day, locality, responsible = register.ChainOfResponsibility(locality, day) });
    }

    /// <summary>What is due within a week from today, or within other days from another day, and whom to remind.</summary>
    private static IResult Due(IsoDate? from, int? days, ResponsibilityRegister register, IPolicyProvider policies, IConfiguration settings, Today today)
    {
        LocalDate first = from?.Date ?? today.Date;
        int within = days ?? 7;
        return within is < 0 or > 366
            ? Refusal.BadRequest(ApiProblems.DaysOutOfRange.At(null, ("days", FormattableString.Invariant($"{within}"))))
            : Results.Ok(new { from = first, days = within, due = Policy(policies, settings).Upcoming(register, first, within) });
    }

    /// <summary>How a subject is evaluated under each scheme, and why.</summary>
    private static IResult Evaluation(Id<Party> subject, ReportingPeriod period, IsoDate? asOf, string? language, ResponsibilityRegister register, IPolicyProvider policies, IConfiguration settings, Today today, AssessmentOptions options)
    {
        if (language is not (null or "vietnamese" or "english"))
        {
            return Refusal.BadRequest(ApiProblems.NoSuchLanguage.At(null));
        }

        // The policy is taken once: if it is replaced meanwhile, this answer is still of one whole version, which its digest names.
        PolicyTimeline policy = Policy(policies, settings);
        Assessment assessment = policy.Assess(register, period, asOf?.Date ?? today.Date, options);
        Language words = language == "english" ? Language.English : Language.Vietnamese;
        Evaluation[] evaluations = [.. assessment.Evaluations.Of(subject)];
        return evaluations.Length == 0
            ? Refusal.NotFound(ApiProblems.NoSuchSubject.At(null, ("subject", subject.Key), ("period", period.ToString())))
            : Results.Ok(new
            {
                assessment.Envelope,
                policyDigest = PolicyDigest.Of(assessment.Policy),
                registerDigest = register.Digest,
                evaluations = evaluations.Select(e => new { e.Scheme, e.Subject, e.Score, e.Grade, decided = assessment.DecisionOn(e)?.Grade, reasons = e.Explain().ToText(words) }),
            });
    }

    /// <summary>What is wrong with a policy, or doubtful: the policy is the body, and is not taken over.</summary>
    private static async Task<IResult> Validate(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        Checked<Policy> policy = PolicyFile.Parse(body.ToArray(), "policy.json", [.. DuaCoSo.Domain.Provinces.ProvincePolicies.Bases]);
        return Results.Ok(new { accepted = policy.IsAccepted, policy.Problems });
    }

    private static PolicyTimeline Policy(IPolicyProvider policies, IConfiguration settings) => policies.Current[settings["Policy"]!];
}
