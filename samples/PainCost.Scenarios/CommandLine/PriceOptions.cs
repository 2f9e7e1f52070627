using System.CommandLine;
using PainCost.Burden;
using PainCost.Prices;

namespace PainCost.Cli.CommandLine;

/// <summary>The options that say how money gets to the prices of the results.</summary>
internal sealed class PriceOptions
{
    private readonly Option<string[]> index = Index();

    private readonly Option<string[]> exchange = new("--exchange")
    {
        Description = "What turns money into another currency, in its own year, where the profile gives no rate: ppp for the built-in "
            + "purchasing power parities (\"ppp DEU\" where it must be said whose euro), or a rate, \"AUD to USD=0.75\". Repeatable.",
        HelpName = "conversion",
    };

    public static Option<string[]> Index() => new("--index")
    {
        Description = "The price index that moves money to the year of --prices: a built-in one such as cpi-aus, or a CSV file of your own "
            + "(docs/prices.md), for every component or for one, as in medication=prices.csv. Repeatable. "
            + "Left out, those of the United States.",
        HelpName = "index",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(index);
        command.Options.Add(exchange);
    }

    /// <exception cref="UsageException">A conversion or an index is none.</exception>
    /// <exception cref="Evidence.EvidenceException">The file of an index has faults.</exception>
    public BurdenChoices Read(ParseResult parsed, BurdenChoices choices) => choices with
    {
        Restatement = ReadPlan(parsed.GetValue(index) ?? []),
        Conversion = (parsed.GetValue(exchange) ?? []).Aggregate(CurrencyConversion.None, Converted),
    };

    /// <summary>Those for every component first, so that the order in which they are written does not count.</summary>
    /// <exception cref="UsageException">A component, or all of them, is given two indexes.</exception>
    public static RestatementPlan ReadPlan(string[] statements)
    {
        var twice = statements.GroupBy(Component).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? statements.OrderBy(text => text.Contains('=', StringComparison.Ordinal))
            .Aggregate(RestatementPlan.UnitedStates, (plan, text) => plan.With(text))
            : throw new UsageException(
                $"--index is given twice for {(twice.Key.Length == 0 ? "every component" : $"'{twice.Key}'")}; keep one of "
                    + $"{string.Join(" and ", twice)}.");
    }

    private static string Component(string statement) => statement[..Math.Max(statement.IndexOf('=', StringComparison.Ordinal), 0)].Trim();

    private static CurrencyConversion Converted(CurrencyConversion before, string statement)
    {
        try
        {
            return before.With(statement);
        }
        catch (FormatException e)
        {
            throw new UsageException($"--exchange: {e.Message}.");
        }
    }
}
