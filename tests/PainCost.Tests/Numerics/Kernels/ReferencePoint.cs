using System.Globalization;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Numerics.Kernels;

/// <summary>A function at a point, by mpmath: the number next to the truth, and the rest in units of its last place; elementary.py made
/// them.</summary>
internal sealed record ReferencePoint(string Function, double X, double Y, double Value, double Rest)
{
    public static IReadOnlyList<ReferencePoint> All { get; } =
        [.. Repository.Read("tests/PainCost.Tests/Numerics/Kernels/elementary.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1).Select(Of)];

    /// <summary>How far a value is from the truth, in units of the last place of the number next to the truth.</summary>
    public double UnitsOff(double value)
    {
        var unit = Math.Max(double.Epsilon, Math.ScaleB(1, Math.ILogB(Value) - 52));
        return Math.Abs(((value - Value) / unit) - Rest);
    }

    private static ReferencePoint Of(string line)
    {
        var fields = line.TrimEnd('\r').Split(',');
        double Number(int field) => double.Parse(fields[field], CultureInfo.InvariantCulture);
        return new(fields[0], Number(1), Number(2), Number(3), Number(4));
    }
}
