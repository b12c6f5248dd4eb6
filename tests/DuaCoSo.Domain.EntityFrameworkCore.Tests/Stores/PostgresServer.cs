using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DuaCoSo.Domain.EntityFrameworkCore.Tests.Stores;

/// <summary>A PostgreSQL server of these tests' own, started when first asked for and stopped after the last of them (<see cref="StoreCollection"/>).</summary>
internal sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> Started = new(() => new());

    private readonly string _folder;
    private readonly int _port;

    private PostgresServer()
    {
        _folder = Directory.CreateTempSubdirectory("duacoso-pg-").FullName;
        _port = FreePort();
        if (IsRoot)
        {
            Run("chown", "postgres", _folder);
        }

        string data = Path.Combine(_folder, "data");
        Server("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-locale", "-N", "-D", data);
        Server("pg_ctl", "-D", data, "-l", Path.Combine(_folder, "log"), "-o", $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c fsync=off", "-w", "start");
    }

    /// <summary>Why there is no server to be had, or <see langword="null"/>.</summary>
    public static string? Missing { get; } = FindBinaries() is null ? "PostgreSQL is not installed (apt-get install postgresql)" : null;

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>How to reach a database of the server.</summary>
    public static string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={Started.Value._port};Username=postgres;Database={database};Include Error Detail=true";

    /// <summary>Stops the server, if there is one, and leaves nothing behind.</summary>
    public static void Stop()
    {
        if (Started.IsValueCreated)
        {
            string folder = Started.Value._folder;
            Server("pg_ctl", "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w", "stop");
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? FindBinaries() =>
        (Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin")) : [])
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .LastOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // The server refuses to be run by root.
    private static void Server(string program, params string[] arguments)
    {
        string path = Path.Combine(FindBinaries()!, program);
        if (IsRoot)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server keeps what it was started with: its output goes to its log, not into a pipe that would never end.
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
