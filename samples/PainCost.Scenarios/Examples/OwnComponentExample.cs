using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Cli.Examples;

/// <summary>The code that docs/model.md shows; compiled here and run by the tests.</summary>
internal static class OwnComponentExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var burden = PainBurden.Of(Profile.BuiltIn("us-2023"));
        var aids = Input.Uncertain("home aids per case", Distribution.Gamma(mean: 120, standardError: 30), "USD2023/case/year");
        var withAids = burden.With("home aids", burden.Cases! * aids);
        output.WriteLine(string.Join(", ", withAids.Components));
        output.WriteLine($"{withAids.Model.Evaluate()["total"] - burden.Model.Evaluate()["total"]:N0} {withAids.Total!.Unit}");
        // </example>
    }
}
