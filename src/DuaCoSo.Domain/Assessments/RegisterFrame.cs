using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What the obligations of a register are and whose: parties, memberships, assignments and localities. What was done is not of it.</summary>
internal static class RegisterFrame
{
    /// <summary>Whether two registers have the same, by the same numbers.</summary>
    public static bool IsSame(ResponsibilityRegister left, ResponsibilityRegister right) =>
        ReferenceEquals(left, right)
        || (left.Parties.IsSame(right.Parties) && left.Assignments.IsSame(right.Assignments) && AreSame(left.Facts.Localities, right.Facts.Localities));

    private static bool AreSame(IReadOnlyList<LocalityVersion> left, IReadOnlyList<LocalityVersion> right)
    {
        bool areSame = left.Count == right.Count;
        for (int i = 0; areSame && i < left.Count; i++)
        {
            areSame = ReferenceEquals(left[i], right[i]) || left[i].Equals(right[i]);
        }

        return areSame;
    }
}
