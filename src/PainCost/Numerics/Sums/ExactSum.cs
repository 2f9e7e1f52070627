namespace PainCost.Numerics.Sums;

/// <summary>A sum that carries its own rounding error along (Neumaier 1974), so that thousands of chunks lose nothing.</summary>
internal struct ExactSum
{
    private double sum;
    private double error;

    public readonly double Value => sum + error;

    public void Add(double value)
    {
        var next = sum + value;
        error += Math.Abs(sum) >= Math.Abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }
}
