namespace PainCost.Burden.Perspectives;

/// <summary>Which part of a component falls on whoever's perspective it is.</summary>
internal enum Bears
{
    All,
    OutOfPocket,
    ThirdParty,
    Public,
}
