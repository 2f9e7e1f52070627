namespace PainCost.Numerics.Tails;

/// <summary>Where a tail probability is met: the coordinate y, and how far it moves per unit of the tail's logarithm.</summary>
internal readonly record struct TailRoot(double LogTail, double Y, double Rate);
