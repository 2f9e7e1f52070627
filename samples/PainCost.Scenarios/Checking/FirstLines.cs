namespace PainCost.Cli.Checking;

/// <summary>The beginning of a file, by which it is told what the file holds; empty where it cannot be read, which its reader will
/// say.</summary>
internal static class FirstLines
{
    private const int Most = 16_384;

    private static readonly char[] Separators = [',', ';', '\t'];

    public static string Of(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return "";
            }

            using var reader = new StreamReader(path);
            var buffer = new char[Most];
            return new string(buffer, 0, reader.ReadBlock(buffer, 0, Most));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>The names of the columns, in small letters.</summary>
    public static IReadOnlyList<string> ColumnsOf(string path) => Rows(path).FirstOrDefault() ?? [];

    /// <summary>The inputs that the first rows have.</summary>
    public static IReadOnlyList<string> InputsOf(string path)
    {
        var rows = Rows(path).ToList();
        var column = rows.Count == 0 ? -1 : rows[0].ToList().IndexOf("input");
        return column < 0 ? [] : [.. rows.Skip(1).Where(row => row.Count > column).Select(row => row[column])];
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(string path) => Of(path).Split('\n')
        .Where(line => line.Trim().Length > 0 && !line.StartsWith('#') && !line.StartsWith("sep=", StringComparison.Ordinal))
        .Select(line => (IReadOnlyList<string>)[.. line.TrimStart('\uFEFF').Split(Separators)
        .Select(cell => cell.Trim().Trim('"').ToLowerInvariant())]);
}
