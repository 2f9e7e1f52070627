using PainCost.Quantities;

namespace PainCost.Burden;

/// <summary>A burden that is built from what a case costs, component by component.</summary>
internal static class BottomUp
{
    public static IEnumerable<(string Name, Quantity Quantity)> Outputs(BurdenInputs inputs, Quantity cases)
    {
        var components = BurdenComponent.BottomUp
            .Where(c => c.IsCalledFor(inputs))
            .Select(c => (c.Name, Quantity: Component(c.Name, inputs, cases).Named(c.Name)))
            .ToList();
        var total = Quantity.Sum(components.Select(c => c.Quantity)).Named(Output.Total);
        return
        [
            (Output.Total, total),
            .. components,
            (Output.Cases, cases),
            (Output.CostPerCase, (total / cases).Named(Output.CostPerCase)),
        ];
    }

    private static Quantity Component(string name, BurdenInputs inputs, Quantity cases) => name switch
    {
        Output.HealthCare => cases * inputs["excess health care cost"],
        Output.Medication => cases * inputs["medication use"] * inputs["medication cost per user"],
        Output.Absenteeism => EmployedCases(inputs, cases) * inputs["excess absence days"] * inputs["hours per day"] * HourlyCost(inputs),
        Output.Presenteeism => EmployedCases(inputs, cases) * inputs["hours worked"] * inputs["excess impairment"] * HourlyCost(inputs),
        Output.LowerWages => EmployedCases(inputs, cases) * inputs["hours worked"] * inputs["wage gap"],
        Output.LostEmployment => cases * inputs["employment gap"] * inputs["hours worked"] * HourlyCost(inputs),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The equation has no such component."),
    };

    private static Quantity EmployedCases(BurdenInputs inputs, Quantity cases) => (cases * inputs["employment"]).Named("employed cases");

    /// <summary>What an hour of work costs an employer: the wage, and what is paid on top of it.</summary>
    private static Quantity HourlyCost(BurdenInputs inputs) =>
        (inputs.Find("non-wage share") is { } nonWageShare ? inputs["hourly wage"] * (1 + nonWageShare) : inputs["hourly wage"]).Named("hourly cost");
}
