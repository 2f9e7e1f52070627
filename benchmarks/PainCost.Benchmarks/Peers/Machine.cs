using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PainCost.Sampling.Tables;

namespace PainCost.Benchmarks.Peers;

/// <summary>What the measurements ran on, as far as it matters for them.</summary>
internal static class Machine
{
    public static string Describe() => string.Create(CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} processors, vectors of {VectorBits()} bits, draws by {Kernel()}, "
            + $"{RuntimeInformation.FrameworkDescription}{Load()}");

    private static string Processor() =>
        Lines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static int VectorBits() => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    private static string Kernel() =>
        Vector512Kernel.IsSupported ? nameof(Vector512Kernel) : Vector256Kernel.IsSupported ? nameof(Vector256Kernel)
            : nameof(ScalarKernel);

    /// <summary>How many processes wanted a processor over the last minute: more than a few tenths, and the machine was shared.</summary>
    private static string Load() => Lines("/proc/loadavg").FirstOrDefault() is { } line ? $", load {line.Split(' ')[0]}" : "";

    private static IEnumerable<string> Lines(string path) => File.Exists(path) ? File.ReadLines(path) : [];
}
