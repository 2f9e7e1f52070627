using System.CommandLine;
using System.Globalization;

namespace PainCost.Cli.Help;

/// <summary>What a command does, how it is written, its options in groups, and examples.</summary>
internal sealed class HelpPage(TextWriter output, int width)
{
    /// <summary>What the tool is called, whatever its file is.</summary>
    public const string Tool = "paincost";

    private const int Indent = 2;
    private const int TextColumn = 26;
    private const int ShortName = 2;

    public void Write(Command command)
    {
        Lines(command.Description ?? "", 0);
        output.WriteLine();
        output.WriteLine("Usage:");
        output.WriteLine($"  {Usage(command)}");
        Section("Arguments", command.Arguments.Where(a => !a.Hidden)
            .Select(a => (Name(a), Meaning(a.Description, a.HasDefaultValue, a.GetDefaultValue))));
        Section("Commands", command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? "")));
        foreach (var (heading, options) in OptionGroups.Of(OptionsOf(command)))
        {
            Section(heading, options.Select(o => (Label(o), Meaning(o.Description, HasUsual(o), o.GetDefaultValue))));
        }

        WriteExamples(CommandExamples.Of(command.Name));
    }

    /// <summary>The options of a command, those that it has from above included.</summary>
    public static IReadOnlyList<Option> OptionsOf(Command command) =>
        [.. command.Options.Concat(Above(command).SelectMany(c => c.Options).Where(o => o.Recursive)).Where(o => !o.Hidden)];

    private static IEnumerable<Command> Above(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => Above(parent).Prepend(parent));

    private static string Usage(Command command)
    {
        var path = Above(command).Reverse().Append(command).Where(c => c is not RootCommand).Select(c => c.Name);
        var arguments = command.Arguments.Where(a => !a.Hidden).Select(Name);
        string[] commands = command.Subcommands.Any(c => !c.Hidden) ? ["[COMMAND]"] : [];
        return string.Join(' ', [Tool, .. path, .. arguments, .. commands, "[OPTIONS]"]);
    }

    private static string Name(Argument argument)
    {
        var name = argument.Name.ToUpperInvariant() + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
        return argument.HasDefaultValue || argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.Length == ShortName && char.IsLetter(a[1]) && a[0] == '-')
            .Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value.ToUpperInvariant()}" : names;
    }

    private static bool HasUsual(Option option) => option.HasDefaultValue && option.ValueType != typeof(bool);

    private static string Meaning(string? description, bool hasUsual, Func<object?> usual)
    {
        var value = hasUsual ? Convert.ToString(usual(), CultureInfo.InvariantCulture) : null;
        return string.IsNullOrEmpty(value) || value.StartsWith("System.", StringComparison.Ordinal) ? description ?? ""
            : $"{description} [{value} unless told]";
    }

    private void Section(string heading, IEnumerable<(string Label, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{heading}:");
        foreach (var (label, text) in all)
        {
            var isLong = Indent + label.Length + 1 >= TextColumn;
            output.Write($"  {(isLong ? label + Environment.NewLine + new string(' ', TextColumn) : label.PadRight(TextColumn - Indent))}");
            Lines(text, TextColumn);
        }
    }

    private void WriteExamples(IReadOnlyList<string> examples)
    {
        if (examples.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {Tool} {example}");
        }
    }

    /// <summary>Words up to the width, the lines after the first set in.</summary>
    private void Lines(string text, int indent)
    {
        var column = indent;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > indent && column + 1 + word.Length > width)
            {
                output.Write(Environment.NewLine + new string(' ', indent));
                column = indent;
            }

            output.Write(column > indent ? $" {word}" : word);
            column += word.Length + (column > indent ? 1 : 0);
        }

        output.WriteLine();
    }
}
