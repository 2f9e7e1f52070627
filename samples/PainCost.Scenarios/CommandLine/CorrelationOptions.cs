using System.CommandLine;
using PainCost.Evidence;

namespace PainCost.Cli.CommandLine;

/// <summary>The options that say how inputs go together.</summary>
internal sealed class CorrelationOptions
{
    private readonly Option<string[]> pairs = new("--correlate")
    {
        Description = "Draw two inputs together, such as --correlate \"hourly wage ~ excess absence days = 0.4\": Spearman's rank "
            + "correlation, or kendall(0.3) or pearson(0.4). Repeatable.",
        HelpName = "name ~ name = value",
    };

    private readonly Option<string?> file = new("--correlations") { Description = "A CSV file of correlations.", HelpName = "file" };

    private readonly Option<string?> copula = new("--copula")
    {
        Description = "How correlated inputs go together in their tails: gaussian (the usual) or such as t(df=4).",
        HelpName = "copula"
    };

    public void AddTo(Command command)
    {
        command.Options.Add(pairs);
        command.Options.Add(file);
        command.Options.Add(copula);
    }

    /// <summary>What is stated of the inputs of a profile and, where there are others, of those.</summary>
    public Correlations Read(ParseResult parsed, Profile profile, Func<string, bool>? others = null) =>
        StatedCorrelations.Read(profile, parsed.GetValue(pairs) ?? [], parsed.GetValue(file), parsed.GetValue(copula), others);
}
