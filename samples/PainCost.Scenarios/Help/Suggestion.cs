using System.CommandLine;
using System.CommandLine.Parsing;
using PainCost.Evidence;
using PainCost.Texts;

namespace PainCost.Cli.Help;

/// <summary>What a word that is none of those allowed was probably meant to be.</summary>
internal static class Suggestion
{
    /// <summary>A sentence that proposes the nearest name; empty when none is near.</summary>
    public static string Of(string typed, IEnumerable<string> names) => NearestName.Of(typed, names) is { } name
        ? $" Did you mean '{name}'?" : "";

    /// <summary>The framework's message, which lists choices below each other behind tabs, as one sentence more.</summary>
    public static string InOneLine(string message) =>
        message.Split('\n', StringSplitOptions.TrimEntries) is [var first, .. { Length: > 0 } choices]
            ? $"{first.TrimEnd(':')} {string.Join(", ", choices)}."
            : message;

    /// <summary>For a word that a command could not use: an option of it, another command, or a profile that lacks its command.</summary>
    public static string Of(string typed, Command command)
    {
        if (typed.StartsWith('-'))
        {
            return Of(typed, HelpPage.OptionsOf(command).Select(option => option.Name));
        }

        var commands = command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).ToList();
        return Of(typed, commands) is { Length: > 0 } found ? found
            : command is RootCommand && NearestName.Of(typed, Profile.BuiltInNames) is { } profile ? $" Did you mean 'run {profile}'?"
            : "";
    }

    /// <summary>
    /// What follows the framework's message of a word that it could not place, such as the value of a mistyped option that was taken for a
    /// profile; empty for other messages.
    /// </summary>
    public static string ForError(ParseResult parsed, ParseError error)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.FirstOrDefault(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal)) is not { } word)
        {
            return "";
        }

        var misread = parsed.Tokens.FirstOrDefault(token => token.Type == TokenType.Argument
            && token.Value.StartsWith("--", StringComparison.Ordinal));
        return Of(word, command) is { Length: > 0 } found ? found : misread is null ? "" : Of(misread.Value, command);
    }
}
