using PainCost.Prices;

namespace PainCost.Burden.Equation;

/// <summary>Brings money to one price basis: to its currency by what the profile gives, to its year by each component's own index; and remembers what it used.</summary>
internal sealed class Restatement(RestatementPlan plan, PriceBasis? target, Conversions conversions)
{
    private readonly SortedDictionary<string, string> indexes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> converted = new(StringComparer.Ordinal);

    /// <summary>The conversions and indexes that were needed, as choices of method.</summary>
    public IEnumerable<Choice> Choices =>
        converted.Select(u => new Choice($"conversion of {u.Key}", u.Value)).Concat(indexes.Select(u => new Choice($"price index of {u.Key}", u.Value)));

    /// <summary>A quantity in the wanted prices; itself when it is in them already, or when it has no money.</summary>
    public Quantity Apply(string component, Quantity quantity)
    {
        if (target is null || quantity.Unit.PriceBasis is not { } basis || basis == target)
        {
            return quantity;
        }

        return basis.Currency == target.Currency ? Restate(component, quantity, target) : Apply(component, Convert(component, quantity, basis, target));
    }

    /// <summary>Why an input cannot be had in the wanted prices as a part of a component, and how to mend it; null when it can.</summary>
    public string? Refusal(string component, Input input)
    {
        try
        {
            Apply(component, input);
            return null;
        }
        catch (BurdenException refusal)
        {
            return refusal.Message;
        }
    }

    /// <summary>The parts of a burden from above, each in the wanted prices; the total is then what they add to, since a total has no index.</summary>
    public BurdenParts Apply(BurdenParts parts) => target is null || parts.Costs.All(p => p.Cost.Unit.PriceBasis == target) ? parts
        : parts with { Observed = null, Costs = [.. parts.Costs.Select(p => p with { Cost = Apply(p.Output, p.Cost) })] };

    private Quantity Convert(string component, Quantity quantity, PriceBasis basis, PriceBasis target)
    {
        var rate = conversions.Find(basis, target.Currency)
            ?? throw new BurdenException($"{component} must first be converted from {basis.Currency} to {target.Currency}, by a purchasing power parity or an exchange rate of {basis.Year}; "
                + $"give {Conversions.Example(basis, target.Currency)}.{Conversions.ToPaste(basis, target.Currency)}");
        converted[component] = rate.Name;
        return (quantity * rate).Named($"{quantity} in {basis with { Currency = target.Currency }}");
    }

    private Quantity Restate(string component, Quantity quantity, PriceBasis target)
    {
        try
        {
            indexes[component] = $"{plan.For(component).Name}, to {target.Year}";
            return plan.Restate(component, quantity, target.Year).Named($"{quantity} in {target}");
        }
        catch (ArgumentException refusal)
        {
            throw new BurdenException($"{component} cannot be restated in {target}: {WithoutParameter(refusal)}", refusal);
        }
    }

    /// <summary>What a refusal says, without the name of the argument that the framework adds.</summary>
    private static string WithoutParameter(ArgumentException refusal)
    {
        var added = $" (Parameter '{refusal.ParamName}')";
        return refusal.Message.EndsWith(added, StringComparison.Ordinal) ? refusal.Message[..^added.Length] : refusal.Message;
    }
}
