namespace PainCost.Numerics.Tails;

/// <summary>Both tails of a distribution along a coordinate y on which their logarithms are concave.</summary>
internal interface ITailCurve
{
    /// <summary>The lower or upper tail probability at <paramref name="y"/>.</summary>
    TailPoint At(double y, bool upper);

    /// <summary>A rough coordinate at which the tail probability is e^<paramref name="logTail"/>.</summary>
    double Guess(double logTail, bool upper);
}
