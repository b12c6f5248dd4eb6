// Assesses the year so far, every night at two, and keeps each result as a file. From the root of the repository:
//
//   dotnet run --project docs/examples/nightly -- --Nightly:Results /tmp/results
using DuaCoSo.Examples.Nightly;
using Microsoft.Extensions.Hosting;

using IHost host = NightlyWorker.Create(args);
await host.RunAsync();
