using System.Numerics.Tensors;

namespace PainCost.Numerics.Sums;

/// <summary>
/// Columns of numbers, element by element: each operation rounds once, so that its bits do not depend on the width of a vector. A result
/// may be written over an operand.
/// </summary>
internal static class Elementwise
{
    public static void Add(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> to) => TensorPrimitives.Add(left, right, to);

    public static void Add(ReadOnlySpan<double> column, double by, Span<double> to) => TensorPrimitives.Add(column, by, to);

    public static void Subtract(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> to) =>
        TensorPrimitives.Subtract(left, right, to);

    public static void Subtract(ReadOnlySpan<double> column, double by, Span<double> to) => TensorPrimitives.Subtract(column, by, to);

    public static void Multiply(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> to) =>
        TensorPrimitives.Multiply(left, right, to);

    public static void Multiply(ReadOnlySpan<double> column, double by, Span<double> to) => TensorPrimitives.Multiply(column, by, to);

    public static void Divide(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> to) =>
        TensorPrimitives.Divide(left, right, to);

    public static void Divide(ReadOnlySpan<double> column, double by, Span<double> to) => TensorPrimitives.Divide(column, by, to);

    /// <summary>left·right + more, the product rounded first.</summary>
    public static void MultiplyAdd(
        ReadOnlySpan<double> left, ReadOnlySpan<double> right, ReadOnlySpan<double> more, Span<double> to) =>
        TensorPrimitives.MultiplyAdd(left, right, more, to);

    /// <summary>column·by + more, the product rounded first.</summary>
    public static void MultiplyAdd(ReadOnlySpan<double> column, double by, ReadOnlySpan<double> more, Span<double> to) =>
        TensorPrimitives.MultiplyAdd(column, by, more, to);

    /// <summary>column·by + more, rounded once.</summary>
    public static void FusedMultiplyAdd(ReadOnlySpan<double> column, double by, ReadOnlySpan<double> more, Span<double> to) =>
        TensorPrimitives.FusedMultiplyAdd(column, by, more, to);

    public static void Sqrt(ReadOnlySpan<double> column, Span<double> to) => TensorPrimitives.Sqrt(column, to);

    public static void Negate(ReadOnlySpan<double> column, Span<double> to) => TensorPrimitives.Negate(column, to);

    public static double Least(ReadOnlySpan<double> column) => TensorPrimitives.Min(column);

    public static double Greatest(ReadOnlySpan<double> column) => TensorPrimitives.Max(column);
}
