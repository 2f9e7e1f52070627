using PainCost.Benchmarks;
using PainCost.Benchmarks.Answers;
using PainCost.Benchmarks.Kernels;
using PainCost.Benchmarks.Peers;
using PainCost.Benchmarks.Peers.Runs;

return args switch
{
    ["peers", .. var rest] => PeersCommand.Run(rest),
    [AccuracyCommand.Name, .. var rest] => AccuracyCommand.Run(rest),
    [AnswersCommand.Name, .. var rest] => AnswersCommand.Run(rest),
    [MemoryRun.Command, .. var rest] => MemoryRun.Run(rest),
    _ => BenchmarkRun.Run(args),
};
