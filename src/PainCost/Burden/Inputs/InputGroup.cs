namespace PainCost.Burden.Inputs;

/// <summary>What an input of the burden tells of, in the order in which the page of the model lists them.</summary>
internal enum InputGroup
{
    /// <summary>Who is counted.</summary>
    Cases,

    /// <summary>What a study has published of a whole population.</summary>
    FromAbove,

    /// <summary>What a case costs in care.</summary>
    Care,

    /// <summary>What a case costs in work, paid or not.</summary>
    Work,

    /// <summary>Quality of life, and transfers.</summary>
    Life,

    /// <summary>Who pays, and in whose money.</summary>
    Prices,
}
