using PainCost.Modelling;

namespace PainCost.Sensitivity.Evaluation;

/// <summary>A model cut down to the outputs that are asked for, so that nothing else is drawn or computed.</summary>
internal static class OutputsOf
{
    /// <exception cref="ArgumentException">The model has no such output, or a name is given twice.</exception>
    public static Model Only(Model model, IReadOnlyList<string> names) =>
        names.Count == 0 ? model : Model.Of(names.Select(name => (name, model.Outputs[model.IndexOf(name)].Quantity)));

    /// <summary>The same for an analysis that draws each input by itself.</summary>
    /// <exception cref="ArgumentException">The model has no such output, a name is given twice, or inputs of the outputs are correlated.</exception>
    public static Model OnlyIndependent(Model model, IReadOnlyList<string> names, string analysis)
    {
        var studied = Only(model, names);
        var used = studied.Inputs.Select(input => input.Name).ToHashSet(StringComparer.Ordinal);
        var together = model.Groups.Select(group => group.Names.Where(used.Contains).ToList()).FirstOrDefault(members => members.Count > 1);
        return together is null ? studied : throw new ArgumentException(
            $"{analysis} take inputs as independent, but the model correlates {string.Join(", ", together.Select(name => $"'{name}'"))}. "
            + "Shapley effects (Shapley) hold for them, and so do ranks and first-order shares read off a simulation's own draws (DrawAssociation); or take the correlations out.",
            nameof(model));
    }
}
