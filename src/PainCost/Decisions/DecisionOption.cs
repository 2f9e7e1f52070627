namespace PainCost.Decisions;

/// <summary>One option of a decision, over the draws.</summary>
public sealed record DecisionOption
{
    internal DecisionOption(string name, double mean, double probabilityBest, double expectedLoss) =>
        (Name, Mean, ProbabilityBest, ExpectedLoss) = (name, mean, probabilityBest, expectedLoss);

    /// <summary>The option's name: that of its column of draws.</summary>
    public string Name { get; }

    /// <summary>The expected figure, in the decision's unit.</summary>
    public double Mean { get; }

    /// <summary>
    /// The share of draws in which no other option is better [1]. A draw in which several are equally good counts for each of them, so that
    /// shares of options that tie add to more than 1.
    /// </summary>
    public double ProbabilityBest { get; }

    /// <summary>
    /// What choosing it costs on average against the best option of each draw, in the decision's unit; not negative.
    /// </summary>
    public double ExpectedLoss { get; }
}
