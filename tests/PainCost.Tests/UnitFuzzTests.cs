using System.Globalization;
using PainCost.Tests.Distributions;

namespace PainCost.Tests;

/// <summary>Every text is a unit whose own text is read back, or is refused with a reason. PAINCOST_FUZZ says how many to try.</summary>
public class UnitFuzzTests
{
    private const int Short = 20_000;

    private static readonly string[] Texts =
        ["1", "adult", "case/adult", "USD2010/case/year", "hour/worker/year", "USD2010^2", "case^7*case^7", "civilian-adult", "a*b/c/d^2",
            "case^-9/case^9", "1/year", "hour_2 / week"];

    [Fact]
    public void Parse_MutatedTexts_AreRefusedOrReadBack()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("PAINCOST_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture,
            out var wanted) ? wanted : Short;
        var mutation = new TextMutation(10, Texts, "*/^-_ 1290aZ\u0000é\t");
        for (var i = 0; i < count; i++)
        {
            var text = mutation.Next();
            if (Unit.TryParse(text, out var unit, out var error))
            {
                Assert.True(Unit.TryParse(unit.ToString(), out var again, out _) && again == unit && again.ToString() == unit.ToString(),
                    text);
            }
            else
            {
                Assert.True(error.Length is > 0 and < 600, $"{text}: {error}");
            }
        }
    }
}
