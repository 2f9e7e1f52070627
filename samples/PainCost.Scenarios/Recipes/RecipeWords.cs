using System.Globalization;
using PainCost.Scenarios;

namespace PainCost.Cli.Recipes;

/// <summary>What a scenario says, in the options of a command.</summary>
internal static class RecipeWords
{
    /// <summary>The options of every command, with their values; a flag has none.</summary>
    public static IEnumerable<(string Option, string? Value)> Of(ScenarioSettings settings) =>
    [
        .. Each("--set", settings.Overrides.Select(change => $"{change.Key}={change.Value}")),
        .. Each("--correlate", settings.Correlations),
        .. One("--correlations", settings.CorrelationsFile),
        .. One("--copula", settings.Copula),
        .. Choices(settings),
        .. Each("--with", settings.Treatments),
        .. One("--design", settings.Design),
        .. One("--replicates", settings.Replicates),
        .. One("--draws", settings.Draws),
        .. One("--seed", settings.Seed),
        .. One("--threads", settings.Threads),
        .. One("--until", settings.Until),
        .. One("--max-draws", settings.MaxDraws),
        .. Each("--output", settings.Outputs),
        .. One("--format", settings.Format),
        .. One("--out", settings.Out),
        .. One("--draws-out", settings.DrawsOut),
        .. Each("--keep", settings.Keep),
    ];

    /// <summary>The options that one command alone has.</summary>
    public static IEnumerable<(string Option, string? Value)> Of(string command, ScenarioSettings settings) => command switch
    {
        "impact" when settings.Impact is { } impact =>
            [.. One("--plan", impact.Plan), .. One("--years", impact.Years), .. One("--discount", impact.Discount)],
        "project" when settings.Project is { } project =>
        [
            .. One("--population", project.Population), .. One("--trends", project.Trends),
            .. One("--from", project.From), .. One("--to", project.To), .. One("--base", project.Base),
        ],
        "sensitivity" when settings.Sensitivity is { } asked =>
        [
            .. One("--method", asked.Method), .. Each("--input", asked.Inputs), .. One("--range", asked.Range),
            .. Each("--values", asked.Values.Select(each => $"{each.Key}={string.Join(',', each.Value.Select(Text))}")),
            .. One("--percent", asked.Percent), .. One("--draws", asked.Draws),
        ],
        "threshold" when settings.Threshold is { } asked =>
        [
            .. One("--target", asked.Target), .. One("--input", asked.Input), .. One("--low", asked.Low), .. One("--high", asked.High),
        ],
        "voi" when settings.Voi is { } asked =>
        [
            .. One("--week", asked.Week), .. One("--people", asked.People), .. One("--years", asked.Years),
            .. One("--discount", asked.Discount),
        ],
        _ => [],
    };

    private static IEnumerable<(string Option, string? Value)> Choices(ScenarioSettings settings) =>
    [
        .. One("--hold", settings.Hold),
        .. One("--perspective", settings.Perspective),
        .. One("--valuation", settings.Valuation),
        .. One("--prices", settings.Prices),
        .. Each("--index", settings.Index),
        .. Each("--exchange", settings.Exchange),
        .. Flag("--by-stratum", settings.ByStratum),
        .. Flag("--with-intangible", settings.WithIntangible),
    ];

    private static IEnumerable<(string Option, string? Value)> Each(string option, IEnumerable<string> values) =>
        values.Select(value => (option, (string?)value));

    private static IEnumerable<(string Option, string? Value)> One(string option, object? value) => value is null ? []
        : [(option, Text(value))];

    private static IEnumerable<(string Option, string? Value)> Flag(string option, bool? isSet) => isSet == true ? [(option, null)] : [];

    private static string Text<T>(T value) => value is double number
        ? number.ToString("R", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
