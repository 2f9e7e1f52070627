using PainCost.Prices;

namespace PainCost.Cli.Valuing;

/// <summary>What is asked about a decision beside what it is between.</summary>
/// <param name="WeekValue">What a pain-free week is worth, in the prices of the results; null to count costs alone.</param>
/// <param name="PeoplePerYear">For how many people a year the decision is made; null for those that are treated.</param>
/// <param name="Years">Over how many years.</param>
/// <param name="Discounting">What a later year counts.</param>
internal sealed record ValueRequest(Distribution? WeekValue, double? PeoplePerYear, int Years, Discounting Discounting);
