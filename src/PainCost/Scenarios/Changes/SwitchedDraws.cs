using PainCost.Modelling.Compiled;
using PainCost.Sampling.Draws;

namespace PainCost.Scenarios.Changes;

/// <summary>A block of draws of both scenarios, in which each part stands as before or as after.</summary>
/// <remarks>One thread's own.</remarks>
internal sealed class SwitchedDraws : IInputDraws
{
    private readonly ChangePlan plan;
    private readonly IInputDraws draws;
    private readonly double[][] before;
    private readonly double[][] after;
    private readonly bool[] isAfter;

    /// <param name="plan">What changes.</param>
    /// <param name="draws">The draws of the inputs as they were, then of the same as they are: <see cref="ChangePlan.Drawn"/>.</param>
    /// <param name="blockSize">The most draws at a time.</param>
    public SwitchedDraws(ChangePlan plan, IInputDraws draws, int blockSize)
    {
        (this.plan, this.draws) = (plan, draws);
        (before, after) = (Make(plan.Inputs.Count, blockSize), Make(plan.Inputs.Count, blockSize));
        isAfter = new bool[plan.Parts.Count];
    }

    /// <summary>The draws of both scenarios.</summary>
    public static IInputDraws Of(ChangePlan plan, long draws, ulong seed) =>
        new InputDraws(plan.Drawn, new DrawPlan(seed, draws) { Dimensions = InputDraws.DimensionsOf(plan.Drawn, []) });

    /// <summary>Draws a block, with every part as before.</summary>
    public void Load(long firstDraw, int count)
    {
        Array.Clear(isAfter);
        for (var input = 0; input < plan.Inputs.Count; input++)
        {
            Load(input, firstDraw, before[input].AsSpan(0, count));
            if (plan.PartOf[input] >= 0)
            {
                Load(plan.Inputs.Count + input, firstDraw, after[input].AsSpan(0, count));
            }
        }
    }

    /// <summary>Has a part stand as after, or as before again.</summary>
    public void Set(int part, bool asAfter) => isAfter[part] = asAfter;

    /// <summary>Has the parts of a set stand as after, and the others as before.</summary>
    public void SetAll(int parts)
    {
        for (var part = 0; part < isAfter.Length; part++)
        {
            isAfter[part] = (parts >> part & 1) == 1;
        }
    }

    public void Fill(int input, long firstDraw, Span<double> block) =>
        (plan.PartOf[input] is >= 0 and var part && isAfter[part] ? after : before)[input].AsSpan(0, block.Length).CopyTo(block);

    private void Load(int drawn, long firstDraw, Span<double> block)
    {
        if (plan.Drawn[drawn].Distribution.IsFixed)
        {
            block.Fill(plan.Drawn[drawn].CentralValue);
        }
        else
        {
            draws.Fill(drawn, firstDraw, block);
        }
    }

    private static double[][] Make(int inputs, int blockSize) => [.. Enumerable.Range(0, inputs).Select(_ => new double[blockSize])];
}
