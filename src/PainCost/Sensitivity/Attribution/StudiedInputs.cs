using PainCost.Dependence.Copulas;
using PainCost.Sensitivity.Evaluation;

namespace PainCost.Sensitivity.Attribution;

/// <summary>The inputs that outputs use, those that go together with one of them, and what has to be drawn for all of these.</summary>
internal sealed class StudiedInputs
{
    private static readonly Distribution Normal = Distribution.Normal(mean: 0, standardError: 1);

    private readonly List<CopulaGroup> groups;

    private StudiedInputs(IReadOnlyList<Input> inputs, List<CopulaGroup> groups)
    {
        (Inputs, this.groups) = (inputs, groups);
        var members = groups.SelectMany(group => group.Names).ToHashSet(StringComparer.Ordinal);
        Drawn =
        [
            .. inputs.Select(input => members.Contains(input.Name) ? Score(input.Name) : input),
            .. groups.Where(group => !group.Copula.IsGaussian)
                .SelectMany(group => group.Names.Select(name => Score(CopulaGroup.ScaleNameOf(name)))),
        ];
    }

    /// <summary>Those of the studied part of the model in its order, then those that only go together with one of them.</summary>
    public IReadOnlyList<Input> Inputs { get; }

    /// <summary>
    /// What is drawn, each by itself: for a member of a group its normal score in its place, and at the end under Student's t a score for
    /// the
    /// scale of each member.
    /// </summary>
    public IReadOnlyList<Input> Drawn { get; }

    /// <param name="model">The model, which knows what goes together.</param>
    /// <param name="studied">The part of it whose outputs are looked at.</param>
    public static StudiedInputs Of(Model model, Model studied)
    {
        var used = studied.Inputs.Select(input => input.Name).ToHashSet(StringComparer.Ordinal);
        var groups = model.Groups.Where(group => group.Names.Any(used.Contains)).ToList();
        var mates = groups.SelectMany(group => group.Names).Where(name => !used.Contains(name)).ToHashSet(StringComparer.Ordinal);
        return new([.. studied.Inputs, .. model.Inputs.Where(input => mates.Contains(input.Name))], groups);
    }

    /// <summary>The groups, by the places of their members among the inputs and by the factors that these belong to.</summary>
    public IReadOnlyList<TiedInputs> Tied(IReadOnlyList<Factor> factors)
    {
        var places = Drawn.Select((input, place) => (input.Name, place))
            .ToDictionary(each => each.Name, each => each.place, StringComparer.Ordinal);
        var factorOf = factors.SelectMany((factor, index) => factor.Inputs.Select(input => (input, index)))
            .ToDictionary(each => each.input, each => each.index);
        return
        [
            .. groups.Select(group => new TiedInputs(
                group,
                [.. group.Names.Select(name => Inputs[places[name]])],
                [.. group.Names.Select(name => places[name])],
                group.Copula.IsGaussian ? [] : [.. group.Names.Select(name => places[CopulaGroup.ScaleNameOf(name)])],
                [.. group.Names.Select(name => factorOf[places[name]])])),
        ];
    }

    private static Input Score(string name) => Input.OfStream(name, Normal);
}
