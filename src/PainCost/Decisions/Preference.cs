namespace PainCost.Decisions;

/// <summary>Which of two options is better by their expected figure.</summary>
public enum Preference
{
    /// <summary>The option with the larger figure, such as a net benefit or a saving.</summary>
    Larger,

    /// <summary>The option with the smaller figure, such as a cost.</summary>
    Smaller,
}
