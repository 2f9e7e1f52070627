namespace PainCost.Cli.Starting;

/// <summary>One file of a folder to start from.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Text">What it holds.</param>
internal sealed record StartFile(string Name, string Text);
