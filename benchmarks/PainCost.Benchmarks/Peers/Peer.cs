namespace PainCost.Benchmarks.Peers;

/// <summary>An outside program that runs the same workload: its script, who can interpret it, and what to install when nobody
/// can.</summary>
/// <param name="Name">The peer as people call it.</param>
/// <param name="Script">The script's file name in benchmarks/peers.</param>
/// <param name="Interpreters">Commands to try, in order; the first that passes the probe runs the script.</param>
/// <param name="Probe">Arguments with which an interpreter exits 0 only if it can run the script.</param>
/// <param name="Install">What to install, in words.</param>
internal sealed record Peer(string Name, string Script, IReadOnlyList<string> Interpreters, IReadOnlyList<string> Probe, string Install)
{
    /// <summary>The pain burden of case C01 in NumPy; the system's own Python is tried too, since packages often are only there.</summary>
    public static Peer NumPy { get; } =
        new("NumPy", "c01.py", ["python3", "/usr/bin/python3", "python"], ["-c", "import numpy"], "Python 3 with NumPy");

    /// <summary>The pain burden of case C01 in R.</summary>
    public static Peer R { get; } = new("R", "c01.R", ["Rscript"], ["--version"], "R (Rscript)");

    /// <summary>All peers, in the order in which they run.</summary>
    public static IReadOnlyList<Peer> All { get; } = [NumPy, R];
}
