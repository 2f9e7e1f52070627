using System.Runtime.Intrinsics;

namespace PainCost.Modelling.Blocks;

/// <summary>An operation on eight draws at once.</summary>
internal interface IVectorOperation
{
    static abstract Vector512<double> Apply(Vector512<double> left, Vector512<double> right);
}
