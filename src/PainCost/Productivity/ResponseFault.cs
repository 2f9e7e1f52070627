namespace PainCost.Productivity;

/// <summary>One answer that cannot be scored: whose, to which question, and what is allowed.</summary>
public sealed record ResponseFault
{
    internal ResponseFault(string person, string question, string message) =>
        (Person, Question, Message) = (person, question, message);

    /// <summary>The person's identifier.</summary>
    public string Person { get; }

    /// <summary>The question, such as <c>hours worked</c>; empty when the fault is of the response as a whole.</summary>
    public string Question { get; }

    /// <summary>What is wrong, what is allowed, and how to mend it.</summary>
    public string Message { get; }

    /// <summary>The fault in one line, such as <c>person '7', 'hours worked': must lie in [0, 168] but is 200.</c></summary>
    /// <returns>Person, question and message.</returns>
    public override string ToString() =>
        Question.Length > 0 ? $"person '{Person}', '{Question}': {Message}" : $"person '{Person}': {Message}";
}
