using PainCost.Reports;
using PainCost.Reports.Files;

namespace PainCost.Tests.Reports;

/// <summary>What an output may be, and what becomes of it. Oracle: the file system.</summary>
public sealed class OutputTargetTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Write_NewFile_IsThereAlone()
    {
        WholeFile.Write(In("new.txt"), "text");
        Assert.Equal("text", File.ReadAllText(In("new.txt")));
        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Write_FileOfModeSixHundred_KeepsItsMode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(In("mine.txt"), "old");
        File.SetUnixFileMode(In("mine.txt"), Private);
        WholeFile.Write(In("mine.txt"), "new");
        Assert.Equal(("new", Private), (File.ReadAllText(In("mine.txt")), File.GetUnixFileMode(In("mine.txt"))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Write_Link_WritesTheFileItLeadsToAndStaysALink(bool isThere)
    {
        Directory.CreateDirectory(In("elsewhere"));
        if (isThere)
        {
            File.WriteAllText(In("elsewhere/file.txt"), "old");
        }

        File.CreateSymbolicLink(In("first"), "second");
        File.CreateSymbolicLink(In("second"), "elsewhere/file.txt");
        WholeFile.Write(In("first"), "new");
        Assert.Equal("new", File.ReadAllText(In("elsewhere/file.txt")));
        Assert.Equal("second", new FileInfo(In("first")).LinkTarget);
    }

    [Fact]
    public void Write_FailingHalfway_LeavesTheOldFileAndNoOther()
    {
        File.WriteAllText(In("file.txt"), "old");
        Assert.Throws<InvalidOperationException>(() => WholeFile.Write(In("file.txt"), writer =>
        {
            writer.Write(new string('x', 100_000));
            throw new InvalidOperationException();
        }));
        Assert.Equal("old", File.ReadAllText(In("file.txt")));
        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Write_SecondOfTwoFails_WritesNeither()
    {
        Assert.Throws<InvalidOperationException>(() => WholeFile.Write(
            (OutputTarget.Of(In("a.txt")), writer => writer.Write("a")),
                (OutputTarget.Of(In("b.txt")), _ => throw new InvalidOperationException())));
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Write_LongestName_Fits()
    {
        var name = new string('n', 251) + ".txt";
        WholeFile.Write(In(name), "text");
        Assert.Equal("text", File.ReadAllText(In(name)));
    }

    [Theory]
    [InlineData("nosuch/x.json", "there is no folder")]
    [InlineData("nosuch/further/x.json", "Make it first")]
    [InlineData("", "it is a folder. Name a file in it")]
    [InlineData("file.txt/x.json", "there is no folder")]
    [InlineData("new/", "it names a folder")]
    [InlineData("circle", "its links go in a circle")]
    [InlineData("read-only.txt", "it is read-only. Make it writable first (chmod u+w)")]
    [InlineData("a\0b", "a NUL character is in its name")]
    public void Of_WhatCannotBeWritten_SaysWhyAndHowToMendIt(string name, string why)
    {
        File.WriteAllText(In("file.txt"), "");
        File.CreateSymbolicLink(In("circle"), In("circle"));
        File.WriteAllText(In("read-only.txt"), "");
        File.SetAttributes(In("read-only.txt"), FileAttributes.ReadOnly);
        var refused = Assert.Throws<IOException>(() => OutputTarget.Of(In(name)));
        Assert.StartsWith("Cannot write '", refused.Message, StringComparison.Ordinal);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        File.SetAttributes(In("read-only.txt"), FileAttributes.Normal);
    }

    [Fact]
    public void Of_NameOrPathTooLong_SaysHowLongItMayBe()
    {
        string[] paths = [In(new string('n', 300)), In(string.Concat(Enumerable.Repeat("folder/", 700)) + "x")];
        Assert.All(paths, path =>
        {
            var message = Assert.Throws<IOException>(() => OutputTarget.Of(path)).Message;
            Assert.Contains("its name is too long; use at most 255 bytes for a name", message, StringComparison.Ordinal);
            Assert.True(message.Length < 300, message);
        });
    }

    [Fact]
    public void IsSameFile_OtherSpellingAndLinks_AreSeenThrough()
    {
        File.WriteAllText(In("file.txt"), "");
        File.CreateSymbolicLink(In("link.txt"), In("file.txt"));
        Directory.CreateDirectory(In("sub"));
        Directory.CreateSymbolicLink(In("also"), In("sub"));
        var file = OutputTarget.Of(In("file.txt"));
        Assert.True(file.IsSameFile(In("sub/../file.txt")));
        Assert.True(file.IsSameFile(In("link.txt")));
        Assert.False(file.IsSameFile(In("other.txt")));
        Assert.True(OutputTarget.Of(In("sub/new.txt")).IsSameFile(In("also/new.txt")));
        Assert.Throws<ArgumentException>(() => WholeFile.Write((file, _ => { }), (OutputTarget.Of(In("link.txt")), _ => { })));
    }

    [Fact]
    public void Write_Device_IsWrittenThroughAndStaysADevice()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        WholeFile.Write("/dev/null", "text");
        var full = Assert.Throws<IOException>(() => WholeFile.Write("/dev/full", "text")).Message;
        Assert.Equal("Cannot write '/dev/full': no space is left; free some, or name a file on another disk.", full);
        Assert.All(["/dev/null", "/dev/full"], device => Assert.False(OutputTarget.Of(device).IsFile));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string In(string name) => folder + "/" + name;
}
