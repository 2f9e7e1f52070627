namespace PainCost.Modelling;

/// <summary>What a model was built from, carried along for those who write it down; the model itself makes nothing of it.</summary>
internal interface IModelOrigin
{
}
