// A year of a province on one screen: whose reports are missing, what falls due, and why one agency has its grade. From the root of the repository:
//
//   dotnet run --project docs/examples/console -- docs/examples/ninh-binh-2016/policy.json docs/examples/ninh-binh-2016/register 2016 2017-01-31 CQ01
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime.Text;

if (args is not [var policyPath, var registerPath, var label, var date, var key]
    || !ReportingPeriod.TryParse(label, null, out ReportingPeriod period) || !LocalDatePattern.Iso.Parse(date).TryGetValue(default, out NodaTime.LocalDate asOf) || !Id<Party>.TryParse(key, null, out Id<Party> subject))
{
    Console.Error.WriteLine("Usage: POLICY REGISTER PERIOD DATE SUBJECT, such as policy.json register 2016 2017-01-31 CQ01");
    return 2;
}

// Both are read before either is judged: whoever has two files to mend sees all there is to mend.
Checked<Policy> policy = PolicyFolder.ReadFile(policyPath);
Checked<ResponsibilityRegister> register = RegisterFolder.Read(registerPath);
foreach (Problem problem in policy.Problems.Concat(register.Problems))
{
    Console.Error.WriteLine(problem.ToString(Language.English));
}

if (!policy.IsAccepted || !register.IsAccepted)
{
    return 1;
}

Assessment result = policy.Require().Assess(register.Require(), period, asOf);
Console.WriteLine($"{result.Envelope}, {result.Obligations.Count} obligations");
foreach (IGrouping<string, Obligation> rule in result.Obligations.WithStatus(ObligationStatus.Missed).GroupBy(o => o.Rule, StringComparer.Ordinal))
{
    Console.WriteLine($"  missed under {rule.Key}: {rule.Count()}");
}

foreach (Evaluation evaluation in result.Evaluations.Of(subject))
{
    Console.WriteLine();
    Console.WriteLine(evaluation.Explain().ToText(Language.English));
}

return 0;
