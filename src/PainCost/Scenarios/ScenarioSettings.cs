using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using PainCost.Scenarios.Trees;

namespace PainCost.Scenarios;

/// <summary>One scenario of a scenario file, with what it takes over from another: all that the options of a command can say.</summary>
/// <remarks>What is not said is null or empty. Files that it names are looked for in the folder of the scenario file.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ScenarioSettings
{
    /// <summary>What the scenario is, for readers.</summary>
    [Description("What the scenario is, for readers.")]
    public string? Description { get; init; }

    /// <summary>The scenario of the same file that this one starts from.</summary>
    [Description("Another scenario of this file to start from. What is said here replaces what that one says; overrides are put together; null takes back.")]
    public string? From { get; init; }

    /// <summary>A built-in profile, or a file.</summary>
    [Description("The profile: the name of a built-in one (paincost list), or a CSV file or workbook.")]
    public string? Profile { get; init; }

    /// <summary>Values in place of the inputs' own: a number or a distribution for each name.</summary>
    [Description("Values in place of the inputs' own, by name: a number, or a distribution such as \"beta(mean=0.243, se=0.004)\".")]
    [NumberOrText]
    public IReadOnlyDictionary<string, string> Overrides { get => field ?? new Dictionary<string, string>(); init; }

    /// <summary>Pairs of inputs that are drawn together, each as <see cref="Correlation.Parse"/> reads it.</summary>
    [Description("Inputs that are drawn together, such as \"hourly wage ~ excess absence days = 0.4\".")]
    public IReadOnlyList<string> Correlations { get => field ?? []; init; }

    /// <summary>A file of correlations.</summary>
    [Description("A file of correlations.")]
    public string? CorrelationsFile { get; init; }

    /// <summary>How correlated inputs go together in their tails.</summary>
    [Description("How correlated inputs go together in their tails: gaussian (the usual), or such as t(df=4).")]
    public string? Copula { get; init; }

    /// <summary>What stays as published when prevalence differs: <c>total</c> or <c>cost-per-case</c>.</summary>
    [Description("What stays as published when prevalence differs.")]
    [AllowedValues("total", "cost-per-case")]
    public string? Hold { get; init; }

    /// <summary>Whose costs: the word of a built-in perspective, or a CSV file.</summary>
    [Description("Whose costs: societal (the usual), health-care-payer, employer, patient, government, or a CSV file of your own.")]
    public string? Perspective { get; init; }

    /// <summary>How lost work is valued: <c>human-capital</c> or <c>friction-cost</c>.</summary>
    [Description("How lost work is valued; human-capital unless told.")]
    [AllowedValues("human-capital", "friction-cost")]
    public string? Valuation { get; init; }

    /// <summary>The prices of the results.</summary>
    [Description("The prices of the results, a currency and a year such as USD2024; those of the profile unless told.")]
    public string? Prices { get; init; }

    /// <summary>The price indexes that move money to the year of the results, each for every component or for one.</summary>
    [Description("The price index that moves money to the year of prices: built in, such as cpi-aus, or a CSV file; for one component as medication=prices.csv.")]
    public IReadOnlyList<string> Index { get => field ?? []; init; }

    /// <summary>What turns money into another currency, in its own year.</summary>
    [Description("What turns money into another currency in its own year: ppp, or a rate such as \"AUD to USD=0.75\".")]
    public IReadOnlyList<string> Exchange { get => field ?? []; init; }

    /// <summary>Whether every component is shown in every stratum.</summary>
    [Description("Whether every component is shown in every stratum and severity too.")]
    public bool? ByStratum { get; init; }

    /// <summary>Whether the value of lost quality of life counts in the total.</summary>
    [Description("Whether the value of lost quality of life counts in the total.")]
    public bool? WithIntangible { get; init; }

    /// <summary>Treatments: built-in names, or files.</summary>
    [Description("Treatments: clonidine, ketamine, lidocaine, magnesium, or CSV files of your own.")]
    public IReadOnlyList<string> Treatments { get => field ?? []; init; }

    /// <summary>How the draws are laid out: <c>montecarlo</c>, <c>antithetic</c>, <c>latin</c> or <c>sobol</c>.</summary>
    [Description("How the draws are laid out; montecarlo unless told.")]
    [AllowedValues("montecarlo", "antithetic", "latin", "sobol")]
    public string? Design { get; init; }

    /// <summary>Into how many sets, each randomised by itself, the draws are divided; from 0 to 1000.</summary>
    [Description("Into how many sets, each randomised by itself, the draws are divided; 0 for what is usual with the design.")]
    [Range(0d, 1000d)]
    public int? Replicates { get; init; }

    /// <summary>How many draws; at least 2.</summary>
    [Description("How many draws; 100000 unless told.")]
    [Range(2d, 10_000_000_000d)]
    public long? Draws { get; init; }

    /// <summary>The seed.</summary>
    [Description("The seed; the same seed gives the same bits.")]
    public ulong? Seed { get; init; }

    /// <summary>How many threads, from 0 to 1024; no result depends on it.</summary>
    [Description("How many threads; 0, the usual, is one for each processor. It changes no result.")]
    [Range(0d, 1024d)]
    public int? Threads { get; init; }

    /// <summary>The bound of the Monte Carlo error until which is run, such as <c>0.1%</c>, in place of a number of draws.</summary>
    [Description("Run until the Monte Carlo error is within this share, such as \"0.1%\"; instead of draws.")]
    public string? Until { get; init; }

    /// <summary>Where <see cref="Until"/> stops at the latest; at least 2.</summary>
    [Description("Where until stops at the latest.")]
    [Range(2d, 10_000_000_000d)]
    public long? MaxDraws { get; init; }

    /// <summary>The weight of the scenario where a file's scenarios are averaged, a bare number in [0, 1].</summary>
    [Description("The weight of this scenario in an average of those compared; they add up to 1.")]
    [Range(0d, 1d)]
    public double? Weight { get; init; }

    /// <summary>The outputs that are wanted.</summary>
    [Description("The outputs that are wanted, such as total; the total unless told. The first is that of sensitivity and threshold.")]
    public IReadOnlyList<string> Outputs { get => field ?? []; init; }

    /// <summary>The form of the answer: <c>table</c>, <c>json</c>, <c>csv</c> or <c>markdown</c>.</summary>
    [Description("The form of the answer; as the ending of out says, or a table, unless told.")]
    [AllowedValues("table", "json", "csv", "markdown")]
    public string? Format { get; init; }

    /// <summary>The file that the answer is written to.</summary>
    [Description("The file that the answer is written to; - is standard output.")]
    public string? Out { get; init; }

    /// <summary>The file that the draws are written to.</summary>
    [Description("The CSV file that every draw is written to.")]
    public string? DrawsOut { get; init; }

    /// <summary>What the file of draws holds.</summary>
    [Description("What the file of draws holds: outputs, inputs, named quantities; every output and uncertain input unless told.")]
    public IReadOnlyList<string> Keep { get => field ?? []; init; }

    /// <summary>What the budget impact asks for.</summary>
    [Description("What impact asks for besides.")]
    public ImpactSettings? Impact { get; init; }

    /// <summary>What the projection asks for.</summary>
    [Description("What project asks for besides.")]
    public ProjectionSettings? Project { get; init; }

    /// <summary>What the sensitivity analysis asks for.</summary>
    [Description("What sensitivity asks for besides.")]
    public SensitivitySettings? Sensitivity { get; init; }

    /// <summary>What the threshold asks for.</summary>
    [Description("What threshold asks for besides.")]
    public ThresholdSettings? Threshold { get; init; }

    /// <summary>What the value of information asks for.</summary>
    [Description("What voi asks for besides.")]
    public DecisionSettings? Voi { get; init; }
}
