using PainCost.Cli.Sheets;
using Spectre.Console;

namespace PainCost.Cli.Analysing;

/// <summary>An answer in both of its forms.</summary>
/// <param name="Sheet">For files and other programs.</param>
/// <param name="Table">For the terminal.</param>
internal sealed record Answer(Sheet Sheet, Action<IAnsiConsole> Table);
