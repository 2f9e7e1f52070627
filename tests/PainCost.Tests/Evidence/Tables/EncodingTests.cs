using System.Text;
using PainCost.Evidence;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;

namespace PainCost.Tests.Evidence.Tables;

/// <summary>What is neither UTF-8 nor UTF-16 is named for what it is. Oracles: the encoders of the framework, and the published beginnings
/// of file kinds.</summary>
public sealed class EncodingTests
{
    private const string Text = "input,value\nprévalence,0.2\ncoût,3\n";

    public static TheoryData<byte[], int, string> Files => new()
    {
        { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text), 0x3D, 0xD8, 0x0A, 0], 0, "is in UTF-16 but broken" },
        { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text + "a\0")], 4, "holds NUL bytes" },
        { [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Text)], 0, "is in UTF-32 ('Unicode text')" },
        { Encoding.Latin1.GetBytes(Text), 2, "Windows-1252 or Latin-1: byte e9 (hexadecimal) is 'é' there" },
        { [.. "input\n"u8, 0x93, .. "a\n"u8], 2, "byte 93 (hexadecimal) is '“' there" },
        { [.. Encoding.UTF8.GetBytes(Text), 0xFF, 0x0A], 4, "broken UTF-8: byte ff" },
        { [.. "input\na"u8, 0xE2, 0x82, 0x0A], 2, "broken UTF-8: byte e2" },
        { "input,val\nue\0,1\n"u8.ToArray(), 2, "holds NUL bytes" },
        { [0x50, 0x4B, 3, 4, 20, 0, 6, 0], 0, "is a workbook or another zip archive" },
        { [0x1F, 0x8B, 8, 0], 0, "is packed (gzip)" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_NoTextOfOurs_IsNamedWithItsCure(byte[] bytes, int line, string words)
    {
        var faults = new FaultLog();
        using var stream = new MemoryStream(bytes);

        Assert.Null(new TextReading("own.csv", TextLimits.Table, faults).Read(stream));

        var fault = Assert.Single(Assert.Throws<EvidenceException>(() => faults.ThrowIfAny()).Faults);
        Assert.Equal(line, fault.Line);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Utf8_IsTheText(bool hasMark)
    {
        using var stream = new MemoryStream([.. new UTF8Encoding(hasMark).GetPreamble(), .. Encoding.UTF8.GetBytes(Text)]);

        Assert.Equal(Text, new TextReading("own.csv", TextLimits.Table, new FaultLog()).Read(stream));
    }
}
