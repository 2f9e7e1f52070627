namespace PainCost.Units;

/// <summary>What a noun of a unit counts, so that a mismatch can be put in words.</summary>
internal enum NounKind
{
    Other,
    Money,
    People,
    Time,
}
