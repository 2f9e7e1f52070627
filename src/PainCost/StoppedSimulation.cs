namespace PainCost;

/// <summary>A simulation that ran until a rule was met, or until the most draws that it allows.</summary>
public sealed class StoppedSimulation
{
    internal StoppedSimulation(
        Simulation simulation, StoppingRule rule, IReadOnlyList<StoppingFigure> figures, IReadOnlyList<long> looks) =>
        (Simulation, Rule, Figures, Looks) = (simulation, rule, figures, looks);

    /// <summary>The simulation: the same bits as one of as many draws with the same seed.</summary>
    public Simulation Simulation { get; }

    /// <summary>The rule.</summary>
    public StoppingRule Rule { get; }

    /// <summary>Every figure that was watched, with its error at the end.</summary>
    public IReadOnlyList<StoppingFigure> Figures { get; }

    /// <summary>The numbers of draws after which the rule was looked at, ascending; the last is the simulation's.</summary>
    public IReadOnlyList<long> Looks { get; }

    /// <summary>Whether every figure is as good as the rule asks; if not, the draws ran out.</summary>
    public bool IsMet => Figures.All(f => f.IsMet);

    /// <summary>The outcome in one line.</summary>
    /// <returns>For example <c>300,000 draws: every Monte Carlo error is within 0.1 %; the largest is total, mean: …</c>.</returns>
    public override string ToString()
    {
        var bound = FormattableString.Invariant($"{Rule.RelativeError * 100:G4} %");
        var draws = FormattableString.Invariant($"{Simulation.Draws:N0} draws");
        var missed = Figures.Where(f => !f.IsMet).ToList();
        return missed.Count == 0
            ? $"{draws}: every Monte Carlo error is within {bound}; the largest is that of {Figures.MaxBy(f => f.RelativeError)}."
            : $"{draws}, the most allowed: not within {bound} are {string.Join("; ", missed)}.";
    }
}
