using PainCost.Modelling;

namespace PainCost.Sensitivity.Evaluation;

/// <summary>A model cut down to the outputs that are asked for, so that nothing else is drawn or computed.</summary>
internal static class OutputsOf
{
    /// <exception cref="ArgumentException">The model has no such output, or a name is given twice.</exception>
    public static Model Only(Model model, IReadOnlyList<string> names) =>
        names.Count == 0 ? model : Model.Of(names.Select(name => (name, model.Outputs[model.IndexOf(name)].Quantity)));
}
