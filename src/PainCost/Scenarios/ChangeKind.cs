namespace PainCost.Scenarios;

/// <summary>What makes a part of the change of a total.</summary>
public enum ChangeKind
{
    /// <summary>An input that both scenarios have, as another figure.</summary>
    Input,

    /// <summary>A component that one scenario has alone, or that the two make up from other inputs.</summary>
    Component,

    /// <summary>The choices of method, with the components that follow from them.</summary>
    Choices,
}
