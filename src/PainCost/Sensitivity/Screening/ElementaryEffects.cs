namespace PainCost.Sensitivity.Screening;

/// <summary>What each step of each walk did to an output, per unit of the step.</summary>
internal static class ElementaryEffects
{
    /// <param name="points">How many points all walks have together.</param>
    /// <param name="inputs">How many inputs, each of which moves once in a walk.</param>
    /// <param name="place">The place of an input at a point, on a scale from 0 to 1.</param>
    /// <param name="outputs">The output at each point.</param>
    /// <returns>For each input its effect in every walk, in the output's unit per unit of place.</returns>
    public static double[][] Of(int points, int inputs, Func<int, int, double> place, ReadOnlySpan<double> outputs)
    {
        var walks = points / (inputs + 1);
        double[][] effects = [.. Enumerable.Range(0, inputs).Select(_ => new double[walks])];
        for (var point = 1; point < points; point++)
        {
            if (point % (inputs + 1) == 0)
            {
                continue;
            }

            for (var input = 0; input < inputs; input++)
            {
                var step = place(point, input) - place(point - 1, input);
                if (step != 0)
                {
                    effects[input][point / (inputs + 1)] = (outputs[point] - outputs[point - 1]) / step;
                }
            }
        }

        return effects;
    }
}
