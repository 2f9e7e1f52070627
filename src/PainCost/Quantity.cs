using PainCost.Quantities;
using PainCost.Texts.Forms;

namespace PainCost;

/// <summary>
/// A number with a unit, as an expression: an input, or arithmetic on other quantities. The same expression gives
/// the base case, the draws, the gradient and the explanation.
/// </summary>
/// <remarks>
/// Immutable. Units are checked as the expression is built: adding different units, or multiplying a rate by a count of
/// another population base, throws <see cref="UnitMismatchException"/>.
/// </remarks>
public abstract class Quantity
{
    private protected Quantity(Operation operation, Unit unit, string? name, IReadOnlyList<Quantity> operands)
    {
        Operation = operation;
        Unit = unit;
        Name = name;
        Operands = operands;
    }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>The name that explanations and messages use; null for an intermediate result without one.</summary>
    public string? Name { get; }

    internal Operation Operation { get; }

    internal IReadOnlyList<Quantity> Operands { get; }

    /// <summary>A bare number, unit 1.</summary>
    /// <param name="value">Any finite number.</param>
    /// <returns>A constant of unit 1.</returns>
    public static implicit operator Quantity(double value) => new Constant(value, Unit.One);

    /// <summary>A sum.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term, in the same unit.</param>
    /// <returns>The sum, in the unit of both.</returns>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static Quantity operator +(Quantity left, Quantity right) =>
        new Computed(Operation.Add, UnitRules.Same("add", left, right), [left, right]);

    /// <summary>A difference.</summary>
    /// <param name="left">What is subtracted from.</param>
    /// <param name="right">What is subtracted, in the same unit.</param>
    /// <returns>The difference, in the unit of both.</returns>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static Quantity operator -(Quantity left, Quantity right) =>
        new Computed(Operation.Subtract, UnitRules.Same("subtract", left, right), [left, right]);

    /// <summary>The negative.</summary>
    /// <param name="quantity">Any quantity.</param>
    /// <returns>The negative, in the same unit.</returns>
    public static Quantity operator -(Quantity quantity) =>
        new Computed(Operation.Multiply, quantity.Unit, [new Constant(-1, Unit.One), quantity]);

    /// <summary>A product.</summary>
    /// <param name="left">One factor.</param>
    /// <param name="right">The other.</param>
    /// <returns>The product, in the product of the units.</returns>
    /// <exception cref="UnitMismatchException">One is a rate on a population base that the other does not count.</exception>
    public static Quantity operator *(Quantity left, Quantity right) =>
        new Computed(Operation.Multiply, UnitRules.Product(left, right), [left, right]);

    /// <summary>A quotient.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor.</param>
    /// <returns>The quotient, in the quotient of the units.</returns>
    public static Quantity operator /(Quantity left, Quantity right) =>
        new Computed(Operation.Divide, left.Unit / right.Unit, [left, right]);

    /// <summary>The sum of several quantities.</summary>
    /// <param name="terms">At least one, all in one unit.</param>
    /// <returns>The sum, in the unit of the terms.</returns>
    /// <exception cref="ArgumentException">There are no terms.</exception>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static Quantity Sum(params IEnumerable<Quantity> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var all = terms.ToList();
        return all.Count == 0
            ? throw new ArgumentException("A sum needs at least one term.")
            : all.Skip(1).Aggregate(all[0], (sum, term) => sum + term);
    }

    /// <summary>The smaller of two quantities, draw by draw.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other, in the same unit.</param>
    /// <returns>The smaller, in the unit of both.</returns>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static Quantity Min(Quantity left, Quantity right) =>
        new Computed(Operation.Minimum, UnitRules.Same("compare", left, right), [left, right]);

    /// <summary>The larger of two quantities, draw by draw.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other, in the same unit.</param>
    /// <returns>The larger, in the unit of both.</returns>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static Quantity Max(Quantity left, Quantity right) =>
        new Computed(Operation.Maximum, UnitRules.Same("compare", left, right), [left, right]);

    /// <summary>The exponential, e to the power of a bare number.</summary>
    /// <param name="exponent">A quantity of unit 1.</param>
    /// <returns>The exponential, unit 1.</returns>
    /// <exception cref="UnitMismatchException">The exponent has a unit.</exception>
    public static Quantity Exp(Quantity exponent) =>
        new Computed(Operation.Exponential, UnitRules.Bare("exponential", exponent), [exponent]);

    /// <summary>The natural logarithm of a bare number.</summary>
    /// <param name="argument">A quantity of unit 1, above zero in every draw.</param>
    /// <returns>The logarithm, unit 1.</returns>
    /// <exception cref="UnitMismatchException">The argument has a unit.</exception>
    public static Quantity Log(Quantity argument) => new Computed(Operation.Logarithm, UnitRules.Bare("logarithm", argument), [argument]);

    /// <summary>A whole power.</summary>
    /// <param name="quantity">Any quantity.</param>
    /// <param name="exponent">From -9 to 9.</param>
    /// <returns>The power, in the power of the unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The exponent is outside -9 to 9.</exception>
    public static Quantity Power(Quantity quantity, int exponent)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return exponent is >= -9 and <= 9
            ? new Computed(Operation.Power, quantity.Unit.ToPower(exponent), [quantity, new Constant(exponent, Unit.One)])
            : throw new ArgumentOutOfRangeException(null, "A whole power must lie in [-9, 9].");
    }

    /// <summary>A power with any exponent, of a bare number.</summary>
    /// <param name="quantity">A quantity of unit 1, not below zero in any draw.</param>
    /// <param name="exponent">A quantity of unit 1.</param>
    /// <returns>The power, unit 1.</returns>
    /// <exception cref="UnitMismatchException">Either has a unit.</exception>
    public static Quantity Power(Quantity quantity, Quantity exponent)
    {
        _ = UnitRules.Bare("power by an uncertain exponent", exponent);
        return new Computed(Operation.Power, UnitRules.Bare("power by an uncertain exponent", quantity), [quantity, exponent]);
    }

    /// <summary>The same quantity under a name, by which explanations show it and a model finds it.</summary>
    /// <param name="name">A term of the equation, such as <c>absenteeism</c>.</param>
    /// <returns>A quantity of the same value and unit.</returns>
    /// <exception cref="ArgumentException">The name is blank or holds a hidden character.</exception>
    public Quantity Named(string name)
    {
        NameForm.Check(name);
        return WithName(name);
    }

    /// <summary>A number with a unit that belongs to the equation rather than to the evidence, such as 12 month/year.</summary>
    /// <param name="value">Any finite number.</param>
    /// <param name="unit">The unit, as <see cref="Unit.Parse"/> reads it.</param>
    /// <returns>A constant in that unit.</returns>
    /// <exception cref="FormatException">The unit cannot be read.</exception>
    public static Quantity Of(double value, string unit) => new Constant(value, Unit.Parse(unit));

    /// <summary>The formula in terms of named quantities.</summary>
    /// <returns>The name, or for a quantity without one its arithmetic.</returns>
    public override string ToString() => Formula.Short(this);

    internal abstract Quantity WithName(string name);
}
