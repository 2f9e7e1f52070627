using PainCost.Benchmarks;
using PainCost.Benchmarks.Peers;

return args switch
{
    ["peers", .. var rest] => PeersCommand.Run(rest),
    [MemoryRun.Command, .. var rest] => MemoryRun.Run(rest),
    _ => BenchmarkRun.Run(args),
};
