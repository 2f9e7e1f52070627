using PainCost.Evidence;
using PainCost.Prices;

namespace PainCost.Burden.Restating;

/// <summary>
/// Brings money to one price basis: to its currency by what the profile gives, to its year by each component's own index; and remembers
/// what it used.
/// </summary>
internal sealed class Restatement(RestatementPlan plan, PriceBasis? target, Conversions conversions)
{
    private readonly SortedDictionary<string, string> indexes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> converted = new(StringComparer.Ordinal);

    /// <summary>The conversions and indexes that were needed, as choices of method.</summary>
    public IEnumerable<Choice> Choices =>
        converted.Select(u => new Choice($"conversion of {u.Key}", u.Value))
            .Concat(indexes.Select(u => new Choice($"price index of {u.Key}", u.Value)));

    /// <summary>A quantity in the wanted prices; itself when it is in them already, or when it has no money.</summary>
    public Quantity Apply(string component, Quantity quantity)
    {
        if (target is null || quantity.Unit.PriceBasis is not { } basis || basis == target)
        {
            return quantity;
        }

        return basis.Currency == target.Currency ? Restate(component, quantity, target)
            : Apply(component, Convert(component, quantity, basis, target));
    }

    /// <summary>Why an input cannot be had in the wanted prices as a part of a component, and how to mend it; null when it can.</summary>
    public PriceRefusal? Refusal(string component, Input input)
    {
        if (target is null || input.Unit.PriceBasis is not { } basis || basis == target)
        {
            return null;
        }

        return basis.Currency != target.Currency && conversions.Find(basis, target.Currency) is null
            ? new(component, Conversion(basis, target), IsOfItsIndex: false)
            : IndexReason(component, basis with { Currency = target.Currency }, target) is { } reason
                ? new(component, reason, IsOfItsIndex: true)
            : null;
    }

    /// <summary>Whether a quantity is in the wanted prices already; so is everything where none are wanted.</summary>
    public bool IsDone(Quantity quantity) => target is null || quantity.Unit.PriceBasis == target;

    private Quantity Convert(string component, Quantity quantity, PriceBasis basis, PriceBasis target)
    {
        var rate = conversions.Find(basis, target.Currency) ?? throw new FaultsException($"{component} {Conversion(basis, target)}");
        converted[component] = rate.Name;
        return (quantity * rate).Named($"{quantity} in {basis with { Currency = target.Currency }}");
    }

    private Quantity Restate(string component, Quantity quantity, PriceBasis target)
    {
        if (IndexReason(component, quantity.Unit.PriceBasis!, target) is { } reason)
        {
            throw new FaultsException($"{component} {reason}");
        }

        indexes[component] = $"{plan.For(component).Name}, to {target.Year}";
        return plan.Restate(component, quantity, target.Year).Named($"{quantity} in {target}");
    }

    private static string Conversion(PriceBasis basis, PriceBasis target) =>
        $"must first be converted from {basis.Currency} to {target.Currency}, by a purchasing power parity or an exchange rate of {basis.Year}; "
        + $"give {Conversions.Example(basis, target.Currency)}{ByParity(basis, target)}.{Conversions.ToPaste(basis, target.Currency)}";

    private static string ByParity(PriceBasis basis, PriceBasis target) =>
        CurrencyConversion.Advice(basis, target.Currency) is { } parity
            ? $", or take the built-in parity with --exchange {parity} (in a scenario, exchange={parity.Trim('"')})"
            : "";

    /// <summary>
    /// Why the component's index does not take money of one year to another, in words that need no code to follow; null when it does.
    /// </summary>
    private string? IndexReason(string component, PriceBasis basis, PriceBasis target)
    {
        if (basis.Year == target.Year)
        {
            return null;
        }

        var index = plan.Find(component);
        var reason = index is null ? $"it has no price index; {IndexAdvice.For(component, basis, target)}"
            : index.Currency != basis.Currency ? $"its price index, {index.Name}, is of prices in {index.Currency}; "
                + IndexAdvice.For(basis, target)
            : target.Year < basis.Year ? $"{target.Year} is before {basis.Year}, and money is not taken back to earlier prices"
            : Gap(index, basis.Year, target.Year);
        return reason is null ? null : $"cannot be restated in {target}: {reason.TrimEnd('.')}.";
    }

    /// <summary>Which of two years an index does not have; null when it has both.</summary>
    private static string? Gap(PriceIndex index, int from, int to)
    {
        try
        {
            _ = index.Ratio(from, to);
            return null;
        }
        catch (ArgumentException refusal)
        {
            return refusal.Message;
        }
    }
}
