using System.CommandLine;
using System.Globalization;

namespace PainCost.Cli.Analysing;

/// <summary>The options of the analyses of what moves an output.</summary>
internal static class SensitivityOptions
{
    public static Option<string?> Output() => new("--output")
    {
        Description = "The output to look at; unless told, the total, or the cases of a profile without a cost.",
        HelpName = "name"
    };

    public static Option<string?> Method(string usual) => Word(
        "--method",
        $"{usual} (the usual): each uncertain input alone; spider: what lies between its ends; twoway: two inputs over a grid; all at "
            + $"once: sobol, shapley (shares of the variance), "
        + "morris (a screening), rank (correlations in a simulation's own draws).",
        usual, "spider", "twoway", "sobol", "morris", "rank", "shapley");

    public static Option<string?> Range() => Word(
        "--range", "percentiles (the usual): 2.5 to 97.5 of each uncertain input; percent: ± a percentage of every input, known exactly or "
            + "not.", "percentiles", "percent");

    public static Option<string[]> Values() => new("--values")
    {
        Description = "Values of an input to move it over, of tornado (the lowest and the highest), spider and twoway, such as "
            + "\"prevalence=0.2,0.3,0.4\". Repeatable.",
        HelpName = "input=value,value",
    };

    /// <summary>Draws of the methods that draw all inputs at once.</summary>
    public static Option<int?> Draws() => new("--draws")
    {
        Description = "How many draws; unless told 16,384 for sobol, 65,536 for shapley, 100,000 for rank and 50 walks for morris. Those "
            + "that move inputs one at a time draw none.",
        HelpName = "number",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 2)
            {
                return value;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture,
                $"--draws must be a whole number from 2 to {int.MaxValue}, written without separators, but is '{text}'."));
            return null;
        },
    };

    /// <summary>A number as the files have it, with a point and without separators; 500e9 will do.</summary>
    public static Option<double?> Number(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "number",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
            {
                return value;
            }

            result.AddError($"{name} must be a number such as 0.25 or 500e9, but is '{text}'.");
            return null;
        },
    };

    public static Option<string?> Word(string name, string description, params string[] words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "choice" };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
