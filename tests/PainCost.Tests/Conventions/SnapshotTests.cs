namespace PainCost.Tests.Conventions;

public sealed class SnapshotTests
{
    [Fact]
    public void Difference_SameText_IsNull() => Assert.Null(Snapshot.Difference("a\nb\n", "a\nb\n"));

    [Fact]
    public void Difference_OneLineChanged_NamesLineAndBothTexts()
    {
        var difference = Snapshot.Difference("a\nold\nc\n", "a\nnew\nc\n");

        Assert.Equal("differs at line 2:\n  in the file: old\n  now:         new", difference);
    }

    [Fact]
    public void Difference_TextShorterThanFile_SaysThatItEnds() =>
        Assert.Contains("(the end)", Snapshot.Difference("a\nb", "a"), StringComparison.Ordinal);

    [Fact]
    public void Difference_NoFile_SaysSo() => Assert.Equal("does not exist.", Snapshot.Difference(expected: null, "a\n"));
}
