using MathNet.Numerics.LinearAlgebra;

namespace PainCost.Numerics.Searches;

/// <summary>A small dense system of linear equations.</summary>
internal static class LinearSystem
{
    /// <summary>The unknowns of rows·x = right.</summary>
    public static double[] Solve(double[][] rows, double[] right) =>
        Matrix<double>.Build.DenseOfRowArrays(rows).Solve(Vector<double>.Build.Dense(right)).ToArray();
}
