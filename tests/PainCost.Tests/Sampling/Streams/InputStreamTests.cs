using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Streams;

/// <summary>Which streams are the same. Oracle: their keys.</summary>
public sealed class InputStreamTests
{
    [Fact]
    public void For_ANameMadeOfTheSameWords_IsKeptApart()
    {
        string[] names = ["wage", "wage (order)"];

        Assert.NotEqual(InputStream.Of(7, "wage (order)"), InputStream.For(7, "wage", "order", names));
        Assert.Equal(InputStream.Of(7, "wage (order)"), InputStream.For(7, "wage", "order", ["wage"]));
    }
}
