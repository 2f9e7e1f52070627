namespace PainCost.Evidence.Checks;

/// <summary>What a refused argument says to a reader of a file.</summary>
internal static class Refused
{
    /// <summary>The message, without the name of the parameter that the framework adds.</summary>
    public static string Text(ArgumentException refusal)
    {
        var added = $" (Parameter '{refusal.ParamName}')";
        return refusal.Message.EndsWith(added, StringComparison.Ordinal) ? refusal.Message[..^added.Length] : refusal.Message;
    }
}
