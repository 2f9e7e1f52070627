using System.Globalization;
using PainCost.Burden.Inputs;
using PainCost.Evidence;
using PainCost.Projection.Equation;
using PainCost.Projection.Reading;

namespace PainCost.Projection;

/// <summary>A burden over the years of a population, and what makes it grow.</summary>
/// <remarks>
/// The outputs are, for every year, <c>total [2026]</c> and the components [money/year], <c>cases [2026]</c> [case] and
/// <c>population [2026]</c>; then, between the first and the last year, <see cref="Growth"/> and its four parts [money/year].
/// Every formula is in docs/projection.md.
/// </remarks>
public sealed class BurdenProjection
{
    /// <summary>The output that is the last year's total less the first year's.</summary>
    public const string Growth = "growth";

    /// <summary>The part of growth that more or fewer people make.</summary>
    public const string Numbers = "growth: numbers";

    /// <summary>The part of growth that the mix of ages and sexes makes.</summary>
    public const string Ageing = "growth: ageing";

    /// <summary>The part of growth that cases per person make.</summary>
    public const string Prevalence = "growth: prevalence";

    /// <summary>The part of growth that the cost per case makes.</summary>
    public const string Price = "growth: price";

    private BurdenProjection(Model model, IReadOnlyList<int> years, IReadOnlyList<string> components) =>
        (Model, Years, Components) = (model, years, components);

    /// <summary>The model; its money outputs are in one price basis, that of the burden, per year.</summary>
    public Model Model { get; }

    /// <summary>The calendar years, in order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The components that add up to each year's total: their names without the year, in the burden's order.</summary>
    public IReadOnlyList<string> Components { get; }

    /// <summary>Projects a burden.</summary>
    /// <param name="profile">The burden's inputs, of one year.</param>
    /// <param name="population">The people by sex and age, in every year that is asked for and in the profile's own.</param>
    /// <param name="choices">
    /// Years, trends, and the burden's own choices; left out, all years of the population, no trends. Years between that the population
    /// lacks are left out.
    /// </param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The projection.</returns>
    /// <exception cref="FaultsException">
    /// The profile cannot be divided by sex and age, or years or ages are missing; all reasons at once.
    /// </exception>
    /// <exception cref="FaultsException">The profile's inputs do not make up a burden.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static BurdenProjection Of(
        Profile profile, PopulationTable population, ProjectionChoices? choices = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(population);
        choices ??= new ProjectionChoices();
        var burden = new BaseBurden(profile, choices, cancellationToken);
        var (from, to) = (choices.From ?? population.Years[0], choices.To ?? population.Years[^1]);
        Check(burden, choices.Trends, from, to);
        var years = population.Years.Where(year => year > from && year < to).Prepend(from).Append(to).Distinct().ToList();
        var projected = new ProjectedYears(burden, population, choices.Trends, years);
        var model = Model.Of(ProjectionOutputs.Of(burden, projected, years)).Describe(
            profile.Name,
            [
                .. burden.Model.Choices,
                new Choice("held over years", "cases per person and cost per case, but for their trends"),
                new Choice("year of the profile", Text(burden.Year)),
                new Choice(BurdenInput.Population, population.Title.Length > 0 ? population.Title : population.FileName),
            ]);
        return new(model, years, burden.Components);
    }

    /// <summary>The total of a year.</summary>
    /// <param name="year">One of <see cref="Years"/>.</param>
    /// <returns>The output, in money per year.</returns>
    /// <exception cref="ArgumentException">The projection has no such year; the message lists its outputs.</exception>
    public ModelOutput Total(int year) => Of(BurdenOutput.Total, year);

    /// <summary>A component of a year.</summary>
    /// <param name="name">One of <see cref="Components"/>.</param>
    /// <param name="year">One of <see cref="Years"/>.</param>
    /// <returns>The output, in money per year.</returns>
    /// <exception cref="ArgumentException">There is no such component or year; the message lists the outputs.</exception>
    public ModelOutput Component(string name, int year) => Of(name, year);

    /// <summary>The people of a year.</summary>
    /// <param name="year">One of <see cref="Years"/>.</param>
    /// <returns>The output, in adults where no stratum has children, otherwise in persons.</returns>
    /// <exception cref="ArgumentException">The projection has no such year; the message lists its outputs.</exception>
    public ModelOutput Population(int year) => Of(BurdenInput.Population, year);

    /// <summary>The cases of a year.</summary>
    /// <param name="year">One of <see cref="Years"/>.</param>
    /// <returns>The output, in cases.</returns>
    /// <exception cref="ArgumentException">The projection has no such year; the message lists its outputs.</exception>
    public ModelOutput Cases(int year) => Of(BurdenOutput.Cases, year);

    /// <summary>The name of an output of a year.</summary>
    /// <param name="output">Such as <c>total</c>, <c>cases</c> or a component.</param>
    /// <param name="year">The calendar year.</param>
    /// <returns>For example <c>total [2026]</c>.</returns>
    public static string Output(string output, int year) => $"{output} [{Text(year)}]";

    private ModelOutput Of(string output, int year) => Model.Outputs[Model.IndexOf(Output(output, year))];

    private static void Check(BaseBurden burden, ProjectionTrends trends, int from, int to)
    {
        var strata = burden.Strata.Select(s => s.Name).Append("").ToList();
        var components = burden.Components.Append("").ToList();
        List<string> problems =
        [
            .. from > to ? [$"the first year, {Text(from)}, is after the last, {Text(to)}."] : Array.Empty<string>(),
            .. trends.CasesPerPerson.Values.Concat(trends.CostPerCase.Values).SelectMany(TrendRows.Faults),
            .. trends.CasesPerPerson.Keys.Except(strata).Select(name => $"there is no stratum '{name}' for a trend of cases per person; there are {string.Join(", ", strata.SkipLast(1).Select(s => $"'{s}'"))}."),
            .. trends.CostPerCase.Keys.Except(components).Select(name => $"there is no component '{name}' for a trend of cost per case; there are {string.Join(", ", components.SkipLast(1).Select(c => $"'{c}'"))}."),
        ];
        if (problems.Count > 0)
        {
            throw new FaultsException(problems);
        }
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
