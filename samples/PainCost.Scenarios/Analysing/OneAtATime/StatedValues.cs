using System.Globalization;

namespace PainCost.Cli.Analysing.OneAtATime;

/// <summary>Reads <c>prevalence=0.2,0.3,0.4</c>: an input and the values that it is moved over.</summary>
internal static class StatedValues
{
    private const string Example = "such as --values \"prevalence=0.2,0.3,0.4\"";

    /// <exception cref="FormatException">A text is not of that form.</exception>
    public static IReadOnlyList<(string Input, IReadOnlyList<double> Values)> Read(IReadOnlyList<string> texts) => [.. texts.Select(Read)];

    private static (string Input, IReadOnlyList<double> Values) Read(string text)
    {
        var equals = text.LastIndexOf('=');
        var (name, list) = equals > 0 ? (text[..equals].Trim(), text[(equals + 1)..]) : ("", "");
        if (name.Length == 0)
        {
            throw new FormatException($"--values '{text}': write input=value,value, {Example}.");
        }

        return (name, [.. list.Split(',').Select(number => Number(text, number.Trim()))]);
    }

    private static double Number(string text, string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value
        : throw new FormatException($"--values '{text}': '{number}' is not a number; write values with a point and between commas, "
        + $"{Example}.");
}
