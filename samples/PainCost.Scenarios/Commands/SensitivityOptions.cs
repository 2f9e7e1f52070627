using System.CommandLine;
using System.Globalization;

namespace PainCost.Scenarios.Commands;

/// <summary>The options that the analyses of one or two inputs share.</summary>
internal static class SensitivityOptions
{
    public static Option<string?> Output() => new("--output") { Description = "The output to look at; unless told, the total, or the cases of a profile without a cost." };

    /// <summary>A number as the files have it, with a point and without separators; 500e9 will do.</summary>
    public static Option<double?> Number(string name, string description) => new(name)
    {
        Description = description,
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
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
