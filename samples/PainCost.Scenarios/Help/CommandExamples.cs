namespace PainCost.Cli.Help;

/// <summary>Three commands that can be pasted for each command, in the order of the lists; a test runs each.</summary>
internal static class CommandExamples
{
    private const string Country = "--population 4000000 --prevalence 0.2 --wage 30 --health-cost 3000";

    private static readonly Dictionary<string, string[]> All = new(StringComparer.Ordinal)
    {
        ["run"] =
        [
            "run us-2023",
            "run article --hold cost-per-case --set prevalence=25%",
            "run us-2023 --prices USD2024 --out us-2024.json",
        ],
        ["list"] = ["list", "show us-2023", "run us-low-back-2023"],
        ["show"] = ["show article", "show us-2023", "show us-2023 --format csv"],
        ["init"] = ["init my-region --from us-2023", "init my-book --from us-2023 --xlsx", "init my-survey --from uk-2013"],
        ["explain"] =
        [
            "explain article", "explain us-2023 \"absenteeism [women / 18-29 / high-impact]\"",
                "explain article total --set prevalence=25%",
        ],
        ["sensitivity"] =
        [
            "sensitivity us-2023",
            "sensitivity us-2023 --method sobol --draws 1024",
            "sensitivity article --method twoway --input prevalence --input population --hold cost-per-case",
        ],
        ["threshold"] =
        [
            "threshold article --target 500e9 --input prevalence",
            "threshold us-2023 --target 800e9 --input prevalence",
            "threshold us-2023 --input \"non-wage share\" --low 0 --high 1",
        ],
        ["calibrate"] =
        [
            "calibrate article", "calibrate us-2023 --target 560e9",
                "calibrate us-2023 --target \"normal(mean=560e9, se=20e9)\" --input prevalence",
        ],
        ["compare"] =
        [
            "compare us-2008 us-2021 us-2023 --prices USD2024",
            "compare \"article; hold=cost-per-case\" --set prevalence=25%",
            "compare au-2018 us-2021 --prices USD2021 --exchange ppp",
        ],
        ["treat"] =
        [
            "treat us-2023 --with ketamine --with magnesium",
            "treat article --set \"infusions per course: ketamine=3\"",
            "treat us-2023 --with ketamine --set \"effect on health care: ketamine=10%\"",
        ],
        ["voi"] = ["voi article", "voi us-2023 --with ketamine --week 200", "voi article --people 100000 --years 10"],
        ["impact"] = ["impact us-2023", "impact us-2023 --years 3 --discount 0.03", "impact us-2023 --prices USD2024 --out impact.csv"],
        ["project"] = ["project us-2023", "project us-2023 --from 2015 --to 2024", "project article --out project.csv"],
        ["pool"] =
        [
            "pool", "pool --measure binomial", "pool --covariate year --at year=2020",
        ],
        ["validate"] = ["validate", "validate --format csv", "validate --out validation.md"],
        ["rerun"] = ["rerun us-2008.json", "rerun us-2008.json --threads 1", "rerun us-2008.json --out again.json"],
        ["draws"] =
        [
            "draws psa.csv", "draws psa.csv rank --output cost", "draws psa.csv summary --column cost --format csv",
        ],
        ["attribute"] =
        [
            "attribute microdata.csv", "attribute microdata.csv --covariate age --category sex",
                "attribute microdata.csv --form one-part --out excess.json",
        ],
        ["completion"] = ["completion bash", "completion zsh", "completion powershell"],
        ["help"] = ["help", "help run", "help compare"],
        ["report"] =
        [
            "report us-2023 --out us-2023.html", "report article --hold cost-per-case --out article.html",
                "report us-2023 --prices USD2024 --out us-2024.html",
        ],
        ["employer"] =
        [
            "employer --headcount 500 --wage 30", "employer --headcount 500 --wage 30 --prevalence 0.2",
                "employer --headcount 500 --wage 30 --out employer.json",
        ],
        ["country"] =
        [
            $"country {Country} --currency EUR2024", $"country {Country} --currency NZD2023",
                $"country {Country} --currency EUR2024 --out country.json",
        ],
        ["diff"] =
        [
            "diff us-2021 us-2023 --prices USD2023", "diff us-2021 us-2023 --prices USD2023 --format csv",
                "diff us-2021 us-2023 --prices USD2023 --out diff.md",
        ],
        ["check"] = ["check my-region.csv", "check my-region.csv my-plan.csv", "check my-region.csv --format csv"],
    };

    /// <summary>The commands that have examples.</summary>
    public static IEnumerable<string> Commands => All.Keys;

    /// <summary>Those of a command, without the tool's name; none for a command that has none.</summary>
    public static IReadOnlyList<string> Of(string command) => All.GetValueOrDefault(command, []);
}
