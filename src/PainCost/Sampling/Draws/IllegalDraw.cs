using System.Globalization;
using PainCost.Modelling.Blocks;

namespace PainCost.Sampling.Draws;

/// <summary>Finds the first draw in which an output is not a finite number, and says what its inputs were.</summary>
internal static class IllegalDraw
{
    private const int MostInputsShown = 12;

    public static ArithmeticException Find(Model model, int output, DrawPlan plan)
    {
        var name = model.Outputs[output].Name;
        var inputs = Model.Of((name, model.Outputs[output].Quantity)).Inputs.Where(i => !i.Distribution.IsFixed).Take(MostInputsShown)
            .ToList();
        var probe = Model.Of([(name, model.Outputs[output].Quantity), .. inputs.Select(i => (i.Name + " (input)", (Quantity)i))]);
        var source = new InputDraws(probe.Inputs, plan);
        var workspace = new Workspace(probe.Program, BlockProgram.Granule);
        for (long first = 0; first < plan.Draws && !probe.Program.Outputs[0].IsScalar; first += BlockProgram.Granule)
        {
            var count = (int)Math.Min(BlockProgram.Granule, plan.Draws - first);
            probe.Program.Run(source, first, BlockProgram.Granule, workspace);
            for (var i = 0; i < count; i++)
            {
                if (!double.IsFinite(probe.Program.Output(0, count, workspace)[i]))
                {
                    var values = inputs.Select((input, k) => Describe(input, probe.Program.Output(k + 1, count, workspace)[i]));
                    return new ArithmeticException(string.Create(CultureInfo.InvariantCulture,
                        $"'{name}' is not a finite number in draw {first + i} (seed {plan.Seed}), where {string.Join(", ", values)}. ")
                        + "Bound the input that reaches an illegal value, for example with a truncated normal, a beta or a gamma.");
                }
            }
        }

        return new ArithmeticException(
            $"'{name}' is not a finite number. Look for a division by zero or a logarithm of zero or less among its inputs.");
    }

    /// <summary>Every draw is a number, but their spread is none.</summary>
    public static ArithmeticException TooLarge(string output) => new(
        $"The draws of '{output}' spread over more than the largest number there is, about 1.8e308; state it in a larger unit.");

    private static string Describe(Input input, double value) =>
        string.Create(CultureInfo.InvariantCulture, $"{input.Name} = {value:G6} {input.Unit}");
}
