using System.CommandLine;
using PainCost.Attribution;

namespace PainCost.Cli.Attributing;

/// <summary>The words by which an attribution is asked for on the command line.</summary>
internal sealed class AttributeOptions
{
    private static readonly Dictionary<string, CostForm> Forms = new(StringComparer.Ordinal)
    {
        ["two-part"] = CostForm.TwoPart,
        ["one-part"] = CostForm.OnePart,
        ["levels"] = CostForm.Levels,
    };

    private static readonly Dictionary<string, OccurrenceLink> Links = new(StringComparer.Ordinal)
    {
        ["logit"] = OccurrenceLink.Logit,
        ["probit"] = OccurrenceLink.Probit,
    };

    private static readonly Dictionary<string, CostFamily> Families = new(StringComparer.Ordinal)
    {
        ["gamma"] = CostFamily.Gamma,
        ["poisson"] = CostFamily.Poisson,
        ["inverse-gaussian"] = CostFamily.InverseGaussian,
        ["gaussian"] = CostFamily.Gaussian,
        ["smearing"] = CostFamily.Smearing,
    };

    private static readonly Dictionary<string, SingleUnitRule> Rules = new(StringComparer.Ordinal)
    {
        ["refuse"] = SingleUnitRule.Refuse,
        ["certainty"] = SingleUnitRule.Certainty,
        ["centred"] = SingleUnitRule.Centred,
        ["average"] = SingleUnitRule.Average,
    };

    private readonly Option<string> cost = Column("--cost", "The column of costs; left out, cost.", "cost");
    private readonly Option<string> pain = Column("--pain", "The column that says who has pain, 0 for no; left out, pain.", "pain");
    private readonly Option<string> noPain = Column("--no-pain", "The value of the pain column that means no pain; left out, 0.", "0");
    private readonly Option<string[]> covariates = Columns("--covariate", "Hold this column the same with and without pain. Repeatable.");
    private readonly Option<string[]> categories = Columns("--category",
        "Like --covariate, of a column whose numbers name groups. Repeatable.");
    private readonly Option<string[]> by = Columns("--by", "Give the excess in each group of this column too. Repeatable.");
    private readonly Option<string?> weight = Design("--weight", "The column of person weights; left out, all are alike.");
    private readonly Option<string?> stratum = Design("--stratum", "The column of strata; left out, there is one.");
    private readonly Option<string?> cluster = Design("--cluster", "The column of clusters; left out, each row is its own.");
    private readonly Option<string> single = Choice("--single-unit",
        "A stratum of one cluster adds to the error: refuse, certainty, centred or average.", Rules.Keys);
    private readonly Option<string> form = Choice("--form", "two-part (the usual), one-part or levels.", Forms.Keys);
    private readonly Option<string> link = Choice("--occurrence", "The first of two parts: logit (the usual) or probit.", Links.Keys);
    private readonly Option<string> family = Choice("--family", "gamma (the usual), poisson, inverse-gaussian, gaussian, or smearing.",
        Families.Keys);
    private readonly Option<string> replicates = Choice(
        "--replicates", "Errors by replicates too: none (the usual), jackknife, balanced or bootstrap (500).", ["none", "jackknife",
            "balanced", "bootstrap"]);

    private readonly Option<ulong> seed = new("--seed")
    {
        Description = "With --replicates bootstrap: what the draws are made from; left out, 1.",
        DefaultValueFactory = _ => 1,
        HelpName = "number",
    };

    public void AddTo(Command command)
    {
        Option[] all = [cost, pain, noPain, covariates, categories, by, weight, stratum, cluster, single, form, link, family, replicates,
            seed];
        Array.ForEach(all, command.Options.Add);
    }

    public AttributeAnswer Answer(ParseResult parsed, Microdata data)
    {
        string[] plain = parsed.GetValue(covariates) ?? [], groups = parsed.GetValue(categories) ?? [];
        var sample = new SurveySample(data, new SurveyDesign
        {
            Weight = parsed.GetValue(weight),
            Stratum = parsed.GetValue(stratum),
            Cluster = parsed.GetValue(cluster),
            SingleUnits = Rules[parsed.GetValue(single)!],
        });
        var attribution = new CostAttribution(sample, new(parsed.GetValue(cost)!, parsed.GetValue(pain)!, [.. plain, .. groups])
        {
            Categories = groups,
            NoPain = parsed.GetValue(noPain)!,
            Form = Forms[parsed.GetValue(form)!],
            Occurrence = Links[parsed.GetValue(link)!],
            Family = Families[parsed.GetValue(family)!],
        });
        return new(attribution, parsed.GetValue(by) ?? [], Replicates(sample, parsed.GetValue(replicates)!, parsed.GetValue(seed)));
    }

    private static ReplicateWeights? Replicates(SurveySample sample, string word, ulong seed) => word switch
    {
        "jackknife" => ReplicateWeights.Jackknife(sample),
        "balanced" => ReplicateWeights.Balanced(sample),
        "bootstrap" => ReplicateWeights.Bootstrap(sample, 500, seed),
        _ => null,
    };

    private static Option<string> Column(string name, string description, string usual) =>
        new(name) { Description = description, HelpName = "column", DefaultValueFactory = _ => usual };

    private static Option<string[]> Columns(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "column"
    };

    private static Option<string?> Design(string name, string description) => new(name) { Description = description, HelpName = "column" };

    private static Option<string> Choice(string name, string description, IEnumerable<string> words)
    {
        string[] all = [.. words];
        var option = new Option<string>(name) { Description = description, HelpName = "choice", DefaultValueFactory = _ => all[0] };
        option.AcceptOnlyFromAmong(all);
        return option;
    }
}
