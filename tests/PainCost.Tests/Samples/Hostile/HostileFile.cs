namespace PainCost.Tests.Samples.Hostile;

/// <summary>A kind of file, one that is legal, and the commands that show what is in it.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Text">A legal text: headings, a header and rows.</param>
/// <param name="Row">The row whose cells are replaced, counted from the header's 0.</param>
/// <param name="Commands">Command lines in which the file's name stands for its path.</param>
internal sealed record HostileFile(string Name, string Text, int Row, params string[] Commands)
{
    private List<List<string>> Records =>
        Rfc4180.Read(string.Concat(Text.Split('\n').SkipWhile(line => line.StartsWith('#'))
            .Select(line => line.Length > 0 ? line + "\n" : "")));

    public IReadOnlyList<string> Columns => Records[0];

    /// <summary>The file with another text in one cell.</summary>
    public string With(string column, string text)
    {
        var records = Records;
        records[Row][records[0].IndexOf(column)] = text;
        return Rfc4180.Write(records);
    }

    /// <summary>The file with another name for one column.</summary>
    public string WithHeader(string column, string text)
    {
        var records = Records;
        records[0][records[0].IndexOf(column)] = text;
        return Rfc4180.Write(records);
    }

    public override string ToString() => Name;
}
