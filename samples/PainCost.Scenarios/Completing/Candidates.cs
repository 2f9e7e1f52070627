using System.CommandLine;
using System.CommandLine.Completions;
using PainCost.Evidence;

namespace PainCost.Cli.Completing;

/// <summary>The words that a command line may go on with; none where a file is to be named, which the shell does.</summary>
internal static class Candidates
{
    /// <summary>The names of the built-in profiles, looked up only when asked for.</summary>
    public static IEnumerable<CompletionItem> Profiles(CompletionContext context) =>
        Profile.BuiltInNames.Select(name => new CompletionItem(name));

    /// <summary>Offers them for an argument until it has all that it takes.</summary>
    public static void OfferProfiles(Argument argument) => argument.CompletionSources.Add(context =>
    {
        var given = context.ParseResult.GetResult(argument)?.Tokens.Count(token => token.Value != context.WordToComplete) ?? 0;
        return given < argument.Arity.MaximumNumberOfValues ? Profiles(context) : [];
    });

    /// <summary>Those that begin as the last word does; options only once it begins with a hyphen, and those of other
    /// systems, such as /?, never.</summary>
    public static IEnumerable<string> Of(RootCommand root, IReadOnlyList<string> words)
    {
        var last = words.Count == 0 ? "" : words[^1];
        var line = string.Join(' ', words.SkipLast(1).Select(Quoted).Append(last.Replace("\"", "", StringComparison.Ordinal)));
        var text = Application.IsBare(words) ? $"run {line}" : line;
        return root.Parse(text).GetCompletions(text.Length).Select(item => item.Label)
            .Where(label => label.StartsWith(last, StringComparison.Ordinal) && label.StartsWith('-') == last.StartsWith('-')
                && !label.StartsWith('/'))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    // The parser's lines have no way to write a quotation mark within a word.
    private static string Quoted(string word) => $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"";
}
