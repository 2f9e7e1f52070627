// <first>
#:package PainCost@0.1.0
using System.Text.Json;
using PainCost;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Reports;

var burden = PainBurden.Of(Profile.BuiltIn("us-2023")).Model.Simulate(draws: 100_000, seed: 2026);
Console.WriteLine(burden["total"]);
Console.WriteLine(JsonSerializer.Serialize(burden["total"], PainCostJson.Contract<Estimate>()));
// </first>
