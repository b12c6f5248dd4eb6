using DuaCoSo.Domain.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DuaCoSo.Examples.Nightly;

/// <summary>The worker: a host with one service.</summary>
public static class NightlyWorker
{
    /// <summary>The host, not started.</summary>
    /// <param name="args">The command line, such as <c>--Nightly:Results /tmp/results</c>.</param>
    /// <param name="configure">What a test does differently, such as another clock.</param>
    public static IHost Create(string[] args, Action<IServiceCollection>? configure = null)
    {
        // Settings lie beside the program; the paths in them are relative to the folder in which it is started.
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddDuaCoSo(options => options.AddConfiguration(builder.Configuration.GetSection("DuaCoSo")));

        // A misspelt id stops the worker now, not at two in the night.
        builder.Services.AddOptions<NightlyOptions>().BindConfiguration("Nightly")
            .Validate<IPolicyProvider>((nightly, policies) => policies.Current.Find(nightly.Policy) is not null, "Nightly:Policy is not the id of a policy that DuaCoSo lists.").ValidateOnStart();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHostedService<NightlyAssessment>();
        configure?.Invoke(builder.Services);
        return builder.Build();
    }
}
