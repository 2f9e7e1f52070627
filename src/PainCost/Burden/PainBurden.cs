using PainCost.Burden.Checks;
using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden;

/// <summary>The burden equation: what chronic pain costs the population of a profile in a year.</summary>
/// <remarks>
/// A profile with published totals gives a burden from above, split by published parts; a profile with costs and losses per
/// case gives one from below. The first output is <c>total</c>; then the components, <c>cases</c> and <c>cost per case</c>.
/// A profile that has cases and no cost gives the cases alone: the first output is <c>cases</c>, and there is no total.
/// Every formula is in docs/model.md.
/// </remarks>
public static class PainBurden
{
    /// <summary>
    /// Reads the profile of a burden from a file, as <see cref="Profile.Load"/> does. Where the file has faults, what keeps it from making up
    /// a burden is told with them, so that all faults arrive at once; where it has none, <see cref="Model(Profile, BurdenChoices, CancellationToken)"/> tells.
    /// </summary>
    /// <param name="path">A CSV file, UTF-8.</param>
    /// <param name="choices">The choices that the model will be built with; left out, the usual ones.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="EvidenceException">The file, or the sources next to it, cannot be read or have faults; all at once, with those of the burden.</exception>
    public static Profile Load(string path, BurdenChoices? choices = null)
    {
        try
        {
            return Profile.Load(path);
        }
        catch (EvidenceException faulty) when (faulty.Draft is { } draft)
        {
            throw new EvidenceException(faulty.Faults.Concat(BurdenCheck.Faults(BurdenInputs.Of(draft, choices ?? new BurdenChoices()))));
        }
    }

    /// <summary>Builds the burden model of a profile.</summary>
    /// <param name="profile">The inputs, with their sources.</param>
    /// <param name="heldFixed">
    /// For a burden from above, what stays as published when the number of cases differs; left out, the total.
    /// A burden from below holds cost per case by its nature.
    /// </param>
    /// <returns>A model whose money outputs are in the profile's price basis per year.</returns>
    /// <exception cref="BurdenException">The profile's inputs do not make up a burden; all reasons at once.</exception>
    public static Model Model(Profile profile, HeldFixed? heldFixed = null) => Model(profile, new BurdenChoices { HeldFixed = heldFixed });

    /// <summary>Builds the burden model of a profile.</summary>
    /// <param name="profile">The inputs, with their sources.</param>
    /// <param name="choices">What changes the numbers, and how finely the outputs are divided.</param>
    /// <param name="cancellationToken">Ends the building early: of thousands of strata it takes seconds.</param>
    /// <returns>A model whose money outputs are in the profile's price basis per year.</returns>
    /// <exception cref="BurdenException">The profile's inputs do not make up a burden; all reasons at once.</exception>
    /// <exception cref="OperationCanceledException">The building was cancelled.</exception>
    public static Model Model(Profile profile, BurdenChoices choices, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(choices);
        var burden = BuiltBurden.Of(profile, choices, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return PainCost.Model.Of(BurdenOutputs.Of(burden.Parts, choices)).Describe(profile.Name, burden.RecordedChoices)
            .From(new BurdenOrigin(profile, choices));
    }

    /// <summary>The components of a burden: the outputs that add up to its total.</summary>
    /// <param name="model">A burden model.</param>
    /// <returns>Their names, in the model's order.</returns>
    public static IReadOnlyList<string> Components(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Outputs.Select(o => o.Name).Where(name => BurdenOutput.IsComponent(name, model.Choices))];
    }

    /// <summary>How much of the total rests on figures that nobody has verified: components with such an input, in the base case.</summary>
    /// <param name="model">A burden model.</param>
    /// <returns>A share of the total [1], from 0 to 1. Of cases alone, a share of the cases: 1 when their number rests on such a figure, otherwise 0.</returns>
    public static double UnverifiedShare(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var components = Components(model);
        if (components.Count == 0)
        {
            return model.Inputs.Any(i => i.IsUnverified) ? 1 : 0;
        }

        var baseCase = model.Evaluate();
        var unverified = model.Outputs.Where(o => components.Contains(o.Name) && PainCost.Model.Of((o.Name, o.Quantity)).Inputs.Any(i => i.IsUnverified));
        var total = components.Sum(name => baseCase[name]);
        return total == 0 ? 0 : unverified.Sum(o => baseCase[o.Name]) / total;
    }

    /// <summary>Every input that can be drawn outside its limits, those that the burden alone sets included, such as 24 hours a day.</summary>
    /// <param name="model">A burden model.</param>
    /// <returns>Those inputs, in the model's order, each with the probability of it and a cure; empty when every draw is legal.</returns>
    public static IReadOnlyList<IllegalRange> IllegalRanges(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Inputs.Select(input => IllegalRange.Find(input, LargestOf(input.Name))).OfType<IllegalRange>()];
    }

    /// <summary>What a component's name takes in.</summary>
    /// <param name="model">A burden model.</param>
    /// <param name="output">The name of one of its outputs.</param>
    /// <returns>A phrase; null where the name says it all.</returns>
    public static string? Meaning(Model model, string output)
    {
        ArgumentNullException.ThrowIfNull(model);
        var opioidsOnly = model.Inputs.Any(i => i.Name == "opioid spending");
        if (opioidsOnly && (output == BurdenOutput.HealthCare || output == BurdenOutput.Medication))
        {
            return output == BurdenOutput.Medication ? "prescribed opioids only" : "other than prescribed opioids";
        }

        var holdsMedication = output == BurdenOutput.HealthCare && model.Outputs.All(o => o.Name != BurdenOutput.Medication);
        return holdsMedication ? null : BurdenOutput.Meaning(output);
    }

    private static double LargestOf(string input) => KnownInputs.Find(input.Split(" [")[0])?.Largest ?? double.PositiveInfinity;
}
