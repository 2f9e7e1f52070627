using PainCost.Modelling.Blocks;
using PainCost.Sampling.Draws;

namespace PainCost.Tests.Modelling;

/// <summary>Every operation in every draw, with a number or a draw on either side. Oracle: the same on single numbers.</summary>
public class OperationTests
{
    private const int Draws = 1024;

    // A vectorised exponential or logarithm may be off by a few units in the last place.
    private const double Tolerance = 1e-15;

    private static readonly Input X = Input.Uncertain("x", Distribution.Uniform(low: -3, high: 3), "1");
    private static readonly Input Y = Input.Uncertain("y", Distribution.Uniform(low: -3, high: 3), "1");
    private static readonly Input P = Input.Uncertain("p", Distribution.Uniform(low: 0.01, high: 9), "1");

    public static TheoryData<string, Quantity, Func<double, double, double, double>> Operations => new()
    {
        { "x + y", X + Y, (x, y, _) => x + y },
        { "x + 2", X + 2, (x, _, _) => x + 2 },
        { "2 + x", 2 + X, (x, _, _) => 2 + x },
        { "x - y", X - Y, (x, y, _) => x - y },
        { "x - 2", X - 2, (x, _, _) => x - 2 },
        { "2 - x", 2 - X, (x, _, _) => 2 - x },
        { "-x", -X, (x, _, _) => -x },
        { "x * y", X * Y, (x, y, _) => x * y },
        { "x * x", X * X, (x, _, _) => x * x },
        { "x * 3", X * 3, (x, _, _) => x * 3 },
        { "x / y", X / Y, (x, y, _) => x / y },
        { "x / 3", X / 3, (x, _, _) => x / 3 },
        { "3 / x", 3 / X, (x, _, _) => 3 / x },
        { "min(x, y)", Quantity.Min(X, Y), (x, y, _) => Math.Min(x, y) },
        { "min(1, x)", Quantity.Min(1, X), (x, _, _) => Math.Min(1, x) },
        { "max(x, y)", Quantity.Max(X, Y), (x, y, _) => Math.Max(x, y) },
        { "max(x, 1)", Quantity.Max(X, 1), (x, _, _) => Math.Max(x, 1) },
        { "exp(x)", Quantity.Exp(X), (x, _, _) => Math.Exp(x) },
        { "exp(200 x)", Quantity.Exp(200 * X), (x, _, _) => Math.Exp(200 * x) },
        { "log(p)", Quantity.Log(P), (_, _, p) => Math.Log(p) },
        { "x^2", Quantity.Power(X, 2), (x, _, _) => Math.Pow(x, 2) },
        { "x^-3", Quantity.Power(X, -3), (x, _, _) => Math.Pow(x, -3) },
        { "x^0", Quantity.Power(X, 0), (_, _, _) => 1 },
        { "p^x", Quantity.Power(P, (Quantity)X), (x, _, p) => Math.Pow(p, x) },
        { "2^x", Quantity.Power(2, (Quantity)X), (x, _, _) => Math.Pow(2, x) },
        { "p^0.5", Quantity.Power(P, (Quantity)0.5), (_, _, p) => Math.Pow(p, 0.5) },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public void Run_Operation_IsThatOfSingleNumbers(string text, Quantity quantity, Func<double, double, double, double> byHand)
    {
        var model = Model.Of(("result", quantity), ("x", X), ("y", Y), ("p", P));
        var workspace = new Workspace(model.Program, Draws);
        model.Program.Run(new InputDraws(model.Inputs, new DrawPlan(Seed: 23, Draws)), 0, Draws, workspace);
        ReadOnlySpan<double> result = model.Program.Output(0, Draws, workspace), x = model.Program.Output(1, Draws, workspace),
            y = model.Program.Output(2, Draws, workspace), p = model.Program.Output(3, Draws, workspace);
        for (var i = 0; i < Draws; i++)
        {
            var expected = byHand(x[i], y[i], p[i]);
            Assert.True(Math.Abs(result[i] - expected) <= Tolerance * Math.Abs(expected),
                $"{text} in draw {i} is {result[i]:R}, not {expected:R}");
        }
    }
}
