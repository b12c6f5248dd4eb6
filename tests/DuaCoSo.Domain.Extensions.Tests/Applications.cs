using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>What an application makes of its registrations.</summary>
internal static class Applications
{
    /// <summary>The services of an application that keeps its log in a list.</summary>
    public static ServiceProvider Of(Action<DuaCoSoOptions> configure, LogLines? log = null)
    {
        var services = new ServiceCollection();
        if (log is not null)
        {
            services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Information));
        }

        return services.AddDuaCoSo(configure).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>Writes a policy to a file of a folder.</summary>
    public static string Write(this DirectoryInfo folder, string name, Policy policy)
    {
        string path = Path.Combine(folder.FullName, name);
        using FileStream file = File.Create(path);
        PolicyFile.Write(file, policy);
        return path;
    }
}
