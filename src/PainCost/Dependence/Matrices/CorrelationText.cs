using PainCost.Distributions.Stated;

namespace PainCost.Dependence.Matrices;

/// <summary>Reads <c>a ~ b = 0.4</c> and <c>a ~ b = kendall(0.4)</c>.</summary>
internal static class CorrelationText
{
    private const string Example = "such as \"wage ~ absence days = 0.4\" or \"wage ~ absence days = kendall(0.4)\"";

    public static Correlation Read(string text)
    {
        var (tilde, equals) = (text.IndexOf('~', StringComparison.Ordinal), text.LastIndexOf('='));
        if (tilde <= 0 || equals < tilde)
        {
            throw Fault(text, $"write name ~ name = correlation, {Example}.");
        }

        var (first, second) = (text[..tilde].Trim(), text[(tilde + 1)..equals].Trim());
        if (first.Length == 0 || second.Length == 0)
        {
            throw Fault(text, $"an input's name is missing; write name ~ name = correlation, {Example}.");
        }

        var (kind, number) = Measure(text, text[(equals + 1)..].Trim());
        if (!NumberReader.TryRead(number, out var value, out var error))
        {
            throw Fault(text, error + ".");
        }

        try
        {
            return Correlation.Of(first, second, value, kind);
        }
        catch (ArgumentException e)
        {
            throw Fault(text, e.Message);
        }
    }

    /// <summary>The kind of a name in any case; null when it is none.</summary>
    public static CorrelationKind? KindOf(string name) =>
        Enum.GetValues<CorrelationKind>().Cast<CorrelationKind?>()
            .FirstOrDefault(kind => kind.ToString()!.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static (CorrelationKind Kind, string Number) Measure(string text, string measure)
    {
        var open = measure.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return (CorrelationKind.Spearman, measure);
        }

        var kind = KindOf(measure[..open].Trim())
            ?? throw Fault(text, $"'{measure[..open].Trim()}' is not one of spearman, kendall, pearson.");
        return measure.EndsWith(')') ? (kind, measure[(open + 1)..^1].Trim()) : throw Fault(text, "the closing bracket is missing.");
    }

    private static FormatException Fault(string text, string message) => new($"'{text}': {message}");
}
