namespace DutyGraph.Server.Tests.Loading;

/// <summary>A test of rights to files, skipped where none are refused: to root, or where files have no Unix mode.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() =>
        Skip = Environment.IsPrivilegedProcess || OperatingSystem.IsWindows() ? "This user may read everything." : null;
}
