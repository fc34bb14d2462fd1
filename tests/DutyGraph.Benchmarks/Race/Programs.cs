using System.ComponentModel;
using System.Diagnostics;

namespace DutyGraph.Benchmarks.Race;

/// <summary>Starts programs that must be installed separately.</summary>
internal static class Programs
{
    /// <summary>Starts a program.</summary>
    /// <exception cref="InvalidOperationException">The program is not installed.</exception>
    public static Process Start(ProcessStartInfo program)
    {
        try
        {
            return Process.Start(program)!;
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException(
                $"There is no {program.FileName}: the race needs Node 20 with npm, and Debian's package wrk (apt-get install wrk).", e);
        }
    }
}
