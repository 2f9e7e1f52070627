namespace PainCost.Scenarios.Changes;

/// <summary>The total of two scenarios as one expression, in which each part that differs can be switched from before to after.</summary>
internal sealed class ChangePlan
{
    private ChangePlan(Model model, IReadOnlyList<SwitchedPart> parts)
    {
        (Model, Parts) = (model, parts);
        Inputs = model.Inputs;
        PartOf = [.. Inputs.Select(input => PlaceOf(parts, input))];
        Drawn =
        [
            .. Inputs.Select((input, i) => PartOf[i] < 0 ? input : parts[PartOf[i]].Before),
            .. Inputs.Select((input, i) => PartOf[i] < 0 ? input : parts[PartOf[i]].After),
        ];
    }

    /// <summary>The model of the one output.</summary>
    public Model Model { get; }

    /// <summary>What differs and has a part in the total.</summary>
    public IReadOnlyList<SwitchedPart> Parts { get; }

    /// <summary>The inputs of the model, switches among them.</summary>
    public IReadOnlyList<Input> Inputs { get; }

    /// <summary>The part that an input is switched with; -1 for none.</summary>
    public IReadOnlyList<int> PartOf { get; }

    /// <summary>What is drawn: the inputs as before, then the same as after.</summary>
    public IReadOnlyList<Input> Drawn { get; }

    /// <param name="before">The total as it was.</param>
    /// <param name="after">The total as it is, in the same unit.</param>
    /// <param name="methods">What is said of differing choices; empty where they agree.</param>
    public static ChangePlan Of(ComparedTotal before, ComparedTotal after, string methods)
    {
        var leaves = Leaves(before, after);
        var replacement = new LeafReplacement(leaves.ToDictionary(part => part.Name, part => part.Switch, StringComparer.Ordinal));
        var (switches, terms) = (new Dictionary<string, SwitchedPart>(StringComparer.Ordinal), new List<Quantity>());
        foreach (var name in before.Components.Concat(after.Components).Select(component => component.Name).Distinct())
        {
            var (old, now) = (replacement.In(before.CostOf(name)), replacement.In(after.CostOf(name)));
            terms.Add(old is not null && now is not null && IsSame(old, now) ? old : Switched(old, now, SwitchOf(switches, name, methods)));
        }

        var model = Model.Joint([("total", Quantity.Sum(terms))]);
        return new ChangePlan(model, [.. leaves.Concat(switches.Values).Where(part => model.Inputs.Contains(part.Switch))]);
    }

    /// <summary>The inputs of either total that both sides have under one name, in one unit, as other figures.</summary>
    private static List<SwitchedPart> Leaves(ComparedTotal before, ComparedTotal after) =>
        [.. from name in before.Inputs.Keys.Concat(after.Inputs.Keys).Distinct(StringComparer.Ordinal)
            let old = before.Find(name)
            let now = after.Find(name)
            where old is not null && now is not null && !old.IsSameFigure(now) && old.Unit == now.Unit
            select SwitchedPart.OfInput(old, now)];

    private static SwitchedPart SwitchOf(Dictionary<string, SwitchedPart> switches, string component, string methods)
    {
        var (key, kind) = methods.Length > 0 ? (methods, ChangeKind.Choices) : (component, ChangeKind.Component);
        if (!switches.TryGetValue(key, out var part))
        {
            switches.Add(key, part = SwitchedPart.OfSwitch(key, kind));
        }

        return part;
    }

    private static Quantity Switched(Quantity? old, Quantity? now, SwitchedPart part) =>
        old is null ? part.Switch * now! : now is null ? (1 - part.Switch) * old : ((1 - part.Switch) * old) + (part.Switch * now);

    private static bool IsSame(Quantity left, Quantity right) =>
        ReferenceEquals(left, right) || (Hash(left) == Hash(right) && InputsOf(left).SetEquals(InputsOf(right)));

    private static string Hash(Quantity quantity) => Model.Joint([("cost", quantity)]).EquationHash();

    private static HashSet<string> InputsOf(Quantity quantity) =>
        [.. Model.Joint([("cost", quantity)]).Inputs.Select(input => $"{input.Name} {input.Distribution} {input.Unit}")];

    private static int PlaceOf(IReadOnlyList<SwitchedPart> parts, Input input) =>
        Enumerable.Range(0, parts.Count).FirstOrDefault(i => ReferenceEquals(parts[i].Switch, input), -1);
}
