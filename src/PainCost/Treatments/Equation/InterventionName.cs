namespace PainCost.Treatments.Equation;

/// <summary>The name of a treatment's input, whole: with the treatment's own, and the part of the population that the row is for.</summary>
internal sealed record InterventionName(string Input, string Stratum)
{
    /// <summary>
    /// Completes a name that may lack the treatment's own: <c>courses [women]</c> becomes <c>courses: ketamine [women]</c>.
    /// </summary>
    public static InterventionName Whole(string typed, string treatment)
    {
        var text = typed.Trim();
        var stratum = "";
        if (text.EndsWith(']') && text.IndexOf(" [", StringComparison.Ordinal) is var bracket and > 0)
        {
            (text, stratum) = (text[..bracket], text[(bracket + 2)..^1]);
        }

        return new InterventionName(TreatmentInputs.TreatmentOf(text).Length == 0 ? $"{text}: {treatment}" : text, stratum);
    }

    public override string ToString() => Stratum.Length == 0 ? Input : $"{Input} [{Stratum}]";
}
