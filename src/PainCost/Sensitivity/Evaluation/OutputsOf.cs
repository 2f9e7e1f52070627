namespace PainCost.Sensitivity.Evaluation;

/// <summary>A model cut down to the outputs that are asked for, so that nothing else is drawn or computed.</summary>
internal static class OutputsOf
{
    /// <exception cref="ArgumentException">The model has no such output, or a name is given twice.</exception>
    public static Model Only(Model model, IReadOnlyList<string> names) =>
        names.Count == 0 ? model : Model.Of(names.Select(name => (name, model.Outputs[model.IndexOf(name)].Quantity)));

    /// <summary>The same for an analysis that moves inputs one after the other: columns of one table of rows cannot be.</summary>
    /// <exception cref="ArgumentException">
    /// The model has no such output, a name is given twice, or outputs use several columns of one table.
    /// </exception>
    public static Model OnlyWholeRows(Model model, IReadOnlyList<string> names, string analysis)
    {
        var studied = Only(model, names);
        var torn = studied.Inputs.Where(input => !input.Distribution.IsFixed).GroupBy(input => input.StreamName, StringComparer.Ordinal)
            .FirstOrDefault(columns => columns.Count() > 1);
        return torn is null ? studied : throw new ArgumentException(
            $"{analysis} move inputs one after the other, but {string.Join(", ", torn.Select(input => $"'{input.Name}'"))} are columns of one table, whose rows are drawn whole. "
            + "Ranks and first-order shares read off a simulation's own draws hold for them (on the console --method rank).");
    }

    /// <summary>The same for an analysis that draws each input by itself.</summary>
    /// <exception cref="ArgumentException">
    /// The model has no such output, a name is given twice, or inputs of the outputs are correlated or columns of one table.
    /// </exception>
    public static Model OnlyIndependent(Model model, IReadOnlyList<string> names, string analysis)
    {
        var studied = OnlyWholeRows(model, names, analysis);
        var used = studied.Inputs.Select(input => input.Name).ToHashSet(StringComparer.Ordinal);
        var together = model.Groups.Select(group => group.Names.Where(used.Contains).ToList()).FirstOrDefault(members => members.Count > 1);
        return together is null ? studied : throw new ArgumentException(
            $"{analysis} take inputs as independent, but the model correlates {string.Join(", ", together.Select(name => $"'{name}'"))}. "
            + "Shapley effects hold for them (on the console --method shapley), and so do ranks and first-order shares read off a simulation's own draws "
            + "(--method rank); or take the correlations out.");
    }
}
