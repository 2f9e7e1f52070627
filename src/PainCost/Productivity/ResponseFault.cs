namespace PainCost.Productivity;

/// <summary>One answer that cannot be scored: whose, to which question, and what is allowed.</summary>
/// <param name="Person">The person's identifier.</param>
/// <param name="Question">The question, such as <c>hours worked</c>; empty when the fault is of the response as a whole.</param>
/// <param name="Message">What is wrong, what is allowed, and how to mend it.</param>
public sealed record ResponseFault(string Person, string Question, string Message)
{
    /// <summary>The fault in one line, such as <c>person '7', 'hours worked': must lie in [0, 168] but is 200.</c></summary>
    /// <returns>Person, question and message.</returns>
    public override string ToString() =>
        Question.Length > 0 ? $"person '{Person}', '{Question}': {Message}" : $"person '{Person}': {Message}";
}
