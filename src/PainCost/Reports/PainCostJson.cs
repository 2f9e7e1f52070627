using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PainCost.Reports.Formats;

namespace PainCost.Reports;

/// <summary>
/// How results become JSON: the contracts of simulations, estimates, profiles and analyses, made when the library was built, so that a
/// program that
/// is trimmed or compiled ahead of time writes the same.
/// </summary>
/// <remarks>
/// <c>JsonSerializer.Serialize(simulation)</c> without options writes the same for the types with a form of their own:
/// <c>Simulation</c>, <c>Estimate</c>,
/// <c>BaseCase</c>, <c>Model</c>, <c>Input</c>, <c>Profile</c>, <c>EvidenceRow</c>, <c>DrawTable</c> and <c>DrawColumn</c>, and the
/// texts <c>Unit</c>, <c>PriceBasis</c> and <c>Distribution</c>.
/// </remarks>
public static class PainCostJson
{
    /// <summary>Options that know the library's types and no others; names in camel case, choices as words.</summary>
    public static JsonSerializerOptions Options => JsonContracts.Default.Options;

    /// <summary>The same contracts, to stand in a chain with those of a program's own types.</summary>
    public static IJsonTypeInfoResolver Resolver => JsonContracts.Default;

    /// <summary>
    /// The contract of one type, for <c>JsonSerializer.Serialize(value, contract)</c>: the form that a compiler ahead of time accepts
    /// without a warning.
    /// </summary>
    /// <typeparam name="T">A type of this library, such as <c>Estimate</c> or <c>Simulation</c>.</typeparam>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentException">The library has no contract of that type.</exception>
    public static JsonTypeInfo<T> Contract<T>() => Resolver.GetTypeInfo(typeof(T), Options) as JsonTypeInfo<T>
        ?? throw new ArgumentException(
            $"PainCost has no JSON contract of {typeof(T).Name}; serialise a simulation, an estimate, a profile or an analysis.");
}
