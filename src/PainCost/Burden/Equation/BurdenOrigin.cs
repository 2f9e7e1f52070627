using PainCost.Evidence;
using PainCost.Modelling;

namespace PainCost.Burden.Equation;

/// <summary>The profile and the choices that a burden model was built from: enough to build it again.</summary>
internal sealed record BurdenOrigin(Profile Profile, BurdenChoices Choices) : IModelOrigin;
