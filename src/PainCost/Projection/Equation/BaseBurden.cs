using System.Globalization;
using PainCost.Burden;
using PainCost.Burden.Inputs;
using PainCost.Evidence;
using PainCost.Projection.Reading;

namespace PainCost.Projection.Equation;

/// <summary>The burden that is projected, divided into the strata of its population.</summary>
internal sealed class BaseBurden
{
    private readonly BurdenInputs inputs;
    private readonly Dictionary<string, Quantity> outputs;

    /// <exception cref="FaultsException">The burden does not say how many cases there are, of whom, or of which year.</exception>
    public BaseBurden(Profile profile, ProjectionChoices choices, CancellationToken cancellation)
    {
        inputs = new BurdenInputs(profile, choices.Burden);
        var isDivided = inputs.Approach != Approach.FromAbove && inputs.Cells is not [{ IsWhole: true }];
        var burden = PainBurden.Of(profile, choices.Burden with { Detail = isDivided ? Detail.ByCell : Detail.Components }, cancellation);
        Model = burden.Model;
        outputs = Model.Outputs.ToDictionary(o => o.Name, o => o.Quantity, StringComparer.Ordinal);
        if (!outputs.ContainsKey(BurdenOutput.Cases))
        {
            throw new FaultsException($"{profile.Name}: the burden does not say how many cases there are, so its prevalence cannot be told from its cost per case. Use a profile with a population and a prevalence, or with cases.");
        }

        Components = burden.Components;
        if (Components.Count == 0)
        {
            throw new FaultsException($"{profile.Name}: the burden has cases but no cost, so there is no total to project.");
        }

        var problems = new List<string>();
        Year = choices.BaseYear ?? YearOf(profile, problems);
        Strata = isDivided ? [.. inputs.Strata.Select(s => InStratum(s, problems))] : [Whole(problems)];
        if (problems.Count > 0)
        {
            throw new FaultsException([.. problems.Select(problem => $"{profile.Name}: {problem}")]);
        }
    }

    public Model Model { get; }

    public IReadOnlyList<string> Components { get; }

    public int Year { get; }

    public IReadOnlyList<Stratum> Strata { get; }

    /// <summary>What the people of all strata are counted as: adults where no stratum has children.</summary>
    public string PeopleUnit => Strata.SelectMany(s => s.People.Ages).All(age => age.From >= PeopleOf.Adult) ? "adult" : "person";

    private Stratum Whole(List<string> problems)
    {
        var ages = inputs.Strata.SelectMany(stratum => PeopleOf.Read(stratum, AgesOf(stratum), problems).Ages).Distinct().ToList();
        return new Stratum(
            "", new PeopleOf(Sex.All, ages), outputs[BurdenOutput.Cases],
            Components.ToDictionary(c => c, c => outputs[c], StringComparer.Ordinal));
    }

    private Stratum InStratum(Cell stratum, List<string> problems)
    {
        var cells = inputs.Cells.Where(cell => cell.IsWithin(stratum)).ToList();
        var costs = Components.Where(component => cells.Exists(cell => outputs.ContainsKey(cell.Naming(component))));
        return new Stratum(
            stratum.ToString(),
            PeopleOf.Read(stratum, AgesOf(stratum), problems),
            Sum(cells, BurdenOutput.Cases),
            costs.ToDictionary(component => component, component => Sum(cells, component), StringComparer.Ordinal));
    }

    private Quantity Sum(IEnumerable<Cell> cells, string output) =>
        Quantity.Sum(cells.Where(cell => outputs.ContainsKey(cell.Naming(output))).Select(cell => outputs[cell.Naming(output)]));

    /// <summary>
    /// The ages that a stratum without ages is of: by the noun that its population is counted in, or by the words that describe its cases.
    /// </summary>
    private (int From, int To) AgesOf(Cell stratum)
    {
        var counted = (inputs.Row(BurdenInput.Population, stratum) ?? inputs.Row(BurdenInput.Cases, stratum))?.Input;
        var unit = counted?.Unit.ToString() ?? "";
        var isAdult = unit.EndsWith("adult", StringComparison.Ordinal) || unit == "worker"
            || (unit == "case" && counted?.Provenance?.Population.Contains("adult", StringComparison.OrdinalIgnoreCase) == true);
        return isAdult ? (PeopleOf.Adult, PopulationBand.Oldest) : unit == "child" ? (0, PeopleOf.Adult - 1) : (0, PopulationBand.Oldest);
    }

    private static int YearOf(Profile profile, List<string> problems)
    {
        var counted = profile.Rows.Where(row => BurdenInput.Population.Matches(row.Input) || BurdenInput.Cases.Matches(row.Input)).ToList();
        var years = counted.Select(row => row.Year).Distinct().ToList();
        if (years is [var only] && int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        problems.Add($"its population or cases are of {(years.Count == 0 ? "no stated year" : string.Join(", ", years.Select(y => y.Length > 0 ? y : "no stated year")))}, which is not one year; say which year its figures are of (on the console --base).");
        return 0;
    }
}
