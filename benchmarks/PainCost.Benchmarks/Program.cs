using PainCost.Benchmarks;
using PainCost.Benchmarks.Peers;
using PainCost.Benchmarks.Peers.Runs;

return args switch
{
    ["peers", .. var rest] => PeersCommand.Run(rest),
    [MemoryRun.Command, .. var rest] => MemoryRun.Run(rest),
    _ => BenchmarkRun.Run(args),
};
