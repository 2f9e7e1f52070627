using FsCheck;
using FsCheck.Fluent;

namespace PainCost.Tests.Modelling;

/// <summary>A bare-number expression over a few inputs, and the same evaluated by plain recursion on doubles.</summary>
/// <param name="Quantity">The expression.</param>
/// <param name="Value">Its value for given values of the inputs.</param>
internal sealed record RandomExpression(Quantity Quantity, Func<double[], double> Value)
{
    /// <summary>Means of 1/2, 1, 3/2, 2; all positive, so that logarithms and powers are legal.</summary>
    public static IReadOnlyList<Input> Inputs { get; } =
        [.. Enumerable.Range(1, 4).Select(i => Input.Uncertain("x" + i, Distribution.Uniform(low: i / 4.0, high: 3 * i / 4.0), "1"))];

    private static readonly Gen<RandomExpression> Leaf = Gen.OneOf(
        Gen.Choose(0, 3).Select(i => new RandomExpression(Inputs[i], x => x[i])),
        Gen.Choose(1, 12).Select(i => new RandomExpression(i / 4.0, _ => i / 4.0)));

    /// <summary>Positive by construction: sums, products, quotients, minima and maxima of positives; exponentials and powers of bounded
    /// ones.</summary>
    public static Gen<RandomExpression> Any { get; } = Gen.Choose(1, 5).SelectMany(Tree);

    public override string ToString() => Quantity.ToString();

    private static Gen<RandomExpression> Tree(int depth) => depth == 0 ? Leaf : Gen.OneOf(
        Leaf,
        from a in Tree(depth - 1) from b in Tree(depth - 1) from operation in Gen.Choose(0, 6) select Combine(a, b, operation),
        from a in Tree(depth - 1) from function in Gen.Choose(0, 4) select Apply(a, function));

    private static RandomExpression Combine(RandomExpression a, RandomExpression b, int operation) => operation switch
    {
        0 => new(a.Quantity + b.Quantity, x => a.Value(x) + b.Value(x)),
        1 => new(a.Quantity * b.Quantity, x => a.Value(x) * b.Value(x)),
        2 => new(a.Quantity / (1 + b.Quantity), x => a.Value(x) / (1 + b.Value(x))),
        3 => new(Quantity.Min(a.Quantity, b.Quantity), x => Math.Min(a.Value(x), b.Value(x))),
        4 => new(Quantity.Max(a.Quantity, b.Quantity), x => Math.Max(a.Value(x), b.Value(x))),
        5 => new((2 * a.Quantity) - (a.Quantity / (1 + b.Quantity)), x => (2 * a.Value(x)) - (a.Value(x) / (1 + b.Value(x)))),
        _ => new(
            Quantity.Power(1 + a.Quantity, b.Quantity / (1 + b.Quantity)),
            x => Math.Pow(1 + a.Value(x), b.Value(x) / (1 + b.Value(x)))),
    };

    private static RandomExpression Apply(RandomExpression a, int function) => function switch
    {
        0 => new(Quantity.Exp(-a.Quantity), x => Math.Exp(-a.Value(x))),
        1 => new(Quantity.Log(1 + a.Quantity), x => Math.Log(1 + a.Value(x))),
        2 => new(Quantity.Power(a.Quantity, 2), x => a.Value(x) * a.Value(x)),
        3 => new(a.Quantity.Named("part"), a.Value),
        _ => new(Quantity.Power(1 + a.Quantity, -1), x => 1 / (1 + a.Value(x))),
    };
}
