using PainCost.Evidence;

namespace PainCost.Scenarios;

/// <summary>What one thing that differs makes of the change of a total.</summary>
public sealed class ChangePart
{
    internal ChangePart(string name, ChangeKind kind, double baseCase, DrawColumn draws, double orderError) =>
        (Name, Kind, BaseCase, Draws, OrderError) = (name, kind, baseCase, draws, orderError);

    /// <summary>The input's name with its stratum, the component's name, or what is chosen otherwise.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The input's row before; null of all else, and of an input that is no row.</summary>
    public EvidenceRow? Before { get; internal init; }

    /// <summary>The input's row after; null of all else, and of an input that is no row.</summary>
    public EvidenceRow? After { get; internal init; }

    /// <summary>The part with all inputs at their central values, in the total's unit.</summary>
    public double BaseCase { get; }

    /// <summary>The part in each draw, in the total's unit, with its mean and its interval.</summary>
    public DrawColumn Draws { get; }

    /// <summary>The standard error of the mean by the choice of orders, in the total's unit; 0 where every order counts.</summary>
    public double OrderError { get; }
}
