using PainCost.Quantities;

namespace PainCost.Modelling.Compiled;

/// <summary>The inputs of a model, each name once.</summary>
internal sealed class InputRegister
{
    private readonly List<Input> all = [];
    private readonly Dictionary<string, int> indexOf = new(StringComparer.Ordinal);

    public IReadOnlyList<Input> All => all;

    /// <exception cref="ArgumentException">Another figure has the same name.</exception>
    public int IndexOf(Input input)
    {
        if (!indexOf.TryGetValue(input.Name, out var index))
        {
            index = all.Count;
            all.Add(input);
            indexOf.Add(input.Name, index);
        }

        return all[index].IsSameFigure(input) ? index : throw new ArgumentException(
            $"Two different inputs are named '{input.Name}': {Describe(all[index])} and {Describe(input)}. "
            + "An input is drawn once per draw under its name; give one of them another name.");
    }

    private static string Describe(Input input) => $"{input.Distribution} [{input.Unit}]";
}
