namespace PainCost.Distributions.Stated;

/// <summary>A text as a message quotes it: in quotation marks, and cut where it is long.</summary>
internal static class Shown
{
    private const int MostSigns = 80;

    public static string Of(string text) => $"'{Cut(text)}'";

    /// <summary>The beginning of a text; three points stand for the rest.</summary>
    public static string Cut(string text) => text.Length <= MostSigns ? text : text[..MostSigns] + "...";
}
