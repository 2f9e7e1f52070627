namespace PainCost.Decisions;

/// <summary>A strategy with what it costs and what it brings.</summary>
public sealed record Strategy
{
    /// <summary>Creates a strategy.</summary>
    /// <param name="name"><see cref="Name"/>.</param>
    /// <param name="cost"><see cref="Cost"/>.</param>
    /// <param name="effect"><see cref="Effect"/>.</param>
    public Strategy(string name, double cost, double effect) =>
        (Name, Cost, Effect) = (name, cost, effect);

    /// <summary>Its name.</summary>
    public string Name { get; init; }

    /// <summary>Its cost; any finite number, in one unit for all strategies.</summary>
    public double Cost { get; init; }

    /// <summary>Its effect, more being better; any finite number, in one unit for all strategies.</summary>
    public double Effect { get; init; }
}
