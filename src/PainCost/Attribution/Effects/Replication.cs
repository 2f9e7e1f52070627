using PainCost.Numerics.Sums;

namespace PainCost.Attribution.Effects;

/// <summary>The excess cost computed again with each set of replicate weights.</summary>
internal static class Replication
{
    /// <summary>For each replicate the value of each target. Replicates share nothing, so that their order on several processors has no
    /// effect.</summary>
    public static double[][] Of(ReplicateWeights weights, Func<double[], FittedCost> fit, IReadOnlyList<EffectTarget> targets)
    {
        var (values, failures) = (new double[weights.Count][], new Exception?[weights.Count]);
        Parallel.For(0, weights.Count, replicate =>
        {
            try
            {
                var fitted = fit(weights.Weights(replicate));
                values[replicate] = [.. targets.Select(target => new Effect(fitted, target).Value)];
            }
            catch (Exception e) when (e is ArithmeticException or ArgumentException)
            {
                failures[replicate] = e;
            }
        });
        var failed = Array.FindIndex(failures, failure => failure is not null);
        return failed < 0 ? values
            : throw new ArithmeticException($"Replicate {failed + 1} of {weights.Count} cannot be fitted. {failures[failed]!.Message}",
                failures[failed]);
    }

    /// <summary>An excess with its error by the replicates.</summary>
    public static ReplicatedExcess Excess(ExcessCost whole, double[] values, ReplicateWeights weights)
    {
        var parts = values.Select((value, i) => weights.Factors[i] * (value - whole.Value) * (value - whole.Value)).ToArray();
        return new(whole with { StandardError = Math.Sqrt(FixedOrder.Sum(parts)), DegreesOfFreedom = weights.DegreesOfFreedom }, values);
    }
}
