using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Three severities against two reference groups.</summary>
internal static class Stockbridge2015
{
    public static Paper Paper { get; } = new("stockbridge-2015", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        const string Over = "excess over no interference";
        const string OverNotChronic = "excess over interference that is not chronic";
        var notChronic = (figures[$"{Over} [a little bit]"] - figures[$"{OverNotChronic} [a little bit]"]).Named("not chronic over none");
        yield return Equation.Gives($"{OverNotChronic} [moderate]", figures[$"{Over} [moderate]"] - notChronic);
        yield return Equation.Gives($"{OverNotChronic} [severe]", figures[$"{Over} [severe]"] - notChronic);
    }
}
