namespace DuaCoSo.Domain.Registers;

/// <summary>The immutable snapshot of facts that a policy assesses (hồ sơ, sổ theo dõi) (R).</summary>
public sealed class ResponsibilityRegister
{
    private ResponsibilityRegister()
    {
    }

    /// <summary>A register of facts, if nothing in them is wrong.</summary>
    /// <param name="facts">The facts.</param>
    public static Checked<ResponsibilityRegister> Create(RegisterFacts facts) => Create(facts, RegisterDefects.None);

    internal static Checked<ResponsibilityRegister> Create(RegisterFacts facts, RegisterDefects defects)
    {
        ValueList<Problem> problems = RegisterCheck.Check(facts, defects);
        return problems.Any(p => p.Severity == Severity.Error)
            ? Checked<ResponsibilityRegister>.Refused(problems)
            : Checked<ResponsibilityRegister>.Accepted(new(), problems);
    }
}
