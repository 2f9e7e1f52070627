using System.CommandLine;
using System.Globalization;
using PainCost.Burden;
using PainCost.Cli.CommandLine;
using PainCost.Evidence;
using PainCost.Projection;
using PainCost.Spreadsheets;

namespace PainCost.Cli.Projecting;

/// <summary>The options of a projection: population, trends and years.</summary>
internal sealed class ProjectOptions
{
    /// <summary>The trends that come with the app.</summary>
    public const string UsualTrends = "us-trends.csv";

    private const string UsualCurrency = "USD";
    private const int FirstPossibleYear = 1900;
    private const int LastPossibleYear = 2200;

    private readonly Option<string?> population = new("--population")
    {
        Description = "A CSV file of people by year, sex and age (docs/projection.md); left out, the United States, 2010 to 2024.",
        HelpName = "file"
    };
    private readonly Option<string?> trends = new("--trends")
    {
        Description = "A CSV file of yearly changes in cases per person and cost "
            + "per case; left out, those of the United States, or none with --population.",
        HelpName = "file"
    };
    private readonly Option<int?> from = RunOptions.Whole("--from", FirstPossibleYear, LastPossibleYear, "year",
        "The first year; left out, the first that the trends speak of, or the population's first.");
    private readonly Option<int?> to = RunOptions.Whole("--to", FirstPossibleYear, LastPossibleYear, "year",
        "The last year; the population's last unless told.");
    private readonly Option<int?> baseYear = RunOptions.Whole("--base", FirstPossibleYear, LastPossibleYear, "year",
        "The year that the profile's figures are of; left out, as its rows say.");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { population, trends, from, to, baseYear })
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="ArgumentException">
    /// The profile is not of the United States and no population is given; or an override fits nothing.
    /// </exception>
    public ProjectRequest Read(
        Terminal terminal, ParseResult parsed, Profile profile, IReadOnlyList<string> overrides, BurdenChoices burden)
    {
        var (people, trendFile) = (parsed.GetValue(population), parsed.GetValue(trends));
        if (people is null && profile.PriceBasis?.Currency != UsualCurrency)
        {
            throw new ArgumentException($"'{profile.Name}' does not state US dollars as its prices, and the population that comes with the "
                + $"app is of the United States; give one with --population.");
        }

        var isUsual = trendFile is null;
        var files = people is not null && isUsual ? null : TwoFiles.Of(terminal, profile,
            TwoFiles.Load(trendFile, UsualTrends, TwoFiles.TrendsSheet), overrides);
        var chosen = files?.Profile ?? Overrides.Apply(terminal, profile, overrides);
        var read = files is null ? new ProjectionTrends() : ProjectionTrends.Of(files.Second);
        return new ProjectRequest(chosen, files?.Second, People(people), new ProjectionChoices
        {
            From = parsed.GetValue(from) ?? (isUsual && people is null ? FirstYear(files!.Second) : null),
            To = parsed.GetValue(to),
            BaseYear = parsed.GetValue(baseYear),
            Trends = isUsual ? OfComponents(read, chosen, burden) : read,
            Burden = burden,
        });
    }

    private static PopulationTable People(string? path) => path is null ? PopulationTable.UnitedStates
        : WorkbookPath.IsOne(path) ? Workbook.Load(path).People() : PopulationTable.Load(path);

    /// <summary>The usual trends speak of components that a profile may lack.</summary>
    private static ProjectionTrends OfComponents(ProjectionTrends trends, Profile profile, BurdenChoices burden)
    {
        var components = PainBurden.Of(profile, burden).Components;
        return trends with
        {
            CostPerCase = trends.CostPerCase.Where(trend => components.Contains(trend.Key))
            .ToDictionary(StringComparer.Ordinal)
        };
    }

    private static int FirstYear(Profile trends) => trends.Rows.Max(row => int.Parse(row.Year.Split('-')[0], CultureInfo.InvariantCulture));
}
