using FsCheck;
using FsCheck.Fluent;

namespace PainCost.Tests;

/// <summary>Units are a commutative group, and their text says all there is to them. Oracle: the laws of a group.</summary>
public class UnitPropertyTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_260_102, 3);

    private static readonly Gen<string> Factor =
        from noun in Gen.Elements("adult", "person", "case", "USD2010", "USD2023", "year", "civilian-adult", "hour_2")
        from power in Gen.Choose(-3, 3)
        from above in Gen.Elements('*', '/')
        select $"{above}{noun}^{power}";

    // At most three factors of powers to 3.
    private static readonly Gen<Unit> Any =
        from count in Gen.Choose(0, 3)
        from factors in Factor.ArrayOf(count)
        select Unit.Parse("1" + string.Concat(factors));

    [Fact]
    public void Parse_OfText_IsTheSame() => Check((a, _, _) => Unit.Parse(a.ToString()) == a && Unit.Parse(a.ToString())
        .ToString() == a.ToString());

    [Fact]
    public void Parse_OfTheTextOfAProduct_IsTheSame() => Check((a, b, c) =>
    {
        var unit = (a * b / c).ToPower(9) * a;
        return Unit.Parse(unit.ToString()) == unit && Unit.Parse(unit.ToString()).ToString() == unit.ToString();
    });

    [Fact]
    public void Multiply_IsAssociative() => Check((a, b, c) => (a * b) * c == a * (b * c));

    [Fact]
    public void Multiply_IsCommutative() => Check((a, b, _) => a * b == b * a && (a * b).GetHashCode() == (b * a).GetHashCode());

    [Fact]
    public void Multiply_ByOne_ChangesNothing() => Check((a, _, _) => a * Unit.One == a && Unit.One * a == a && a / Unit.One == a);

    [Fact]
    public void Divide_UndoesMultiply() => Check((a, b, _) => (a * b) / b == a && (a / a).IsOne && Unit.One / (Unit.One / a) == a);

    [Fact]
    public void ToPower_IsRepeatedMultiplication() => Check((a, _, _) =>
        a.ToPower(2) == a * a && a.ToPower(-1) == Unit.One / a && a.ToPower(0).IsOne && a.ToPower(1) == a);

    private static void Check(Func<Unit, Unit, Unit, bool> law) =>
        Prop.ForAll(Any.Three().ToArbitrary(), units => law(units.Item1, units.Item2, units.Item3)).Check(Seeded);
}
