namespace PainCost.Tests.Conventions;

/// <summary>Fails once with every violation of a convention, each on a line of its own, and with what to do about them.</summary>
internal static class Violations
{
    public static void None(IEnumerable<string> violations, string cure)
    {
        var all = violations.Distinct().Order(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
        {
            Assert.Fail($"{all.Count} found:\n  {string.Join("\n  ", all)}\nWhat to do: {cure}");
        }
    }
}
