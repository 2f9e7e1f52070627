using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Published.UnitedStates;

/// <summary>Guy and others 2025, Economic Costs of Chronic Pain, United States, 2021, Med Care 63(9):679.</summary>
public class Guy2025Tests
{
    private static readonly Profile Us2021 = Profile.BuiltIn("us-2021");

    [Fact]
    public void Total_IsHealthCareAndProductivity() =>
        Assert.Equal(530.6e9 + 192.2e9, PainBurden.Model(Us2021).Evaluate()["total"], 1e-12 * 722.8e9);

    // 65.8 million is rounded to a tenth of a million and the cost to a dollar: 65.8 × 8,068 = 530.87, 65.8 × 2,923 = 192.33.
    [Theory]
    [InlineData("published excess health care cost", "published health care", 530.8744e9)]
    [InlineData("published excess productivity cost", "published productivity", 192.3334e9)]
    public void CasesTimesCostPerCase_IsTheTotalWithinRounding(string perCase, string total, double product)
    {
        var (cases, cost, published) = (Us2021["cases"].CentralValue, Us2021[perCase].CentralValue, Us2021[total].CentralValue);
        Assert.Equal(product, cases * cost, 1e-12 * product);
        var rounding = (0.05e6 * cost) + (0.5 * cases) + 0.05e9;
        Assert.Equal(published, cases * cost, rounding);
    }

    [Fact]
    public void CostPerCase_IsTheSumOfBothExcessesWithinRounding()
    {
        // 722.8 / 65.8 = 10,985 against 8,068 + 2,923 = 10,991.
        var rounding = 10_991 * (0.05 / 65.8) + (0.1e9 / 65.8e6) + 1;
        Assert.Equal(8068 + 2923, PainBurden.Model(Us2021).Evaluate()["cost per case"], rounding);
    }
}
