namespace PainCost.Productivity.Answers;

/// <summary>What one person answered, which may be faulty, and the score that follows if it is not.</summary>
internal interface IResponse<out TScore>
{
    string Person { get; }

    IReadOnlyList<ResponseFault> Faults();

    /// <summary>The score of a response that has no faults.</summary>
    TScore Checked();
}
