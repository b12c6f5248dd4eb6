using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>One obligation with what its place in the columns says.</summary>
/// <param name="Rule">The rule's place in the plan.</param>
/// <param name="Assignment">The latest link in force, under whose id it stands (O7).</param>
/// <param name="Cell">The sub-period, and how it stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ObligationRow(int Rule, int Assignment, ObligationCell Cell);
