using PainCost.Evidence;

namespace PainCost.Tests.Evidence;

/// <summary>Small profiles for the tests of their reading.</summary>
internal static class EvidenceText
{
    public const string Header = "input,stratum,value,unit,population,year,price_year,source,known,note";
    public const string Prevalence = "prevalence,,0.204,case/adult,US adults,2016,,GASKIN2012,seen,";

    /// <summary>A file with the header in line 1 and the rows from line 2.</summary>
    public static Profile Parse(params string[] rows) => ParseText(string.Join('\n', [Header, .. rows]));

    public static Profile ParseText(string text) => Profile.Parse(new StringReader(text), "us.csv");

    public static IReadOnlyList<EvidenceFault> Faults(params string[] rows) => FaultsOfText(string.Join('\n', [Header, .. rows]));

    public static IReadOnlyList<EvidenceFault> FaultsOfText(string text) => Assert.Throws<EvidenceException>(() => ParseText(text)).Faults;

    /// <summary>The one fault of a file, at its place, whose message holds all the given words.</summary>
    public static void AssertFault(IReadOnlyList<EvidenceFault> faults, int line, string column, params string[] words)
    {
        var fault = Assert.Single(faults);
        Assert.Equal(("us.csv", line, column), (fault.File, fault.Line, fault.Column));
        Assert.All(words, word => Assert.Contains(word, fault.Message, StringComparison.Ordinal));
    }
}
