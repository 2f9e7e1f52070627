namespace PainCost.Evidence.Dialects;

/// <summary>The line above a header that says which sign decimals follow: <c># decimal: comma</c>.</summary>
internal static class StatedDecimals
{
    private const string Key = "decimal:";

    public static bool IsOne(string heading) => heading.StartsWith(Key, StringComparison.OrdinalIgnoreCase);

    /// <summary>The sign; <see cref="DecimalSign.Unsaid"/> with a fault when the line says something else.</summary>
    public static DecimalSign Read(string heading, out string? fault)
    {
        var word = heading[Key.Length..].Trim();
        var sign = word.Equals("comma", StringComparison.OrdinalIgnoreCase) ? DecimalSign.Comma
            : word.Equals("point", StringComparison.OrdinalIgnoreCase) ? DecimalSign.Point
            : DecimalSign.Unsaid;
        fault = sign == DecimalSign.Unsaid ? $"'{word}' is no decimal sign; write '# decimal: comma' or '# decimal: point'." : null;
        return sign;
    }
}
