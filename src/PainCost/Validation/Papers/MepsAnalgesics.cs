using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Purchases times cost per purchase.</summary>
internal static class MepsAnalgesics
{
    public static Paper Paper { get; } = new("meps-analgesics", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        foreach (var year in new[] { "1996", "2006" })
        {
            yield return Equation.Gives($"total [{year}]", figures[$"purchases [{year}]"] * figures[$"cost per purchase [{year}]"]);
            yield return Equation.Implies($"users [{year}]", figures[$"total [{year}]"] / figures[$"cost per user [{year}]"], "");
        }
    }
}
