using System.Globalization;

namespace PainCost.Distributions.Stated;

/// <summary>One named number of a distribution's text form, with its digits as written, so that 1/3 stays 1/3.</summary>
internal sealed record StatedNumber(string Name, double Value, string Written)
{
    public static StatedNumber Of(string name, double value) => new(name, value, value.ToString("R", CultureInfo.InvariantCulture));
}
