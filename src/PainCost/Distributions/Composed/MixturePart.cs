namespace PainCost.Distributions.Composed;

/// <summary>One distribution of a mixture.</summary>
/// <param name="Distribution">What is drawn from.</param>
/// <param name="Probability">How often, in (0, 1].</param>
internal readonly record struct MixturePart(Distribution Distribution, double Probability);
