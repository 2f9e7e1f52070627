using System.Numerics;
using PainCost.Dependence.Copulas;
using PainCost.Modelling.Blocks;
using PainCost.Numerics.Kernels;

namespace PainCost.Sampling.Draws;

/// <summary>
/// The first draws of inputs that go together, held against the correlations that they are to have, before a simulation answers anything.
/// </summary>
/// <remarks>
/// By how often both lie on the same side of their medians, which is ½ + asin(r)/π under every elliptical copula (Blomqvist, Annals of
/// Mathematical Statistics 21, 1950). Normal scores stand for the inputs: a monotone quantile moves no draw over its median.
/// </remarks>
internal static class DependenceCheck
{
    private const int MostDraws = 4096;
    private const int FewestDraws = 64;

    /// <summary>How far the share may be off beyond chance; a design that fills the cube evenly is off by less than chance.</summary>
    private const double Slack = 0.05;

    private const double StandardErrors = 6;

    private static readonly Distribution Normal = Distribution.Normal(mean: 0, standardError: 1);

    /// <param name="plan">The plan, with its groups.</param>
    /// <exception cref="InvalidOperationException">
    /// Two inputs are drawn otherwise than they are to go together: a fault of the library.
    /// </exception>
    public static void Check(DrawPlan plan)
    {
        var count = (int)Math.Min(MostDraws, plan.Draws) / BlockProgram.Granule * BlockProgram.Granule;
        foreach (var group in count >= FewestDraws ? plan.Groups : [])
        {
            Check(group, plan, count);
        }
    }

    private static void Check(CopulaGroup group, DrawPlan plan, int count)
    {
        Input[] inputs = [.. group.Names.Select(name => Input.OfStream(name, Normal))];
        var draws = new InputDraws(inputs, plan);
        ulong[][] above = [.. inputs.Select((_, input) => AboveMedian(draws, input, count))];
        var (asked, most) = (group.Correlations(), Slack + (StandardErrors * 0.5 / Math.Sqrt(count)));
        for (var i = 0; i < inputs.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (drawn, right) =
                    (SameSide(above[i], above[j], count), 0.5 + (Elementary.Asin(Math.Clamp(asked[i, j], -1, 1)) / Math.PI));
                if (!(Math.Abs(drawn - right) <= most))
                {
                    throw new InvalidOperationException(FormattableString.Invariant(
                        $"'{inputs[j].Name}' and '{inputs[i].Name}' lie on the same side of their medians in {drawn:P1} of the first {count:N0} draws, ")
                        + FormattableString.Invariant(
                            $"and should in {right:P1}. The library draws them otherwise than they were said to go together, ")
                        + "so nothing is answered; please report this with the model and its correlations.");
                }
            }
        }
    }

    /// <summary>A bit for each draw that is above the median.</summary>
    private static ulong[] AboveMedian(InputDraws draws, int input, int count)
    {
        var values = new double[count];
        draws.Fill(input, 0, values);
        var bits = new ulong[(count / 64) + 1];
        for (var draw = 0; draw < count; draw++)
        {
            bits[draw / 64] |= values[draw] > 0 ? 1UL << (draw % 64) : 0;
        }

        return bits;
    }

    private static double SameSide(ulong[] one, ulong[] other, int count) =>
        1 - (one.Zip(other, (a, b) => (double)BitOperations.PopCount(a ^ b)).Sum() / count);
}
