using PainCost.Evidence;
using PainCost.Evidence.BuiltIn;

namespace PainCost.Burden.Beginnings;

/// <summary>The figures to start from that come with the library.</summary>
internal static class DefaultFigures
{
    public static readonly PriceBasis Basis = new("USD", 2023);

    public static Profile Employer => LazyEmployer.Value;

    public static Profile Country => LazyCountry.Value;

    private static readonly Lazy<Profile> LazyEmployer = new(() => Read("employer"));
    private static readonly Lazy<Profile> LazyCountry = new(() => Read("country"));

    private static Profile Read(string name)
    {
        using var text = new StringReader(BuiltInData.Read(name, "Burden"));
        return Profile.Parse(text, name + ".csv");
    }
}
