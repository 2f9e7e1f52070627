using PainCost.Benchmarks;
using PainCost.Benchmarks.Peers;

return args is ["peers", .. var rest] ? PeersCommand.Run(rest) : BenchmarkRun.Run(args);
