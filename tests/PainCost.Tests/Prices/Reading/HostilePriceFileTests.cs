using PainCost.Evidence;
using PainCost.Prices;
using PainCost.Tests.Samples.Hostile;

namespace PainCost.Tests.Prices.Reading;

/// <summary>A file of price indexes, which no command reads, fed with hostile text. Oracle: what every message must be.</summary>
public sealed class HostilePriceFileTests
{
    private static readonly string[] Row = ["own", "USD", "2018", "100", "2018=100", "yes", "BLS_CPIU", "a note"];

    private static readonly string[] Columns = ["index", "currency", "period", "value", "base", "complete", "source", "note"];

    [Theory]
    [InlineData("\u001B[31mred\u0007\u009B2J")]
    [InlineData("a\u202Eb\u200Bc\u2028e")]
    [InlineData("a\rb\nus.csv(1): all is well")]
    [InlineData("=cmd|' /C calc'!A0")]
    public void Parse_HostileCell_IsReadOrRefusedHarmlessly(string text)
    {
        for (var column = 0; column < Columns.Length; column++)
        {
            string[] cells = [.. Row];
            cells[column] = text;
            var csv = Rfc4180.Write([Columns, cells]);
            var refusal = Record.Exception(() => PriceIndex.Parse(new StringReader(csv), "own.csv", "own"));

            Assert.True(refusal is null or EvidenceException or ArgumentException, $"{refusal}");
            HarmlessText.AsMessages(refusal is EvidenceException ? refusal.Message : "", Columns[column]);
        }
    }
}
