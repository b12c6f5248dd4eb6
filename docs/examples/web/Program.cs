// A province's web service: four questions over HTTP, one policy that can be replaced while it runs. From the root of the repository:
//
//   dotnet run --project docs/examples/web -- --urls http://127.0.0.1:5000
//   curl 'http://127.0.0.1:5000/localities/X001/responsible?on=2016-06-01'
//   curl 'http://127.0.0.1:5000/due?from=2016-06-20'
//   curl 'http://127.0.0.1:5000/evaluations/CQ01?period=2016&asOf=2017-01-31&language=english'
//   curl --data-binary @docs/examples/doubtful.policy.json http://127.0.0.1:5000/policies/validate
using DuaCoSo.Examples.Web;

await using WebApplication app = ResponsibilityApi.Create(args);
await app.RunAsync();
