using FsCheck;
using FsCheck.Fluent;
using PainCost.Modelling.Blocks;
using PainCost.Sampling.Draws;

namespace PainCost.Tests.Modelling;

/// <summary>Compiled expressions against plain recursion, at the base case, in draws, and by differences.</summary>
public class RandomExpressionTests
{
    private const double Tolerance = 1e-12;

    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20_260_103, 5);

    private static readonly double[] Central = [.. RandomExpression.Inputs.Select(i => i.CentralValue)];

    [Fact]
    public void Evaluate_RandomExpression_IsTheRecursiveValue() => Check(expression =>
        IsClose(Model.Of(("y", expression.Quantity)).Evaluate()["y"], expression.Value(Central)));

    [Fact]
    public void Explain_RandomExpression_HasTheRecursiveValue() => Check(expression =>
        IsClose(Model.Of(("y", expression.Quantity)).Explain("y").Value, expression.Value(Central)));

    [Fact]
    public void Run_RandomExpression_IsTheRecursiveValueInEveryDraw() => Check(expression =>
    {
        const int draws = 48;
        var model = Model.Of([("y", expression.Quantity), .. RandomExpression.Inputs.Select(i => (i.Name, (PainCost.Quantity)i))]);
        var workspace = new Workspace(model.Program, draws);
        model.Program.Run(new InputDraws(model.Inputs, new DrawPlan(Seed: 17, draws)), 0, draws, workspace);
        return Enumerable.Range(0, draws).All(draw => IsClose(
            Value(model, 0, draw, workspace),
            expression.Value([.. Enumerable.Range(1, RandomExpression.Inputs.Count)
                .Select(input => Value(model, input, draw, workspace))])));
    });

    // Central differences are off by the third derivative's h² and by rounding's epsilon / h; a value at a kink is left out.
    [Fact]
    public void Gradient_RandomExpression_IsTheCentralDifference() => Check(expression =>
    {
        var model = Model.Of(("y", expression.Quantity));
        var gradient = model.Gradient();
        return model.Inputs.All(input =>
        {
            var index = RandomExpression.Inputs.ToList().IndexOf(input);
            double Difference(double h) => (expression.Value(Moved(index, h)) - expression.Value(Moved(index, -h))) / (2 * h);
            double OneSided(double h) => (expression.Value(Moved(index, h)) - expression.Value(Central)) / h;
            var (coarse, fine) = (Difference(2e-4), Difference(1e-4));
            var isKink = Math.Abs(OneSided(1e-4) - OneSided(-1e-4)) > 0.1 * (1 + Math.Abs(fine))
                || Math.Abs(OneSided(1e-7) - OneSided(-1e-7)) > 0.01 * (1 + Math.Abs(fine));
            var truncation = 2 * Math.Abs(coarse - fine);
            var rounding = 1e-13 * (1 + Math.Abs(expression.Value(Central))) / 1e-4;
            return isKink || Math.Abs(gradient["y", input.Name] - fine) <= truncation + rounding + (1e-9 * Math.Abs(fine));
        });
    });

    private static double[] Moved(int index, double by) => [.. Central.Select((value, i) => i == index ? value + by : value)];

    private static double Value(Model model, int output, int draw, Workspace workspace)
    {
        var slot = model.Program.Outputs[output];
        return slot.IsScalar ? slot.Scalar : model.Program.Output(output, draw + 1, workspace)[draw];
    }

    private static bool IsClose(double actual, double expected) => Math.Abs(actual - expected) <= Tolerance * Math.Abs(expected);

    private static void Check(Func<RandomExpression, bool> property) => Prop.ForAll(RandomExpression.Any.ToArbitrary(), property)
        .Check(Seeded);
}
