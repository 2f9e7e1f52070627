using System.Globalization;
using System.Text;
using PainCost.Evidence;
using PainCost.Reports;

namespace PainCost.Tests.Reports;

/// <summary>Draws read from CSV. Oracle: the text itself.</summary>
public sealed class DrawFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData("cost [USD2020/case],effect\n1,2\n3,4\n")]
    [InlineData("\uFEFFcost [USD2020/case],effect [1]\r\n1,2\r\n\r\n3,4")]
    [InlineData("cost,effect\nUSD2020/case,1\n1,2\n3,4\n")]
    [InlineData("# made elsewhere\ncost,effect\n[USD2020/case],\n 1 , 2 \n3,4\n\n")]
    [InlineData("\"\",\"cost\",\"effect\"\n\"\",\"USD2020/case\",\"1\"\n\"1\",1,2\n\"2\",\"3\",4e0\n")]
    [InlineData("draw,cost [USD2020/case],effect [1]\n0,1,2\n1,3,4\n")]
    public void Parse_EachForm_GivesTheSameTable(string text)
    {
        var table = Parse(text);
        Assert.Equal(["cost", "effect"], table.Names);
        Assert.Equal("USD2020/case 1", $"{table.UnitOf("cost")} {table.UnitOf("effect")}");
        Assert.Equal([1.0, 3], table["cost"].ToArray());
        Assert.Equal([2.0, 4], table["effect"].ToArray());
        Assert.Null(table.Simulation);
    }

    [Fact]
    public void Parse_NamesWithBracketsCommasAndQuotes_AreNames() =>
        Assert.Equal(
            ["cost, \"all\" [men]", "cases [women]"],
            Parse("\"cost, \"\"all\"\" [men] [USD2020]\",cases [women] [case]\n1,2\n3,4\n").Names);

    [Theory]
    [InlineData(
        "a,b\n1,2\n3\n4,x\n", "draws.csv(3): has 1 fields but the header has 2", "draws.csv(4), column 'b': 'x' is no finite number")]
    [InlineData(
        "a,b\n1,2\nNA,\n3,Infinity\n",
        "draws.csv(3), column 'a': 'NA'", "draws.csv(3), column 'b': is empty", "draws.csv(4), column 'b': 'Infinity'")]
    [InlineData("a,b\nNA,NaN\n1,2\n3,4\n", "draws.csv(2), column 'a': 'NA'")]
    [InlineData("a,a\n1,2\n3,4\n", "draws.csv(1), column 'a': the header has this column twice")]
    [InlineData("prevalence [women 18-44]\n1\n2\n", "draws.csv(1), column 'prevalence'", "write [1] after them")]
    [InlineData("a [USD2020]\nUSD2021\n1\n2\n", "the header says [USD2020], the row of units USD2021")]
    [InlineData("1,2\n3,4\n5,6\n", "the first row holds the columns' names")]
    [InlineData("a;b\n1;2\n3;4\n", "separated by semicolons or tabs")]
    [InlineData("a\n1\n", "at least 2 draws")]
    [InlineData("a,weight\n1,2\n3,4\n", "column 'weight': looks like weights", "state its unit: 'weight [1]'")]
    [InlineData("a,Sampling_Weight\n1,2\n3,4\n", "column 'Sampling_Weight': looks like weights")]
    [InlineData("", "is empty")]
    [InlineData("a,b\n1,\"2\n3,4\n", "opened and not closed")]
    [InlineData("a\n\0\0\n", "bytes of 0")]
    public void Parse_Faulty_SaysWhereAndHowToMend(string text, params string[] messages)
    {
        var fault = Assert.Throws<EvidenceException>(() => Parse(text));
        Assert.All(messages, message => Assert.Contains(message, fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_AWeightWithAUnit_IsAQuantity() => Assert.Equal(["a", "weight"], Parse("a,weight [1]\n1,2\n3,4\n").Names);

    [Fact]
    public void Parse_EveryRowFaulty_TellsTwentyAndStops()
    {
        var fault = Assert.Throws<EvidenceException>(() => Parse("a\n" + string.Concat(Enumerable.Repeat("x\n", 100_000))));
        Assert.Equal(21, fault.Faults.Count);
        Assert.Contains("the rest was not read", fault.Faults[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_FieldWithoutEnd_IsRefusedUnread()
    {
        using var endless = new EndlessText();
        var fault = Assert.Throws<EvidenceException>(() => DrawFile.Parse(endless, "draws.csv"));
        Assert.Contains("longer than 1,000 characters", fault.Message, StringComparison.Ordinal);
        Assert.InRange(endless.Taken, 0, 1 << 20);
    }

    // More fields than the reader holds at a time, so that some lie across its edge.
    [Fact]
    public void Load_ManyRows_GivesEveryNumberBack()
    {
        double[] values = [.. Enumerable.Range(0, 30_000).Select(i => Math.Sin(i) * Math.Pow(10, i % 40))];
        var path = Path.Combine(folder, "many.csv");
        var rows = values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v:R},{-v:R}\n"));
        File.WriteAllText(path, "a [USD2020],b\n" + string.Concat(rows));
        var table = DrawFile.Load(path);
        Assert.Equal(values, table["a"].ToArray());
        Assert.Equal(values.Select(v => -v), table["b"].ToArray());
    }

    [Fact]
    public void Load_NotThereOrNotUtf8_SaysSo()
    {
        var missing = Assert.Throws<EvidenceException>(() => DrawFile.Load(Path.Combine(folder, "none.csv")));
        Assert.Contains("there is no such file", missing.Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Throws<EvidenceException>(() => DrawFile.Load(folder)).Message, StringComparison.Ordinal);
        var path = Path.Combine(folder, "wide.csv");
        File.WriteAllText(path, "a,b\n1,2\n3,4\n", Encoding.Unicode);
        Assert.Contains("not UTF-8", Assert.Throws<EvidenceException>(() => DrawFile.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Cancelled_Ends()
    {
        using var rows = new StringReader("a\n" + string.Concat(Enumerable.Repeat("1\n", 10_000)));
        Assert.Throws<OperationCanceledException>(() => DrawFile.Parse(rows, "draws.csv", new CancellationToken(canceled: true)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static DrawTable Parse(string text) => DrawFile.Parse(new StringReader(text), "draws.csv");

    private sealed class EndlessText : TextReader
    {
        public long Taken { get; private set; }

        public override int ReadBlock(char[] buffer, int index, int count)
        {
            Taken += count;
            buffer.AsSpan(index, count).Fill('7');
            return count;
        }
    }
}
