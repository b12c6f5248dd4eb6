using DuaCoSo.Domain.Extensions;
using DuaCoSo.Domain.Files;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace DuaCoSo.Examples.Web;

/// <summary>Looks for the policy when the application starts, and replaces it when its file changes on disk. One that is refused leaves the old one in force, and the log says why.</summary>
public sealed class PolicyReload(IConfiguration settings, IPolicyProvider policies) : IHostedService, IDisposable
{
    private readonly List<IDisposable> _watches = [];

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // A misspelt id stops the application now, not its first request.
        _ = policies.Current[settings["Policy"] ?? ""];
        foreach (string path in settings.GetSection("DuaCoSo:Files").Get<string[]>() ?? [])
        {
            var folder = new PhysicalFileProvider(Path.GetDirectoryName(Path.GetFullPath(path))!);
            _watches.Add(folder);
            _watches.Add(ChangeToken.OnChange(() => folder.Watch(Path.GetFileName(path)), () => policies.Replace(PolicyFolder.ReadFile(path, policies.Current.BaseOf))));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _watches.ForEach(w => w.Dispose());
}
