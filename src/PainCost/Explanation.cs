using PainCost.Modelling;

namespace PainCost;

/// <summary>How one quantity comes about: its formula, base-case value, unit and source, and the same for every part.</summary>
public sealed class Explanation
{
    internal Explanation(
        string name, string formula, double value, Unit unit, Input? input, IReadOnlyList<Explanation> parts, bool isRepeated)
    {
        Name = name;
        Formula = formula;
        Value = value;
        Unit = unit;
        Distribution = input?.Distribution;
        Provenance = input?.Provenance;
        Parts = parts;
        IsRepeated = isRepeated;
    }

    /// <summary>The quantity's name.</summary>
    public string Name { get; }

    /// <summary>The arithmetic in terms of the parts' names; empty for an input.</summary>
    public string Formula { get; }

    /// <summary>The base-case value, in <see cref="Unit"/>.</summary>
    public double Value { get; }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>What is known of the value, for an input; otherwise null.</summary>
    public Distribution? Distribution { get; }

    /// <summary>Where the figure comes from, for an input that has a source; otherwise null.</summary>
    public Provenance? Provenance { get; }

    /// <summary>The named quantities and inputs of the formula; empty for an input, and where <see cref="IsRepeated"/>.</summary>
    public IReadOnlyList<Explanation> Parts { get; }

    /// <summary>Whether the quantity was explained further up, so that its parts are not shown again.</summary>
    public bool IsRepeated { get; }

    /// <summary>The explanation as an indented tree, one line a quantity.</summary>
    /// <returns>Several lines, without a trailing line break.</returns>
    public override string ToString() => ExplanationText.Write(this);
}
