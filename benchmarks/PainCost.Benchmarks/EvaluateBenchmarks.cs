using BenchmarkDotNet.Attributes;
using PainCost.Benchmarks.Workloads;
using PainCost.Modelling.Blocks;
using PainCost.Modelling.Compiled;

namespace PainCost.Benchmarks;

/// <summary>
/// Time of a block program for one operation and one draw, the drawing left out: inputs are written as constants.
/// The large model keeps 200 registers alive, more than the nearest cache holds at any block size.
/// </summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
{
    /// <summary>All blocks together, so that the work is the same for each block size.</summary>
    private const int Draws = 4096;

    private const int OperationsOfC01 = 10;

    private (BlockProgram Program, Workspace Workspace, CentralValues Inputs) c01;
    private (BlockProgram Program, Workspace Workspace, CentralValues Inputs) large;

    [Params(256, 512, 1024, 2048)]
    public int BlockSize { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        c01 = Prepare(C01.Build());
        large = Prepare(LargeModel.Build());
    }

    [Benchmark(OperationsPerInvoke = Draws * OperationsOfC01)]
    public double EightInputs() => Run(c01);

    [Benchmark(OperationsPerInvoke = Draws * LargeModel.Operations)]
    public double TwoHundredInputs() => Run(large);

    private (BlockProgram Program, Workspace Workspace, CentralValues Inputs) Prepare(PainCost.Model model) =>
        (model.Program, new Workspace(model.Program, BlockSize), new CentralValues(model.Inputs));

    private double Run((BlockProgram Program, Workspace Workspace, CentralValues Inputs) work)
    {
        for (long first = 0; first < Draws; first += BlockSize)
        {
            work.Program.Run(work.Inputs, first, BlockSize, work.Workspace);
        }

        return work.Program.Output(0, BlockSize, work.Workspace)[0];
    }
}
