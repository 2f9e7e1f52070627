namespace PainCost.Tests;

/// <summary>Derivatives at the base case. Oracle: closed forms.</summary>
public class GradientTests
{
    private static readonly Input A = Input.Uncertain("a", Distribution.Uniform(low: 1, high: 3), "1");
    private static readonly Input B = Input.Uncertain("b", Distribution.Uniform(low: 2, high: 4), "1");

    public static TheoryData<string, Quantity, double, double> ClosedForms => new()
    {
        { "a + b", A + B, 1, 1 },
        { "a − b", A - B, 1, -1 },
        { "a × b", A * B, 3, 2 },
        { "a / b", A / B, 1.0 / 3, -2.0 / 9 },
        { "a × a × b", A * A * B, 12, 4 },
        { "min(a, b)", Quantity.Min(A, B), 1, 0 },
        { "max(a, b)", Quantity.Max(A, B), 0, 1 },
        { "exp(a)", Quantity.Exp(A), Math.Exp(2), 0 },
        { "log(b)", Quantity.Log(B), 0, 1.0 / 3 },
        { "a^3", Quantity.Power(A, 3), 12, 0 },
        { "a^0", Quantity.Power(A, 0) + (0 * B), 0, 0 },
        { "a^b", Quantity.Power(A, (Quantity)B), 3 * 4, 8 * Math.Log(2) },
        { "(a + b)^2 / b", Quantity.Power(A + B, 2) / B, 10.0 / 3, (10.0 / 3) - (25.0 / 9) },
    };

    [Theory]
    [MemberData(nameof(ClosedForms))]
    public void Gradient_ClosedForm_IsThat(string text, Quantity quantity, double byA, double byB)
    {
        var gradient = Model.Of((text, quantity), ("both", A + B)).Gradient();
        Assert.Equal(byA, gradient[text, "a"], 1e-12 * Math.Max(1, Math.Abs(byA)));
        Assert.Equal(byB, gradient[text, "b"], 1e-12 * Math.Max(1, Math.Abs(byB)));
        Assert.Equal((1.0, 1.0), (gradient["both", "a"], gradient["both", "b"]));
    }

    [Fact]
    public void Elasticity_OfAProduct_IsOne()
    {
        var gradient = Model.Of(("product", A * B), ("quotient", A / B), ("square", A * A)).Gradient();
        Assert.Equal(1, gradient.Elasticity("product", "a"), 1e-12);
        Assert.Equal(-1, gradient.Elasticity("quotient", "b"), 1e-12);
        Assert.Equal(2, gradient.Elasticity("square", "a"), 1e-12);
        Assert.Equal(0, gradient.Elasticity("square", "b"));
    }

    [Fact]
    public void Gradient_OutputThatIsPartOfAnother_CountsForBoth()
    {
        var part = A * B;
        var gradient = Model.Of(("part", part), ("whole", part * part)).Gradient();
        Assert.Equal(3, gradient["part", "a"], 1e-12);
        Assert.Equal(2 * 6 * 3, gradient["whole", "a"], 1e-12 * 36);
    }
}
