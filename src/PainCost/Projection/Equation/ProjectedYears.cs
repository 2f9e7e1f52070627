using PainCost.Burden.Inputs;
using PainCost.Evidence;
using PainCost.Prices.Reading;
using PainCost.Projection.Reading;

namespace PainCost.Projection.Equation;

/// <summary>Population, cases per person and cost per case of every stratum and year.</summary>
internal sealed class ProjectedYears
{
    private const int LargestWholePower = 9;

    private readonly BaseBurden burden;
    private readonly PopulationTable table;
    private readonly ProjectionTrends trends;
    private readonly Dictionary<(string Stratum, int Year), Quantity> population = [];
    private readonly Dictionary<(string Stratum, int Year), Quantity> casesPerPerson = [];

    /// <exception cref="FaultsException">A year or a stratum's ages are not in the table.</exception>
    public ProjectedYears(BaseBurden burden, PopulationTable table, ProjectionTrends trends, IEnumerable<int> years)
    {
        (this.burden, this.table, this.trends) = (burden, table, trends);
        var problems = new List<string>();
        foreach (var (year, stratum) in from y in years.Append(burden.Year).Distinct() from s in burden.Strata select (y, s))
        {
            Count(stratum, year, problems);
        }

        Strata = problems.Count > 0 ? [] : [.. burden.Strata.Where(stratum => HasCases(stratum, problems))];
        if (problems.Count == 0 && Strata.Count == 0)
        {
            problems.Add($"no stratum of the burden has people in {table.FileName} and cases, so there is nothing to project.");
        }

        if (problems.Count > 0)
        {
            throw new FaultsException([.. problems.Distinct()]);
        }

        foreach (var (stratum, year) in from s in Strata from y in years select (s, y))
        {
            casesPerPerson.Add((stratum.Name, year), Rate(stratum, year));
        }
    }

    /// <summary>The strata that have people and cases: of an empty one there is no rate, and nothing to count.</summary>
    public IReadOnlyList<Stratum> Strata { get; }

    /// <summary>The people of a stratum [adult or person].</summary>
    public Quantity Population(Stratum stratum, int year) => population[(stratum.Name, year)];

    /// <summary>The people of all strata [adult or person].</summary>
    public Quantity Population(int year) =>
        burden.Strata is [var only] ? Population(only, year)
            : Quantity.Sum(burden.Strata.Select(s => Population(s, year))).Named(BurdenProjection.Output(BurdenInput.Population, year));

    /// <summary>Cases per person of a stratum [case/adult or case/person].</summary>
    public Quantity CasesPerPerson(Stratum stratum, int year) => casesPerPerson[(stratum.Name, year)];

    /// <summary>What a case of a stratum costs by a component [money/case/year].</summary>
    public Quantity CostPerCase(Stratum stratum, string component, int year)
    {
        var cost = stratum.Costs[component] / stratum.Cases;
        return (trends.CostPerCase.GetValueOrDefault(component) ?? trends.CostPerCase.GetValueOrDefault("")) is { } trend
            && year != burden.Year
            ? cost * Moved(trend, year).Named(BurdenProjection.Output($"price of {component}", year))
            : cost;
    }

    /// <summary>What a case of a stratum costs by all components [money/case/year].</summary>
    public Quantity CostPerCase(Stratum stratum, int year) =>
        Quantity.Sum(stratum.Costs.Keys.Select(component => CostPerCase(stratum, component, year)))
            .Named(stratum.Naming("cost per case", year));

    private void Count(Stratum stratum, int year, List<string> problems)
    {
        if (!table.Years.Contains(year))
        {
            problems.Add(FormattableString.Invariant($"{table.FileName} has no population of {year}; it has {PeriodText.Years(table.Years)}.")
                + (year == burden.Year ? " That is the year of the profile, from which growth is counted: give its people too, or say as of which year to take its figures (on the console --base)." : ""));
        }
        else if (stratum.People.Among([.. table.Bands.Where(band => band.Year == year)]) is { } bands)
        {
            population[(stratum.Name, year)] = ToInput(stratum, year, bands);
        }
        else
        {
            problems.Add(FormattableString.Invariant($"{table.FileName}: the bands of {year} do not make up {(stratum.Name.Length > 0 ? $"'{stratum.Name}'" : "the profile's population")}; give bands that end where its ages do, by sex where it is divided by sex."));
        }
    }

    /// <summary>
    /// Whether a stratum has people in any year and cases; one that had no people in the base year and has some later goes into the
    /// problems.
    /// </summary>
    private bool HasCases(Stratum stratum, List<string> problems)
    {
        bool HasPeople(Quantity people) => ((Input)people).CentralValue > 0;
        var peopled = population.Where(each => each.Key.Stratum == stratum.Name && HasPeople(each.Value)).Select(each => each.Key.Year)
            .Order().ToList();
        if (peopled.Count > 0 && !peopled.Contains(burden.Year))
        {
            problems.Add(FormattableString.Invariant(
                $"{table.FileName}: '{stratum.Name}' has no people in {burden.Year}, the year of the burden, and some in {peopled[0]}, ")
                + "so nothing says how many of them are cases; put the stratum together with another one.");
        }

        // No input is below nought, so cases that are none in the base case are none in every draw.
        return peopled.Contains(burden.Year) && Model.Of((BurdenOutput.Cases, stratum.Cases)).Evaluate()[BurdenOutput.Cases] > 0;
    }

    private Input ToInput(Stratum stratum, int year, IReadOnlyList<PopulationBand> bands)
    {
        var sources = bands.Select(band => band.Source).Distinct().ToList();
        var provenance =
            new Provenance(
            sources[0] ?? new Source("", "no source: an assumption"), sources.Contains(null) ? Knowledge.Assumption : Knowledge.Derived)
            {
                Year = FormattableString.Invariant($"{year}"),
                Note = FormattableString.Invariant($"Sum of {bands.Count} bands of {table.FileName}."),
                Location = FormattableString.Invariant($"{table.FileName}({bands[0].Line})"),
            };
        return Input.Of(
            stratum.Naming(BurdenInput.Population, year), Distribution.Fixed(bands.Sum(band => band.People)), Unit.Parse(burden.PeopleUnit),
            provenance);
    }

    /// <summary>As in the base year where there is no trend; a trend does not lift it above one case a person.</summary>
    private Quantity Rate(Stratum stratum, int year)
    {
        var rate = stratum.Cases / Population(stratum, burden.Year);
        return (trends.CasesPerPerson.GetValueOrDefault(stratum.Name) ?? trends.CasesPerPerson.GetValueOrDefault("")) is { } trend
            && year != burden.Year
            ? Quantity.Min(rate * Moved(trend, year), Quantity.Of(1, rate.Unit.ToString())).Named(stratum.Naming("cases per person", year))
            : rate.Named(stratum.Naming("cases per person", burden.Year));
    }

    private Quantity Moved(Input trend, int year)
    {
        var distance = year - burden.Year;
        return Math.Abs(distance) <= LargestWholePower ? Quantity.Power(1 + trend, distance)
            : Quantity.Power(1 + trend, (Quantity)distance);
    }
}
