using System.Globalization;

namespace PainCost.Productivity.Answers;

/// <summary>Collects what is wrong with one person's answers.</summary>
internal sealed class AnswerCheck(string person)
{
    private const int LargestRating = 10;

    private readonly List<ResponseFault> faults = [];

    public IReadOnlyList<ResponseFault> Faults => faults;

    public void Hours(string question, double? answer, double most)
    {
        if (answer is { } hours && !(hours >= 0 && hours <= most))
        {
            Add(question,
                FormattableString.Invariant(
                $"must lie in [0, {most}] but is {Text(hours)}; {most} hours are {most / 24} days and nights."));
        }
    }

    public void Rating(string question, int? answer)
    {
        if (answer is < 0 or > LargestRating)
        {
            Add(question, FormattableString.Invariant($"must be a whole number from 0 to {LargestRating} but is {answer}."));
        }
    }

    public void Needs(string question, bool isGiven, string reason)
    {
        if (!isGiven)
        {
            Add(question, $"is missing, but {reason}.");
        }
    }

    public void Add(string question, string message) => faults.Add(new ResponseFault(person, question, message));

    public static string Text(double number) => number.ToString("G6", CultureInfo.InvariantCulture);
}
