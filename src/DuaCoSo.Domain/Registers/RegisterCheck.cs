namespace DuaCoSo.Domain.Registers;

/// <summary>Everything that the facts of a register say against each other (R1).</summary>
internal static class RegisterCheck
{
    /// <summary>Every problem, in the order of the tables and their records.</summary>
    public static ValueList<Problem> Check(RegisterFacts facts, RegisterDefects defects) => [];
}
