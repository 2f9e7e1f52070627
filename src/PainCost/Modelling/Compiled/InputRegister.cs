namespace PainCost.Modelling.Compiled;

/// <summary>The inputs of a model, each name once; in a joint model each figure once.</summary>
internal sealed class InputRegister(bool isJoint)
{
    private readonly List<Input> all = [];
    private readonly Dictionary<string, List<int>> indexesOf = new(StringComparer.Ordinal);

    public IReadOnlyList<Input> All => all;

    /// <exception cref="ArgumentException">Another figure has the same name, and the model is not a joint one.</exception>
    public int IndexOf(Input input)
    {
        if (!indexesOf.TryGetValue(input.Name, out var indexes))
        {
            indexesOf.Add(input.Name, indexes = []);
        }

        foreach (var index in indexes)
        {
            if (all[index].IsSameFigure(input))
            {
                return index;
            }
        }

        if (indexes.Count > 0 && !isJoint)
        {
            throw new ArgumentException(
                $"Two different inputs are named '{input.Name}': {Describe(all[indexes[0]])} and {Describe(input)}. "
                + "An input is drawn once per draw under its name; give one of them another name.");
        }

        indexes.Add(all.Count);
        all.Add(input);
        return all.Count - 1;
    }

    private static string Describe(Input input) => $"{input.Distribution} [{input.Unit}]";
}
