namespace PainCost.Evidence.Dialects;

/// <summary>What the digits of a number say of the sign before its decimals.</summary>
internal enum DecimalSign
{
    /// <summary>Nothing: it has neither point nor comma.</summary>
    Unsaid,

    /// <summary>A point: <c>0.5</c>, <c>1,234.5</c>.</summary>
    Point,

    /// <summary>A comma: <c>0,5</c>, <c>1.234,5</c>, <c>1.234.567</c>.</summary>
    Comma,

    /// <summary>Either: <c>2.155</c> and <c>2,155</c> are a thousand times as much where the sign separates thousands.</summary>
    Doubtful,
}
