using PainCost.Evidence;
using PainCost.Projection;

namespace PainCost.Cli.Projecting;

/// <summary>What a projection was asked for.</summary>
/// <param name="Profile">The burden's inputs.</param>
/// <param name="Trends">The rows of the trends; null for none.</param>
/// <param name="Population">The people.</param>
/// <param name="Choices">Years, trends and the burden's choices.</param>
internal sealed record ProjectRequest(Profile Profile, Profile? Trends, PopulationTable Population, ProjectionChoices Choices);
