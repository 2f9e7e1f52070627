using PainCost.Evidence;

namespace PainCost.Tests.Evidence.Tables;

public class DamagedFileTests
{
    private const int Seed = 2026;
    private const string Marks = ",;\"#\n\r\t ()=/-.0a\uFEFF";

    /// <summary>Law: whatever happens to a file, it is read or its faults are reported; no other exception leaves the reader.</summary>
    [Fact]
    public void Parse_DamagedFile_IsReadOrReported()
    {
        var random = new Random(Seed);
        for (var trial = 0; trial < 2000; trial++)
        {
            var text = Damage(random);
            var thrown = Record.Exception(() => EvidenceText.ParseText(text));
            Assert.True(thrown is null or EvidenceException { Faults.Count: > 0 }, $"Seed {Seed}, trial {trial}:\n{text}\n{thrown}");
        }
    }

    private static string Damage(Random random)
    {
        var text = $"# title: A\n{EvidenceText.Header}\n{EvidenceText.Prevalence}\nx,,\"gamma(mean=2, "
            + $"se=1)\",USD2010/case,US,2010,2010,,assumption,\"a\nb\"\n";
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(text.Length);
            var mark = Marks[random.Next(Marks.Length)].ToString();
            text = random.Next(3) switch
            {
                0 => text.Insert(at, mark),
                1 => text.Remove(at, 1),
                _ => text.Remove(at, Math.Min(random.Next(20), text.Length - at - 1)) + mark,
            };
        }

        return text;
    }
}
