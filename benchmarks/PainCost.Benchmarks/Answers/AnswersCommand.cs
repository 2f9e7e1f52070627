using System.Globalization;

namespace PainCost.Benchmarks.Answers;

/// <summary>Runs many commands of the console in this one process and writes a hash of each answer: <c>answers FILE</c>.</summary>
internal static class AnswersCommand
{
    public const string Name = "answers";

    public static int Run(string[] args)
    {
        if (args is not [var path])
        {
            Console.Error.WriteLine($"{Name} takes one argument: a file with a hash and a command on each line.");
            return 2;
        }

        foreach (var line in File.ReadLines(path).Where(Answer.IsOne))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Answer.HashOf(Answer.CommandOf(line))} {Answer.CommandOf(line)}"));
        }

        return 0;
    }
}
