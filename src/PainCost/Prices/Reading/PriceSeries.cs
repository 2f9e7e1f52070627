namespace PainCost.Prices.Reading;

/// <summary>What all rows of one index share.</summary>
/// <param name="Name">The short name of the index.</param>
/// <param name="Currency">Three letters.</param>
/// <param name="Base">The period whose level is 100.</param>
/// <param name="Source">Where the levels were read.</param>
internal sealed record PriceSeries(string Name, string Currency, string Base, Source Source);
