namespace PainCost.Numerics.Kernels;

/// <summary>ln 2 in two parts: the first has 32 bits, so that its product with a whole number up to 2^21 is exact.</summary>
internal static class LogarithmOfTwo
{
    public const double High = 0.6931471803691238;
    public const double Low = 1.9082149292705877e-10;
}
