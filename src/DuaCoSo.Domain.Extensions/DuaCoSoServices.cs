using DuaCoSo.Domain.Assessments;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DuaCoSo.Domain.Extensions;

/// <summary>Registers policies with an application's services (đăng ký dịch vụ).</summary>
public static class DuaCoSoServices
{
    /// <summary>Adds policies and measures: an <see cref="IPolicyProvider"/> hands the policies out, <see cref="AssessmentOptions"/> has the measures.</summary>
    /// <remarks>
    /// Calls add up. Everything is read once, when the host starts: a policy that is refused stops it with an <see cref="OptionsValidationException"/> that lists every problem of every
    /// source, each at its place. Without a host that happens when the provider is first asked for.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds policies and measures.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddDuaCoSo(this IServiceCollection services, Action<DuaCoSoOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<DuaCoSoOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DuaCoSoOptions>, DuaCoSoOptionsCheck>());
        services.TryAddSingleton<IPolicyProvider, PolicyProvider>();
        services.TryAddSingleton(provider =>
            new AssessmentOptions { CustomMeasures = provider.GetRequiredService<IOptionsMonitor<DuaCoSoOptions>>().CurrentValue.Measures });
        return services;
    }

    /// <summary>Refuses options of which a policy is refused.</summary>
    private sealed class DuaCoSoOptionsCheck : IValidateOptions<DuaCoSoOptions>
    {
        /// <summary>Reads all policies.</summary>
        public ValidateOptionsResult Validate(string? name, DuaCoSoOptions options) =>
            options.Policies.IsAccepted
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(options.Policies.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.ToString()));
    }
}
