using PainCost.Sampling.Runs;

namespace PainCost;

/// <summary>Brings simulation to a model, which does not itself know how it is sampled: of so many draws, or until a rule is met.</summary>
public static class SimulationExtensions
{
    private const double MostGrowth = 10;

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

    /// <summary>Simulates with more and more draws until the Monte Carlo errors are within the rule's bound.</summary>
    /// <remarks>
    /// The rule is looked at after 10,000 draws and then at 1, 1.5, 2, 3, 5 or 7 times a power of ten: the first of these that the errors
    /// so far, falling with the root of the draws, say will do, and never more than ten times the last, each rounded up to whole
    /// replicates. So the answer does not depend on threads or blocks, and it is that of <see cref="Simulate"/> with as many draws.
    /// </remarks>
    /// <param name="model">The model.</param>
    /// <param name="rule">What must be how good, and the most draws.</param>
    /// <param name="seed">Any number; the same seed gives the same bits.</param>
    /// <param name="options">How the simulation is carried out.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The simulation, and which figures are within the bound.</returns>
    /// <exception cref="ArgumentException">The model has no output that the rule names.</exception>
    /// <exception cref="ArithmeticException">An output is not a finite number in some draw; the message says which and why.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static StoppedSimulation SimulateUntil(
        this Model model, StoppingRule rule, ulong seed, SimulationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(rule);
        IReadOnlyList<string> outputs = rule.Outputs.Count > 0 ? rule.Outputs : [.. model.Outputs.Select(o => o.Name)];
        foreach (var output in outputs)
        {
            model.IndexOf(output);
        }

        options ??= new SimulationOptions();
        var most = rule.MostDraws / options.Replicates * options.Replicates;
        var looks = new List<long>();
        for (var draws = Milestones.First(most, options.Replicates); ;)
        {
            looks.Add(draws);
            var simulation = new Simulation(SimulationRun.Of(model, draws, seed, options, rule.Percentiles, cancellationToken));
            if (options.Replicates > 1 && rule.Percentiles.Count > 0)
            {
                simulation.Run.Shares(cancellationToken);
            }

            IReadOnlyList<StoppingFigure> figures = [.. outputs.SelectMany(output => Figures(simulation[output], rule))];
            if (draws == most || figures.All(f => f.IsMet))
            {
                return new StoppedSimulation(simulation, rule, figures, looks);
            }

            rule.Forecasts?.Report(Forecast(draws, most, options, figures.Where(f => !f.IsMet)));
            var growth = figures.Where(f => !f.IsMet).Max(f => Math.Min(f.MoreDraws ?? MostGrowth, MostGrowth));
            draws = Milestones.After(draws, draws * growth, most, options.Replicates);
        }
    }

    // Where draws are laid out evenly, errors may fall as fast as the draws rise.
    private static StoppingForecast Forecast(long draws, long most, SimulationOptions options, IEnumerable<StoppingFigure> missed)
    {
        var worst = missed.MaxBy(f => f.MoreDraws ?? double.PositiveInfinity)!;
        var more = worst.MoreDraws ?? double.PositiveInfinity;
        return new(draws, most, draws * (options.Design == Design.MonteCarlo ? more : Math.Sqrt(more)), worst);
    }

    private static IEnumerable<StoppingFigure> Figures(Estimate estimate, StoppingRule rule)
    {
        StoppingFigure Figure(double? percentile, double value, double? error) =>
            new(estimate.Name, percentile, estimate.Unit, value, error, rule.RelativeError * Math.Abs(value));

        yield return Figure(null, estimate.Mean, estimate.MonteCarloError);
        foreach (var probability in rule.Percentiles)
        {
            yield return Figure(probability, estimate.Percentile(probability), estimate.TryPercentileMonteCarloError(probability));
        }
    }
}
