namespace PainCost;

/// <summary>On which side an interval made of sorted draws is bounded.</summary>
public enum BoundSide
{
    /// <summary>On both: the interval lies between two draws.</summary>
    Both,

    /// <summary>Above only: it is all that lies up to a draw.</summary>
    Upper,

    /// <summary>Below only: it is all that lies from a draw on.</summary>
    Lower,
}
