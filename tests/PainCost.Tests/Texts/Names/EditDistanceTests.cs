using PainCost.Texts.Names;

namespace PainCost.Tests.Texts.Names;

/// <summary>Oracle: by hand.</summary>
public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("total", "totl", 1)]
    [InlineData("us-2032", "us-2023", 1)]
    [InlineData("us-2032", "us-2008", 2)]
    [InlineData("ab", "ba", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Between_TwoWords_CountsAddedDroppedChangedAndSwappedLetters(string first, string second, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(first, second));
        Assert.Equal(expected, EditDistance.Between(second, first));
    }
}
