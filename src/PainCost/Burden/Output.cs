namespace PainCost.Burden;

/// <summary>The names of a burden model's outputs.</summary>
internal static class Output
{
    public const string Total = "total";
    public const string HealthCare = "health care";
    public const string Medication = "medication";
    public const string Absenteeism = "absenteeism";
    public const string Presenteeism = "presenteeism";
    public const string LowerWages = "lower wages";
    public const string LostEmployment = "lost employment";
    public const string LostProductivity = "lost productivity";
    public const string Cases = "cases";
    public const string CostPerCase = "cost per case";

    /// <summary>What a component's name takes in, for tables and reports.</summary>
    public static string? Meaning(string output) => output switch
    {
        HealthCare => "all services other than pain medication, in excess of people without pain",
        Medication => "prescribed pain medication",
        Absenteeism => "days of work missed",
        Presenteeism => "output lost while at work",
        LowerWages => "lower hourly wages",
        LostEmployment => "fewer hours of work in the year, not working included",
        LostProductivity => "work lost, where the source does not split it",
        _ => null,
    };
}
