using PainCost.Evidence;
using PainCost.Prices;

namespace PainCost.Impact.Reading;

/// <summary>Brings the money of a plan to one price basis, each component with its own index.</summary>
internal sealed class PlanMoney
{
    private readonly RestatementPlan plan;
    private readonly PriceBasis? target;
    private readonly SortedDictionary<string, string> used = new(StringComparer.Ordinal);
    private readonly List<string> problems = [];

    public PlanMoney(Profile profile, ImpactChoices choices, List<string> problems)
    {
        (plan, target) = (choices.Restatement, choices.PriceBasis ?? profile.PriceBasis);
        if (target is null)
        {
            problems.Add("the money of its rows is of several years, or there is none; say in which prices results are to be: a heading such as '# price basis: USD2023'.");
        }
    }

    public IReadOnlyList<string> Problems => problems;

    public IEnumerable<Choice> Choices => used.Select(u => new Choice($"price index of {u.Key}", u.Value));

    /// <summary>
    /// A row's amount in the wanted prices; itself when it is in them already, or when it cannot be restated, which is a problem.
    /// </summary>
    public Quantity Restated(string component, PlanRow row)
    {
        if (target is null || row.Input.Unit.PriceBasis is not { } basis || basis == target)
        {
            return row.Input;
        }

        if (basis.Currency != target.Currency)
        {
            problems.Add($"'{row.Input.Name}'{row.Where} is in {basis}, but results are to be in {target}: convert it first, by a purchasing power parity or an exchange rate of {basis.Year}.");
            return row.Input;
        }

        try
        {
            var restated = plan.Restate(component, row.Input, target.Year).Named($"{row.Input.Name} in {target}");
            used[component] = $"{plan.For(component).Name}, to {target.Year}";
            return restated;
        }
        catch (ArgumentException refusal)
        {
            problems.Add($"'{row.Input.Name}'{row.Where} cannot be restated in {target}: {refusal.Message}");
            return row.Input;
        }
    }
}
