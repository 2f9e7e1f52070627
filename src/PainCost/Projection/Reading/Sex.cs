namespace PainCost.Projection.Reading;

/// <summary>Whom a band or a stratum is of.</summary>
internal enum Sex
{
    /// <summary>Everybody, not divided.</summary>
    All,
    Women,
    Men,
}
