namespace PainCost.Scenarios.Changes;

/// <summary>What each part makes of the change in every draw.</summary>
/// <param name="OfParts">A column for each part.</param>
/// <param name="Before">The total before.</param>
/// <param name="After">The total after.</param>
/// <param name="Errors">The standard error of each part's mean by the choice of orders; noughts where all orders count.</param>
internal sealed record Shares(double[][] OfParts, double[] Before, double[] After, double[] Errors);
