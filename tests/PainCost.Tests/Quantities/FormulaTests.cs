using PainCost.Quantities;

namespace PainCost.Tests.Quantities;

/// <summary>How arithmetic is written for a reader. Oracle: by hand.</summary>
public class FormulaTests
{
    private static readonly Quantity A = Input.Fixed("a", 2, "1");
    private static readonly Quantity B = Input.Fixed("b", 3, "1");
    private static readonly Quantity C = Input.Fixed("c", 5, "1");

    public static TheoryData<string, Quantity> Formulas => new()
    {
        { "a + b + c", A + B + C },
        { "a + b + c", A + (B + C) },
        { "a − (b + c)", A - (B + C) },
        { "a − (b − c)", A - (B - C) },
        { "a − b − c", A - B - C },
        { "(a + b) × c", (A + B) * C },
        { "a × b × c", A * (B * C) },
        { "a / (b × c)", A / (B * C) },
        { "a / b / c", A / B / C },
        { "a × (1 + b)", A * (1 + B) },
        { "-1 × a", -A },
        { "a^2", Quantity.Power(A, 2) },
        { "(a^2)^3", Quantity.Power(Quantity.Power(A, 2), 3) },
        { "(a + b)^c", Quantity.Power(A + B, C) },
        { "a^(b^c)", Quantity.Power(A, Quantity.Power(B, C)) },
        { "min(a, max(b, c))", Quantity.Min(A, Quantity.Max(B, C)) },
        { "exp(a) × log(b + c)", Quantity.Exp(A) * Quantity.Log(B + C) },
        { "inner × c", (A + B).Named("inner") * C },
        { "inner + c", (A + B).Named("inner") + C },
        { "0.5 × a", 0.5 * A },
        { "a", A.Named("alias of a") },
    };

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Of_Expression_IsWrittenAsByHand(string formula, Quantity quantity) => Assert.Equal(formula, Formula.Of(quantity));

    [Fact]
    public void Of_LongSum_IsCutAndCounted()
    {
        var sum = Quantity.Sum(Enumerable.Range(0, 10_000).Select(i => Input.Fixed("x" + i, i, "1")));
        Assert.Equal("x0 + x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9 + x10 + x11 + … (10,000 terms)", Formula.Of(sum));
    }

    // Written out in full, forty squarings would take 2^40 letters.
    [Fact]
    public void Of_NamelessPartUsedAgainAndAgain_IsCut()
    {
        var power = A;
        for (var i = 0; i < 60; i++)
        {
            power *= power;
        }

        Assert.InRange(Formula.Of(power).Length, 1, 10_000);
        Assert.InRange(power.ToString().Length, 1, 60);
    }
}
