using PainCost.Sampling.Runs;

namespace PainCost;

/// <summary>Brings simulation to a model, which does not itself know how it is sampled.</summary>
public static class SimulationExtensions
{
    /// <summary>Draws every input once per draw and summarises every output.</summary>
    /// <param name="model">The model.</param>
    /// <param name="draws">How many draws; at least 2. 100,000 give a Monte Carlo error of about 0.3 % of the standard deviation.</param>
    /// <param name="seed">Any number; the same seed gives the same bits.</param>
    /// <param name="options">Design and replicates, which change the result; threads and progress, which do not.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The estimates of all outputs, each in its own unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 draws.</exception>
    /// <exception cref="ArgumentException">The design cannot be made of so many draws or inputs; the message says which can.</exception>
    /// <exception cref="ArithmeticException">An output is not a finite number in some draw; the message says which and why.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Simulation Simulate(
        this Model model, long draws, ulong seed, SimulationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new Simulation(SimulationRun.Of(model, draws, seed, options ?? new SimulationOptions(), [], cancellationToken));
    }
}
