using System.Diagnostics.CodeAnalysis;

namespace PainCost.Tests.Conventions.Surface;

public sealed class DocumentationIdTests
{
    private const string Here = "PainCost.Tests.Conventions.Surface.DocumentationIdTests.Sample`1";

    [Theory]
    [InlineData(nameof(Sample<int>.Plain), $"M:{Here}.Plain")]
    [InlineData(nameof(Sample<int>.Generic), $"M:{Here}.Generic``1(`0,``0)")]
    [InlineData(nameof(Sample<int>.ByReference), $"M:{Here}.ByReference(System.Double@,System.Int32[])")]
    [InlineData(nameof(Sample<int>.Nested),
        $"M:{Here}.Nested(System.Collections.Generic.IReadOnlyList{{System.Nullable{{System.Double}}}})")]
    [InlineData("op_Implicit", $"M:{Here}.op_Implicit(System.Double)~{Here}")]
    public void Of_Method_IsTheCompilersName(string name, string expected)
    {
        var method = typeof(Sample<>).GetMethod(name)!;

        // A conversion gives the open type itself, which the compiler writes with its parameter in braces.
        Assert.Equal(expected.Replace($"~{Here}", $"~{Here.Replace("`1", "{`0}", StringComparison.Ordinal)}", StringComparison.Ordinal),
            DocumentationId.Of(method));
    }

    [SuppressMessage("Performance", "CA1822", Justification = "Only the signatures count.")]
    [SuppressMessage("Design", "CA1000", Justification = "Only the signatures count.")]
    private sealed class Sample<T>
    {
        public static implicit operator Sample<T>(double value) => new();

        public void Plain()
        {
        }

        public void Generic<TOther>(T first, TOther second)
        {
        }

        public void ByReference(ref double value, int[] values) => value = values.Length;

        public void Nested(IReadOnlyList<double?> values)
        {
        }
    }
}
