using PainCost.Units;

namespace PainCost.Quantities;

/// <summary>What may be added, compared and multiplied, and how a refusal is put to a health economist.</summary>
internal static class UnitRules
{
    /// <summary>The unit of a sum, difference, minimum or maximum: both operands must have it.</summary>
    public static Unit Same(string verb, Quantity left, Quantity right) =>
        left.Unit == right.Unit ? left.Unit : throw new UnitMismatchException(
            $"Cannot {verb} {Operand(left)} and {Operand(right)}: {Difference(left.Unit, right.Unit)}");

    /// <summary>The unit of a product. A rate on one population base does not multiply a count on another.</summary>
    public static Unit Product(Quantity left, Quantity right)
    {
        var unit = left.Unit * right.Unit;
        var (rate, count, rateBase, countBase) = MixedBases(left, right) ?? MixedBases(right, left) ?? default;
        return rate is null ? unit : throw new UnitMismatchException(
            $"Cannot multiply {Operand(left)} by {Operand(right)}: {Operand(rate)} is a rate per {Noun.Describe(rateBase)}, "
            + $"but {Operand(count)} counts {Noun.Describe(countBase)}. "
            + $"Use a count of {rateBase}, or first multiply by a share in {rateBase}/{countBase}.");
    }

    /// <summary>The unit of a function that is defined on bare numbers only.</summary>
    public static Unit Bare(string function, Quantity argument) =>
        argument.Unit.IsOne ? Unit.One : throw new UnitMismatchException(
            $"Cannot take the {function} of {Operand(argument)}: only a bare number (unit 1) has one. Divide by a quantity in {argument.Unit} first.");

    private static (Quantity Rate, Quantity Count, string RateBase, string CountBase)? MixedBases(Quantity rate, Quantity count)
    {
        var cancels =
            rate.Unit.Powers.Any(p => Noun.KindOf(p.Key) == NounKind.People && count.Unit.Powers.GetValueOrDefault(p.Key) * p.Value < 0);
        var rateBase = rate.Unit.Powers.FirstOrDefault(p => p.Value < 0 && Noun.KindOf(p.Key) == NounKind.People).Key;
        var countBase = count.Unit.Powers.FirstOrDefault(p => p.Value > 0 && Noun.KindOf(p.Key) == NounKind.People).Key;
        return cancels || rateBase is null || countBase is null ? null : (rate, count, rateBase, countBase);
    }

    private static string Operand(Quantity quantity) => $"'{Formula.Short(quantity)}' [{quantity.Unit}]";

    /// <summary>
    /// What is wrong with a unit such as <c>USD2010^2/USD2023/case</c>, which an index used the wrong way round leaves; null for other
    /// units.
    /// </summary>
    public static string? WrongIndex(Unit unit)
    {
        var squared = unit.Powers.FirstOrDefault(p => Math.Abs(p.Value) > 1 && Noun.KindOf(p.Key) == NounKind.Money);
        var other = unit.Powers.FirstOrDefault(p => p.Value * squared.Value < 0 && Noun.KindOf(p.Key) == NounKind.Money).Key;
        return squared.Key is null || other is null ? null
            : $"{unit} is what a price index or exchange rate used the wrong way round leaves. "
              + $"Multiply by the inverse index (divide instead of multiply): one in {other}/{squared.Key} turns {squared.Key} into {other}.";
    }

    private static string Difference(Unit left, Unit right)
    {
        if ((WrongIndex(left) ?? WrongIndex(right)) is { } wrongIndex)
        {
            return wrongIndex;
        }

        if (left.PriceBasis is { } leftMoney && right.PriceBasis is { } rightMoney && leftMoney != rightMoney)
        {
            return leftMoney.Currency == rightMoney.Currency
                ? $"they are in prices of different years ({leftMoney.Year} and {rightMoney.Year}). "
                  + $"Restate one of them first: multiply by a price index in {rightMoney}/{leftMoney}."
                : $"they are in different currencies ({leftMoney} and {rightMoney}). "
                  + $"Convert one of them first: multiply by a purchasing power parity or exchange rate in {rightMoney}/{leftMoney}.";
        }

        return Odd(left, right, NounKind.People) is var (a, b)
            ? $"they are on different population bases, {Noun.Describe(a)} and {Noun.Describe(b)}. Bring both to one base first."
            : Odd(left, right, NounKind.Time) is var (c, d)
                ? left.Powers[c] < 0
                    ? $"one is per {c}, the other per {d}. Convert one of them first: multiply by a quantity in {c}/{d}."
                    : $"one is in {c}, the other in {d}. Convert one of them first: multiply by a quantity in {d}/{c}."
                : $"their units differ: {left} and {right}. Only quantities of one unit can be combined so.";
    }

    /// <summary>The one noun of a kind that only the left unit has, with the one that only the right has.</summary>
    private static (string Left, string Right)? Odd(Unit left, Unit right, NounKind kind)
    {
        var onlyLeft = Only(left, right, kind);
        var onlyRight = Only(right, left, kind);
        return onlyLeft is null || onlyRight is null ? null : (onlyLeft, onlyRight);
    }

    private static string? Only(Unit unit, Unit other, NounKind kind) =>
        unit.Powers.Keys.FirstOrDefault(noun => Noun.KindOf(noun) == kind && !other.Powers.ContainsKey(noun));
}
