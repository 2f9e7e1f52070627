namespace PainCost.Sensitivity.Evaluation;

/// <summary>What is moved as one: an uncertain input, or a group of them.</summary>
/// <param name="Name">The input's or the group's name.</param>
/// <param name="Inputs">Its inputs, as indices in the model.</param>
internal sealed record Factor(string Name, IReadOnlyList<int> Inputs)
{
    /// <summary>The groups, then each uncertain input that is in none, in the order given.</summary>
    /// <param name="model">The model, whose uncertain inputs groups may name.</param>
    /// <param name="studied">
    /// The inputs of the part of it that is looked at; groups lose the others, and an input's index is its place here.
    /// </param>
    /// <param name="groups">The groups.</param>
    /// <exception cref="ArgumentException">
    /// A group is empty, shares its name or an input with another, or names an input that the model lacks or knows exactly.
    /// </exception>
    public static IReadOnlyList<Factor> Of(Model model, IReadOnlyList<Input> studied, IReadOnlyList<InputGroup> groups)
    {
        var faults = Faults(model.Inputs, groups).ToList();
        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join(" ", faults));
        }

        var grouped = groups.SelectMany(group => group.Inputs).ToHashSet(StringComparer.Ordinal);
        var used = studied.Select((input, index) => (input.Name, index))
            .ToDictionary(each => each.Name, each => each.index, StringComparer.Ordinal);
        return
        [
            .. groups.Select(group => new Factor(group.Name, [.. group.Inputs.Where(used.ContainsKey).Select(name => used[name])]))
                .Where(factor => factor.Inputs.Count > 0),
            .. studied.Select((input, index) => (input, index))
                .Where(each => !each.input.Distribution.IsFixed && !grouped.Contains(each.input.Name))
                .Select(each => new Factor(each.input.Name, [each.index])),
        ];
    }

    private static IEnumerable<string> Faults(IReadOnlyList<Input> inputs, IReadOnlyList<InputGroup> groups)
    {
        foreach (var group in groups.Where(group => group.Inputs.Count == 0))
        {
            yield return $"The group '{group.Name}' has no inputs.";
        }

        foreach (var name in groups.Select(group => group.Name).GroupBy(name => name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1).Select(same => same.Key))
        {
            yield return $"Two groups are named '{name}'.";
        }

        foreach (var group in groups.Where(group => inputs.Any(input => input.Name == group.Name)))
        {
            yield return $"The group '{group.Name}' has the name of an input; give it its own.";
        }

        var members = groups.SelectMany(group => group.Inputs).ToList();
        foreach (var name in members.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            yield return $"'{name}' is in the groups twice; an input can be in one of them, once.";
        }

        foreach (var name in members.Distinct())
        {
            var input = inputs.FirstOrDefault(i => i.Name == name);
            if (input is null || input.Distribution.IsFixed)
            {
                yield return $"'{name}' is {(input is null ? "no input of the model" : "known exactly")}; a group takes uncertain inputs: "
                    + $"{string.Join(", ", inputs.Where(i => !i.Distribution.IsFixed).Select(i => $"'{i.Name}'"))}.";
            }
        }
    }
}
