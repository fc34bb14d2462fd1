using System.ComponentModel;
using System.Diagnostics;

namespace DutyGraph.Benchmarks.Race;

/// <summary>What the race starts that does not come with it.</summary>
internal static class Programs
{
    /// <summary>Starts one of them.</summary>
    /// <exception cref="InvalidOperationException">It is not there.</exception>
    public static Process Start(ProcessStartInfo program)
    {
        try
        {
            return Process.Start(program)!;
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"There is no {program.FileName}: the race needs Node 20 with npm, and Debian's package wrk (apt-get install wrk).", e);
        }
    }
}
