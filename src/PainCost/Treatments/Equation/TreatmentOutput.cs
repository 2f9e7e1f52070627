namespace PainCost.Treatments.Equation;

/// <summary>The names of a treated burden's outputs.</summary>
internal static class TreatmentOutput
{
    public const string NetCost = "net cost";
    public const string TreatmentCost = "treatment cost";
    public const string DrugCost = "cost of the drug";
    public const string AdministrationCost = "cost of administration";
    public const string AdverseEventCost = "cost of adverse events";
    public const string Averted = "averted";
    public const string AvertedOf = "averted: ";
    public const string TotalWithout = "total without treatment";
    public const string TotalWith = "total with treatment";
    public const string Patients = "patients treated";
    public const string Infusions = "infusions";
    public const string CostPerCourse = "cost per course";
    public const string CostPerPatient = "cost per patient";
    public const string CostPerResponder = "cost per responder";
    public const string AvertedPerPatient = "averted per patient";
    public const string NetCostPerPatient = "net cost per patient";
    public const string WeeksNeeded = "pain-free weeks needed";
    public const string WeeksGained = "pain-free weeks gained";
    public const string EffectNeeded = "effect needed";
    public const string PricePerInfusion = "price per infusion";
    public const string BreakEvenPrice = "break-even price per infusion";
}
