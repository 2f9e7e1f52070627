using System.Globalization;

namespace PainCost.Sampling.Designs;

/// <summary>Whether a design can be made for so many draws and inputs.</summary>
internal static class DesignCheck
{
    /// <exception cref="ArgumentException">It cannot; the message lists every fault, with its cure.</exception>
    public static void Check(SimulationOptions options, long draws, int uncertainInputs)
    {
        List<string> faults = [.. Faults(options, draws, uncertainInputs)];
        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', faults));
        }
    }

    private static IEnumerable<string> Faults(SimulationOptions options, long draws, int uncertainInputs)
    {
        var (design, replicates) = (options.Design, options.Replicates);
        if (design is Design.MonteCarlo or Design.Antithetic)
        {
            if (replicates > 1)
            {
                yield return Text($"Replicates must be 1 for the design {design} but is {replicates}: its draws tell their own error. Leave it out, or choose Sobol or LatinHypercube.");
            }

            yield break;
        }

        if (draws % replicates != 0)
        {
            yield return Text($"{draws:N0} draws do not divide into {replicates} replicates; make {Nearest(draws, replicates)} draws, or choose other replicates.");
        }

        var most = design == Design.Sobol ? SobolPoints.MostPoints : StratumShuffle.MostStrata;
        if (draws / replicates > most)
        {
            yield return Text($"A replicate holds at most {most:N0} draws of the design {design} but would hold {draws / replicates:N0}; make more replicates, {(draws / most) + 1} or more.");
        }

        if (design == Design.Sobol && uncertainInputs > DirectionNumbers.MostDimensions)
        {
            yield return Text($"Sobol has {DirectionNumbers.MostDimensions:N0} dimensions, and the model has {uncertainInputs:N0} uncertain inputs; choose LatinHypercube.");
        }
    }

    private static string Nearest(long draws, int replicates)
    {
        var below = draws / replicates * replicates;
        return below == 0 ? Text($"{replicates:N0}") : Text($"{below:N0} or {below + replicates:N0}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
