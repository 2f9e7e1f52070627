namespace PainCost.Cli;

/// <summary>Options that do not fit together, or a value that an option does not take: wrong usage, whatever the files say.</summary>
/// <param name="message">What is wrong and how to mend it.</param>
internal sealed class UsageException(string message) : Exception(message);
