
namespace PainCost.Scenarios;

/// <summary>The outputs of several models and their differences, as one model: a block of draws goes through all of them at once.</summary>
/// <param name="kind">What messages call one of them: a scenario, or a model.</param>
/// <param name="names">The name of each.</param>
/// <param name="models">The models.</param>
internal sealed class JointBurden(string kind, IReadOnlyList<string> names, IReadOnlyList<Model> models)
{
    private const int NoModel = -1;

    private readonly List<(string Name, Quantity Quantity)> outputs = [];
    private readonly Dictionary<string, IReadOnlyList<string>> componentsOf = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => names;

    /// <summary>The burdens of scenarios that can stand side by side.</summary>
    /// <exception cref="ArgumentException">Too few, or two of one name.</exception>
    public static IReadOnlyList<Model> Models(
        IReadOnlyList<Scenario> scenarios, int fewest, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        Check("scenario", [.. scenarios.Select(s => s.Name)], fewest);
        return [.. scenarios.Select(s => s.Model(cancellation))];
    }

    /// <exception cref="ArgumentException">Too few, or two of one name.</exception>
    public static void Check(string kind, IReadOnlyList<string> names, int fewest)
    {
        if (names.Count < fewest)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"At least {fewest} {kind}s are needed, but there are {names.Count}."));
        }

        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two {kind}s are named '{twice.Key}'; give each its own name.");
        }
    }

    /// <summary>The outputs that are asked for, each once; those that nobody names are the usual one.</summary>
    /// <exception cref="ArgumentException">None, or one twice.</exception>
    public static IReadOnlyList<string> Outputs(IReadOnlyList<string>? asked, IReadOnlyList<Model> models)
    {
        var names = asked ?? [UsualOutput(models)];
        return names.Count > 0 && names.Distinct(StringComparer.Ordinal).Count() == names.Count ? names
            : throw new ArgumentException("Name at least one output to compare, and each once; leave them out for the total.");
    }

    /// <summary>
    /// The first output of the reference that all others have too, such as the total, or the cases beside a profile without a cost.
    /// </summary>
    public static string UsualOutput(IReadOnlyList<Model> models) =>
        models[0].Outputs.Select(o => o.Name).FirstOrDefault(name => models.All(m => m.Outputs.Any(o => o.Name == name)))
            ?? models[0].Outputs[0].Name;

    public static string NameOf(string output, string name) => $"{output} | {name}";

    public static string DifferenceOf(string output, string name, string reference) => $"{output} | {name} less {reference}";

    public static string PartOf(string output, string component) => $"{output}: {component}";

    /// <summary>The components whose differences add up to that of an output; none unless asked for.</summary>
    public IReadOnlyList<string> Components(string output) => componentsOf[output];

    public void Add(string output, bool withComponents)
    {
        var values = Values(output);
        outputs.AddRange(values.Select((value, i) => (NameOf(output, names[i]), value)));
        IReadOnlyList<string> components = withComponents ? [.. models.SelectMany(model => model.Components).Distinct()] : [];
        componentsOf.Add(output, components);
        AddDifferences(output, values);
        foreach (var component in components)
        {
            AddDifferences(
                PartOf(output, component), [.. models.Select(m => Component(m, component) ?? Quantity.Of(0, values[0].Unit.ToString()))]);
        }
    }

    public Model Model() => PainCost.Model.Joint(outputs);

    /// <summary>The same with the correlations of the inputs that it uses.</summary>
    /// <exception cref="CorrelationException">An input is fixed in every model, or the correlations cannot be.</exception>
    public Model Model(Correlations correlations)
    {
        var model = Model();
        var names = model.Inputs.Select(input => input.Name).ToHashSet(StringComparer.Ordinal);
        var used = correlations.Pairs.Where(pair => names.Contains(pair.First) && names.Contains(pair.Second)).ToList();
        return used.Count == 0 ? model : model.Correlate(Correlations.Of(used).Under(correlations.Copula));
    }

    /// <summary>The expressions of an output, one for each scenario.</summary>
    /// <exception cref="ArgumentException">A scenario has no such output.</exception>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public IReadOnlyList<Quantity> Values(string output)
    {
        if (Enumerable.Range(0, models.Count)
            .FirstOrDefault(i => models[i].Outputs.All(o => o.Name != output), NoModel) is >= 0 and var without)
        {
            throw new ArgumentException($"The {kind} '{names[without]}' has no output '{output}'; it has {string.Join(", ", models[without].Outputs.Select(o => $"'{o.Name}'"))}.");
        }

        List<Quantity> values = [.. models.Select(m => m.Outputs[m.IndexOf(output)].Quantity)];
        for (var i = 1; i < values.Count; i++)
        {
            if (values[i].Unit != values[0].Unit)
            {
                throw new UnitMismatchException(Mismatch(output, (names[0], values[0].Unit), (names[i], values[i].Unit)));
            }
        }

        return values;
    }

    private void AddDifferences(string output, IReadOnlyList<Quantity> values)
    {
        for (var i = 1; i < names.Count; i++)
        {
            outputs.Add((DifferenceOf(output, names[i], names[0]), values[i] - values[0]));
        }
    }

    /// <summary>What a component adds to the total; null where the scenario does not count it.</summary>
    private static Quantity? Component(Model model, string component) =>
        model.Components.Contains(component) ? model.Outputs[model.IndexOf(component)].Quantity : null;

    private string Mismatch(string output, (string Name, Unit Unit) a, (string Name, Unit Unit) b) =>
        $"'{output}' is in {a.Unit} in the {kind} '{a.Name}' and in {b.Unit} in '{b.Name}': "
        + (a.Unit.PriceBasis is { } left && b.Unit.PriceBasis is { } right && left != right
            ? $"amounts of {left} and {right} cannot be compared. Choose one price basis for both, as BurdenChoices.PriceBasis or on the console as --prices."
            : "different things cannot be compared.");
}
