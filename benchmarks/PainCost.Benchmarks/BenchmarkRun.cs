using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace PainCost.Benchmarks;

/// <summary>Runs the BenchmarkDotNet classes with a job so short that all of them take some minutes.</summary>
internal static class BenchmarkRun
{
    private const int WarmUps = 2;
    private const int Iterations = 8;
    private const int MillisecondsPerIteration = 100;

    /// <returns>0 only if at least one benchmark ran and none failed: BenchmarkDotNet itself ends with 0 in either case.</returns>
    public static int Run(string[] arguments)
    {
        var job = Job.Default
            .WithWarmupCount(WarmUps)
            .WithIterationCount(Iterations)
            .WithIterationTime(TimeInterval.FromMilliseconds(MillisecondsPerIteration))
            .AsDefault();
        var config = DefaultConfig.Instance.AddJob(job)
            .AddFilter(new SimpleFilter(c => SamplingBenchmarks.CanRun(c.Descriptor.WorkloadMethod.Name)));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(BenchmarkRun).Assembly).Run(arguments, config).ToList();
        if (arguments.Contains("--list"))
        {
            return 0;
        }

        var reports = summaries.SelectMany(summary => summary.Reports).ToList();
        var ran = reports.Count > 0 && reports.TrueForAll(report => report.Success)
            && !summaries.Exists(summary => summary.HasCriticalValidationErrors);
        if (!ran)
        {
            Console.Error.WriteLine(reports.Count == 0
                ? "No benchmark ran; '--list flat' shows their names, '--filter' takes a pattern such as *Simulate*."
                : "At least one benchmark failed; its message is above.");
        }

        return ran ? 0 : 1;
    }
}
