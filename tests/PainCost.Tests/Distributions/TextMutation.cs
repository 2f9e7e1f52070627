using System.Globalization;
using System.Text.RegularExpressions;

namespace PainCost.Tests.Distributions;

/// <summary>Texts near those that are legal: numbers made extreme, moves added, distributions put into others, signs lost, doubled and put
/// in.</summary>
internal sealed partial class TextMutation(int seed, IReadOnlyList<string> texts, string alphabet)
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "2", "0.5", "1e-9", "1e9", "1e-150", "1e150", "1e-160", "1e160", "1e300", "-1e300", "1e-300",
            "1.7976931348623157e308",
        "2.2250738585072014e-308", "5e-324", "1e-400", "1e400", "1/3", "1/0", "0/0", "1e300/1e-300", "1e-300/1e300", "2.0000000000000004",
        "0.9999999999999999", "1e-16", "1e16", "9007199254740993", "0.1e1", "+3", "1,5", "12%", "$4", "NaN", "Infinity", "∞", "1e", "-",
            "1e5", "1e-5", "100",
    ];

    // The same mutations everywhere: the runtime keeps the sequence of a seed.
#pragma warning disable CA5394 // Not for secrets.
    private readonly Random random = new(seed);

    /// <summary>The next text, one to four steps from a legal one.</summary>
    public string Next()
    {
        var text = Pick(texts);
        for (var steps = random.Next(1, 5); steps > 0; steps--)
        {
            text = Step(text);
        }

        return text;
    }

    private string Step(string text) => random.Next(12) switch
    {
        < 5 => Renumbered(text),
        5 => text + Pick([".shift(by=", ".scale(by=", ".truncate(low=", ".truncate(high="]) + Number() + ")",
        6 => $"mixture({text}: {Number()}, {Pick(texts)}: {Number()})",
        7 => FamilyName().Replace(text, m => random.Next(3) == 0 ? FamilyName().Match(Pick(texts)).Value : m.Value),
        8 => Pieces(text),
        _ => Signs(text),
    };

    private string Renumbered(string text)
    {
        var numbers = PlainNumber().Matches(text);
        if (numbers.Count == 0)
        {
            return text + Number();
        }

        var chosen = numbers[random.Next(numbers.Count)];
        return text[..chosen.Index] + Number() + text[(chosen.Index + chosen.Length)..];
    }

    private string Number() => random.Next(3) switch
    {
        0 => Pick(Numbers),
        1 => (Math.Pow(10, random.Next(-330, 331)) * random.Next(-20, 21)).ToString("R", CultureInfo.InvariantCulture),
        _ => (random.NextDouble() * Math.Pow(10, random.Next(-6, 7))).ToString("R", CultureInfo.InvariantCulture),
    };

    /// <summary>A piece between commas lost, doubled, or as many of it as make a long list.</summary>
    private string Pieces(string text)
    {
        var pieces = text.Split(',').ToList();
        var at = random.Next(pieces.Count);
        switch (random.Next(3))
        {
            case 0:
                pieces.RemoveAt(at);
                break;
            case 1:
                pieces.Insert(at, pieces[at]);
                break;
            default:
                pieces.InsertRange(at, Enumerable.Repeat(pieces[at], random.Next(60)));
                break;
        }

        return string.Join(',', pieces);
    }

    private string Signs(string text)
    {
        var (from, to) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
        return random.Next(4) switch
        {
            0 => text[..Math.Min(from, to)] + text[Math.Max(from, to)..],
            1 => text[..from] + alphabet[random.Next(alphabet.Length)] + text[from..],
            2 => text[..from] + Pick(texts)[..1] + text[from..],
            _ => text[..Math.Max(from, to)] + text[Math.Min(from, to)..],
        };
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
#pragma warning restore CA5394

    [GeneratedRegex(@"-?\d[\d.]*(e[+-]?\d+)?")]
    private static partial Regex PlainNumber();

    [GeneratedRegex("[a-z]{4,}")]
    private static partial Regex FamilyName();
}
