using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Tool;

/// <summary>Reads policy and register and assesses; every problem goes to standard error.</summary>
internal static class CaseReader
{
    /// <summary>The policy and the register; <see langword="null"/> when one of them has errors.</summary>
    public static (Policy Policy, ResponsibilityRegister Register)? Read(CaseRequest request, ToolConsole console)
    {
        // Both are read before either refuses, so that one run shows every problem. What an accepted policy is warned of, the verb validate says.
        Checked<Policy> policy = request.PolicyPath is { } file ? PolicyFile.Read(file) : PolicySource.ReadIn(request.Folder!);
        Checked<ResponsibilityRegister> register = RegisterFolder.Read(request.RegisterPath ?? Path.Combine(request.Folder!, "register"));
        Report([.. policy.IsAccepted ? [] : policy.Problems, .. register.Problems], request.Language, console);
        return policy.TryGet(out Policy? accepted) && register.TryGet(out ResponsibilityRegister? facts) ? (accepted, facts) : null;
    }

    /// <summary>The policy and its assessment; <see langword="null"/> when the input has errors.</summary>
    public static (Policy Policy, Assessment Assessment)? Assess(CaseRequest request, ToolConsole console)
    {
        if (Read(request, console) is not (Policy accepted, ResponsibilityRegister facts))
        {
            return null;
        }

        string[] custom = [.. accepted.CustomMeasures];
        if (custom.Length > 0)
        {
            Report([ToolProblems.CustomMeasures.At(null, ("policy", accepted.Id), ("measures", string.Join(", ", custom)))], request.Language, console);
            return null;
        }

        Assessment assessment = accepted.Assess(facts, request.Period, request.AsOf);
        Report(assessment.Problems, request.Language, console);
        return (accepted, assessment);
    }

    /// <summary>Writes problems to standard error, one a line.</summary>
    public static void Report(ValueList<Problem> problems, Language language, ToolConsole console)
    {
        foreach (Problem problem in problems)
        {
            console.Error.WriteLine(SafeText.Of(problem.ToString(language)));
        }
    }
}
