using System.Globalization;

namespace PainCost.Distributions.Stated;

/// <summary>One named number of a distribution's text form, with its digits as written, so that 1/3 stays 1/3.</summary>
internal sealed record StatedNumber(string Name, double Value, string Written)
{
    /// <exception cref="ArgumentException">The number is so near to 0 that a double has not all of its digits.</exception>
    public static StatedNumber Of(string name, double value)
    {
        var written = value.ToString("R", CultureInfo.InvariantCulture);
        return double.IsSubnormal(value) ? throw new ArgumentException($"{name} {NumberReader.OutOfRange(written, value)}")
            : new(name, value, written);
    }
}
