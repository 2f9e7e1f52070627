using BenchmarkDotNet.Running;

// BenchmarkDotNet itself ends with 0 when a benchmark throws, and when a filter matches none.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToList();
var reports = summaries.SelectMany(summary => summary.Reports).ToList();
var ran = reports.Count > 0 && reports.TrueForAll(report => report.Success) && !summaries.Exists(summary => summary.HasCriticalValidationErrors);
if (!ran)
{
    Console.Error.WriteLine(reports.Count == 0
        ? "No benchmark ran; '--list flat' shows their names, '--filter' takes a pattern such as *Simulate*."
        : "At least one benchmark failed; its message is above.");
}

return ran ? 0 : 1;
