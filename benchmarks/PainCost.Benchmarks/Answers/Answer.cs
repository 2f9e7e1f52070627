using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PainCost.Cli;

namespace PainCost.Benchmarks.Answers;

/// <summary>One line of the file of answers: a hash, and the command whose answer it is of.</summary>
internal static partial class Answer
{
    private const int HexDigits = 16;

    /// <summary>Whether the line is a command: neither empty nor a comment.</summary>
    public static bool IsOne(string line) => line.Length > 0 && line[0] != '#';

    /// <summary>The command, without its hash.</summary>
    public static string CommandOf(string line) => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>The first digits of the hash of all that the command wrote to standard output and to standard error, and of its exit
    /// code.</summary>
    public static (string Hash, int ExitCode) Of(string command)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        string[] args = [.. Words().Matches(command).Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal))];
        var code = Application.RunAsync(args, new Terminal(output, error, isInteractive: false)).GetAwaiter().GetResult();
        var all = string.Create(CultureInfo.InvariantCulture, $"{output}{error}exit {code}\n");
        return (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..HexDigits], code);
    }

    // Words as a shell sees them: quotation marks keep blanks together.
    [GeneratedRegex("(?:[^\\s\"]|\"[^\"]*\")+")]
    private static partial Regex Words();
}
