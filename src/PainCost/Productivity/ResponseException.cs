namespace PainCost.Productivity;

/// <summary>Responses to a questionnaire cannot be scored. All faults of all people are reported at once.</summary>
public sealed class ResponseException : Exception
{
    internal ResponseException(IReadOnlyList<ResponseFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>All faults, in the order of the responses; never empty.</summary>
    public IReadOnlyList<ResponseFault> Faults { get; }
}
