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
            var command = Answer.CommandOf(line);
            var (hash, code) = Answer.Of(command);
            Console.WriteLine($"{hash} {command}");
            if (code != 0)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"no answer, exit {code}: {command}"));
            }
        }

        return 0;
    }
}
