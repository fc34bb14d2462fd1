namespace DutyGraph.Server.Tests.Loading;

/// <summary>A test of file permissions; skipped for root, and on systems without Unix modes, where no access is denied.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() =>
        Skip = Environment.IsPrivilegedProcess || OperatingSystem.IsWindows() ? "This user may read everything." : null;
}
