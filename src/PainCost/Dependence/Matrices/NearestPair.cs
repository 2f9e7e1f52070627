using System.Globalization;

namespace PainCost.Dependence.Matrices;

/// <summary>A correlation as stated, and that of the nearest possible matrix.</summary>
/// <param name="First">One name.</param>
/// <param name="Second">The other.</param>
/// <param name="Stated">The value that was stated; 0 for a pair that was not.</param>
/// <param name="Possible">The nearest possible value, in the same measure.</param>
/// <param name="Kind">The measure's name; empty where a matrix has no measure.</param>
internal readonly record struct NearestPair(string First, string Second, double Stated, double Possible, string Kind)
{
    public double Change => Math.Abs(Stated - Possible);

    public override string ToString() => $"{First} ~ {Second} = {Text(Possible)} for {Text(Stated)}";

    private string Text(double value)
    {
        var number = value.ToString("0.####", CultureInfo.InvariantCulture);
        return Kind.Length == 0 ? number : $"{Kind}({number})";
    }
}
