using System.Text;

namespace PainCost.Tests.Samples.Faulty;

/// <summary>A file with faults, and what is said of it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Reader">What it is read as, and how it is encoded where not in UTF-8: <c>profile, utf-16</c>.</param>
/// <param name="Lines">
/// The lines of the file; of a file beside it after <c>--- its name</c>. <c>→</c> is a tab, <c>␇</c> a bell, <c>@profile</c> the header.
/// </param>
/// <param name="Messages">The messages.</param>
internal sealed record FaultyFile(string Name, string Reader, IReadOnlyList<string> Lines, IReadOnlyList<string> Messages)
{
    private const string Start = "=== ";
    private const string Message = "--> ";
    private const string Beside = "--- ";
    private const string OfProfile = "@profile";
    private const string Header = "input,stratum,value,unit,population,year,price_year,source,known,note";

    public string Kind => Reader.Split(',')[0];

    private Encoding Encoding => Reader.EndsWith("utf-16", StringComparison.Ordinal) ? Encoding.Unicode
        : Reader.EndsWith("latin-1", StringComparison.Ordinal) ? Encoding.Latin1
        : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files of a table.</summary>
    public static IReadOnlyList<FaultyFile> OfTable(string text)
    {
        List<FaultyFile> files = [];
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n" + Start, StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var lines = block.TrimEnd('\n').Split('\n');
            var heading = lines[0].Split(" | ");
            var said = lines.Skip(1).ToLookup(line => line.StartsWith(Message, StringComparison.Ordinal));
            files.Add(new(heading[0], heading[1], [.. said[false]], [.. said[true].Select(line => line[Message.Length..])]));
        }

        return files;
    }

    /// <summary>Writes the file into a folder, and those beside it.</summary>
    public string WriteTo(string folder, string name)
    {
        Dictionary<string, List<string>> files = new(StringComparer.Ordinal) { [name] = [] };
        var current = name;
        foreach (var line in Lines)
        {
            if (line.StartsWith(Beside, StringComparison.Ordinal))
            {
                files[current = line[Beside.Length..]] = [];
                continue;
            }

            files[current].Add(line.StartsWith(OfProfile, StringComparison.Ordinal) ? HeaderBetween(line[OfProfile.Length..]) : line);
        }

        foreach (var (file, lines) in files)
        {
            var text = string.Concat(lines.Select(line => line.Replace('→', '\t').Replace('␇', '\a') + "\n"));
            File.WriteAllBytes(Path.Combine(folder, file), [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text)]);
        }

        return Path.Combine(folder, name);
    }

    private static string HeaderBetween(string separator) =>
        separator.Length == 0 ? Header : Header.Replace(",", separator, StringComparison.Ordinal);

    /// <summary>The file as it stands in a table, with other messages.</summary>
    public string Text(IEnumerable<string> messages) =>
        string.Concat(new[] { $"{Start}{Name} | {Reader}" }.Concat(Lines).Concat(messages.Select(m => Message + m))
            .Select(line => line + "\n"));
}
