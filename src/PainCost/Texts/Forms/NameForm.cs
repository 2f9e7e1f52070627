namespace PainCost.Texts.Forms;

/// <summary>What the name of an input, an output, a study or a scenario may be: a text on one line, in which nothing is hidden.</summary>
internal static class NameForm
{
    /// <summary>Why a text cannot be a name, as the rest of a sentence that begins with it; <c>null</c> when it can.</summary>
    public static string? Fault(string name) => VisibleForm.FirstHidden(name) is { } hidden
        ? $"holds {hidden}, a character that is not seen; a name is one line of visible text: take it out."
        : null;

    /// <summary>Refuses a blank name, and one with a fault.</summary>
    /// <exception cref="ArgumentException">The text cannot be a name.</exception>
    public static void Check(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentException("The name is blank; write what it is the name of.");
        }

        if (Fault(name) is { } fault)
        {
            throw new ArgumentException($"the name '{VisibleForm.Of(name, "")}' {fault}");
        }
    }
}
