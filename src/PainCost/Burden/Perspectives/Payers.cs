using PainCost.Burden.Inputs;
using PainCost.Quantities;

namespace PainCost.Burden.Perspectives;

/// <summary>Who pays for health care: each payer's weight over the sum of all, so that shares add to one in every draw.</summary>
internal sealed class Payers(BurdenInputs inputs)
{
    public const string OutOfPocket = "out of pocket";
    public const string Public = "public insurance";

    public IReadOnlyList<string> Names { get; } = [.. inputs.Classes(BurdenInput.PayerWeight)];

    /// <summary>A payer's share of health care [1].</summary>
    public Quantity Share(string payer) =>
        Shares.Of([.. Names.Select(WeightOf)])[Names.ToList().IndexOf(payer)].Named($"share of {payer}");

    /// <summary>What is missing to tell who bears a part; null when nothing is.</summary>
    public string? Missing(Bears bears) =>
        bears.Payer is { } payer && !Names.Contains(payer) ? BurdenInput.PayerWeight.Of(payer).Name : null;

    /// <summary>The part of a cost that is borne.</summary>
    public Quantity Borne(Quantity cost, Bears bears) =>
        bears.Payer is not { } payer ? cost * bears.Share
        : bears.IsOfTheOthers ? cost * (1 - Share(payer))
        : cost * Share(payer);

    private Quantity WeightOf(string payer) => inputs.Whole[BurdenInput.PayerWeight.Of(payer)];
}
