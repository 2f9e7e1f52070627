namespace PainCost.Decisions;

/// <summary>One option of a decision, over the draws.</summary>
/// <param name="Name">The option's name: that of its column of draws.</param>
/// <param name="Mean">The expected figure, in the decision's unit.</param>
/// <param name="ProbabilityBest">
/// The share of draws in which no other option is better [1]. A draw in which several are equally good counts for each of them, so that
/// shares of options that tie add to more than 1.
/// </param>
/// <param name="ExpectedLoss">
/// What choosing it costs on average against the best option of each draw, in the decision's unit; not negative.
/// </param>
public sealed record DecisionOption(string Name, double Mean, double ProbabilityBest, double ExpectedLoss);
