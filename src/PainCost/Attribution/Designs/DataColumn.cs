namespace PainCost.Attribution.Designs;

/// <summary>A column as it was read: numbers where every cell is one, else texts too.</summary>
/// <param name="Name">The name in the header.</param>
/// <param name="Numbers">A number for each row; NaN for an empty cell and for one that is no number.</param>
/// <param name="Texts">The cells where at least one is neither empty nor a number; else <c>null</c>.</param>
internal sealed record DataColumn(string Name, double[] Numbers, string[]? Texts)
{
    /// <summary>The groups that the column makes, numbers in their order and then texts; the code −1 for an empty cell.</summary>
    public Labels ToLabels()
    {
        if (Texts is { } texts)
        {
            var names = texts.Where(text => text.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
            var index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
            return new(Array.ConvertAll(texts, text => index.GetValueOrDefault(text, -1)), names);
        }

        var values = Numbers.Where(number => !double.IsNaN(number)).Distinct().Order().ToList();
        var place = values.Select((value, i) => (value, i)).ToDictionary(pair => pair.value, pair => pair.i);
        return new(
            Array.ConvertAll(Numbers, number => double.IsNaN(number) ? -1 : place[number]),
            [.. values.Select(value => FormattableString.Invariant($"{value}"))]);
    }
}
