using PainCost.Cli.Sheets;
using Spectre.Console;

namespace PainCost.Cli.Draws;

/// <summary>What is said of draws, as a table for people and as a sheet for every other format.</summary>
/// <param name="Sheet">For files.</param>
/// <param name="Table">For the terminal.</param>
internal sealed record DrawsAnswer(Sheet Sheet, Action<IAnsiConsole> Table);
