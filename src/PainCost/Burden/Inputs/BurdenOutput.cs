namespace PainCost.Burden.Inputs;

/// <summary>The names of a burden model's outputs.</summary>
internal static class BurdenOutput
{
    public const string Total = "total";
    public const string HealthCare = "health care";
    public const string Medication = "medication";
    public const string Infusions = "infusions";
    public const string Absenteeism = "absenteeism";
    public const string Presenteeism = "presenteeism";
    public const string LowerWages = "lower wages";
    public const string EarningsOfAll = "lower earnings of all";
    public const string LostEmployment = "lost employment";
    public const string LostProductivity = "lost productivity";
    public const string OtherFinancial = "other financial cost";
    public const string Undivided = "cost, not divided";
    public const string UnpaidWork = "unpaid work";
    public const string InformalCare = "informal care";
    public const string Intangible = "intangible";
    public const string DisabilityBenefits = "disability benefits";
    public const string PaidBy = "health care paid by ";
    public const string IntangibleChoice = "intangible cost";
    public const string Cases = "cases";
    public const string CostPerCase = "cost per case";

    /// <summary>
    /// The components that a burden would have if everything were known; lost wages and productivity by whichever of their names.
    /// </summary>
    public static IReadOnlyList<string> OfEveryBurden { get; } =
        [HealthCare, Medication, Infusions, Absenteeism, Presenteeism, LowerWages, LostEmployment, UnpaidWork, InformalCare, Intangible];

    /// <summary>Whether payers share a component's cost.</summary>
    public static bool IsHealthCare(string output) => output is HealthCare or Medication or Infusions;

    /// <summary>
    /// What a component's name takes in, in a model: what is called health care there may hold medication, or the other way round.
    /// </summary>
    public static string? MeaningIn(Model model, string output)
    {
        var opioidsOnly = model.Inputs.Any(i => i.Name == BurdenInput.OpioidSpending.Name);
        if (opioidsOnly && (output is HealthCare or Medication))
        {
            return output == Medication ? "prescribed opioids only" : "other than prescribed opioids";
        }

        var holdsMedication = output == HealthCare && model.Outputs.All(o => o.Name != Medication);
        return holdsMedication ? null : Meaning(output);
    }

    /// <summary>What a component's name takes in, for tables and reports.</summary>
    private static string? Meaning(string output) => output switch
    {
        HealthCare => "other than pain medication",
        Medication => "prescribed",
        Absenteeism => "days of work missed",
        Presenteeism => "output lost at work",
        LostEmployment => "fewer hours worked",
        EarningsOfAll => "lower wages and lost employment in one",
        InformalCare => "unpaid hours of others",
        UnpaidWork => "housework and the like not done",
        Intangible => "quality of life",
        LostProductivity => "not split by its source",
        OtherFinancial => "informal care, aids, deadweight losses",
        Undivided => "care and lost work in one amount",
        _ => null,
    };
}
