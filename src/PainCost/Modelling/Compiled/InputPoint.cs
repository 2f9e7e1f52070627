using PainCost.Texts.Names;

namespace PainCost.Modelling.Compiled;

/// <summary>A point in which some inputs have stated values, and all others their central ones.</summary>
internal sealed class InputPoint
{
    private readonly Dictionary<string, double> stated;

    private InputPoint(Dictionary<string, double> stated) => this.stated = stated;

    /// <exception cref="ArgumentException">
    /// An input that is not there, named twice, or a value that it cannot have; all faults at once.
    /// </exception>
    public static InputPoint Of(IReadOnlyList<Input> inputs, IEnumerable<(string Input, double Value)> values)
    {
        var all = values.ToList();
        var byName = inputs.DistinctBy(input => input.Name).ToDictionary(input => input.Name, StringComparer.Ordinal);
        var faults = all.Select(each => Fault(byName, each.Input, each.Value)).OfType<string>()
            .Concat(all.GroupBy(each => each.Input, StringComparer.Ordinal).Where(same => same.Count() > 1)
                .Select(same => $"'{same.Key}' is given {same.Count()} times; give it once."))
            .ToList();
        return faults.Count == 0
            ? new(all.ToDictionary(each => each.Input, each => each.Value, StringComparer.Ordinal))
            : throw new ArgumentException(string.Join(Environment.NewLine, faults));
    }

    /// <summary>What keeps an input of a name from having some values.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<Input> inputs, string name, IEnumerable<double> values)
    {
        var byName = inputs.DistinctBy(input => input.Name).ToDictionary(input => input.Name, StringComparer.Ordinal);
        return values.Select(value => Fault(byName, name, value)).OfType<string>().Distinct();
    }

    /// <summary>What keeps an input from having a value; null when nothing does.</summary>
    private static string? Fault(Input input, double value)
    {
        var distribution = input.Distribution;
        var unit = input.Unit.IsOne ? "" : $" {input.Unit}";
        return !double.IsFinite(value)
            ? FormattableString.Invariant(
            $"'{input.Name}' is to be {value}, which is no finite number{(unit.Length == 0 ? "" : $" of{unit}")}.")
            : distribution.IsFixed || (value >= distribution.Low && value <= distribution.High) ? null
            : FormattableString.Invariant(
                $"'{input.Name}' is to be {value:R}{unit}, but {distribution} lies between {distribution.Low:G6} ")
                + FormattableString.Invariant($"and {distribution.High:G6}; give a value within, or the input another distribution.");
    }

    /// <summary>The value of an input, in its own unit.</summary>
    public double ValueOf(Input input) => stated.TryGetValue(input.Name, out var value) ? value : input.CentralValue;

    public override string ToString() => stated.Count == 0
        ? "every input at its central value"
        : string.Join(" and ", stated.Select(each => FormattableString.Invariant($"'{each.Key}' at {each.Value:R}")));

    private static string? Fault(Dictionary<string, Input> byName, string name, double value)
    {
        if (byName.TryGetValue(name ?? "", out var input))
        {
            return Fault(input, value);
        }

        return $"The model has no input '{name}'.{Nearest.Listed(name ?? "", byName.Keys.Order(StringComparer.Ordinal))}";
    }
}
