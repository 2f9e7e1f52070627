namespace PainCost.Tests.Modelling;

/// <summary>Sums as deep as they are long must not exhaust the stack. Oracle: the sum of an arithmetic series.</summary>
public class DeepSumTests
{
    private const int Terms = 10_000;
    private const double Sum = Terms * (Terms + 1) / 2.0;

    private static readonly Input X = Input.Uncertain("x", Distribution.Uniform(low: 0, high: 2), "case");

    public static TheoryData<string, Quantity> Shapes
    {
        get
        {
            Quantity[] terms = [.. Enumerable.Range(1, Terms).Select(i => i * X)];
            return new TheoryData<string, Quantity>
            {
                { "left", terms.Aggregate((sum, term) => sum + term) },
                { "sum", Quantity.Sum(terms) },
                { "right", terms.Reverse().Aggregate((sum, term) => term + sum) },
                { "named", terms.Aggregate((sum, term) => (sum + term).Named("part")) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Model_OfTenThousandTerms_EvaluatesSimulatesAndExplains(string shape, Quantity sum)
    {
        var model = Model.Of((shape, sum));
        Assert.Equal(Sum, model.Evaluate()[shape], 1e-12 * Sum);
        Assert.Equal(Sum, model.Gradient()[shape, "x"], 1e-12 * Sum);
        Assert.Equal(Sum, model.Explain(shape).Value, 1e-12 * Sum);
        Assert.NotEmpty(model.Explain(shape).ToString());
        Assert.NotEmpty(sum.ToString());

        // One input, so the sum's relative spread is that of the input in the same draws.
        var estimates = Model.Of((shape, sum), ("x", X)).Simulate(draws: 64, seed: 1);
        Assert.Equal(estimates["x"].Mean * Sum, estimates[shape].Mean, 1e-12 * Sum);
    }
}
