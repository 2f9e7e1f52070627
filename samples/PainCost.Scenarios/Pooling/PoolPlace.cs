using System.Globalization;

namespace PainCost.Cli.Pooling;

/// <summary>The values of covariates at which a prediction is asked for, as they were typed.</summary>
internal static class PoolPlace
{
    /// <exception cref="ArgumentException">
    /// A text is no column with a number, a column is named twice, or there is no covariate to predict by.
    /// </exception>
    public static IReadOnlyDictionary<string, double> Parse(IReadOnlyList<string> texts, IReadOnlyList<string> covariates)
    {
        if (texts.Count > 0 && covariates.Count == 0)
        {
            throw new ArgumentException("--at: there is no covariate to predict by; name one, such as --covariate year.");
        }

        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var split = text.LastIndexOf('=');
            if (split <= 0 || !double.TryParse(text.AsSpan(split + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                || !double.IsFinite(value))
            {
                throw new ArgumentException($"--at: '{text}' is not a column with a number; write --at year=2020.");
            }

            if (!values.TryAdd(text[..split].Trim(), value))
            {
                throw new ArgumentException($"--at: '{text[..split].Trim()}' is given twice; give each covariate one value.");
            }
        }

        return values;
    }
}
