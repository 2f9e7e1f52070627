using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Evidence.Reading;
using PainCost.Json;

namespace PainCost.Evidence;

/// <summary>One figure of a profile: what it is, how uncertain, whom it describes, and where it was read.</summary>
[JsonConverter(typeof(JsonFormConverter<EvidenceRow>))]
public sealed record EvidenceRow : IJsonForm
{
    internal EvidenceRow(string input, Distribution distribution, Unit unit, Source source) =>
        (Input, Distribution, Unit, Source) = (input, distribution, unit, source);

    /// <summary>The name that the equation knows the figure by, such as <c>prevalence</c>.</summary>
    public string Input { get; }

    /// <summary>The part of the population that the row is for, such as <c>women 18-44</c>; empty for all of it.</summary>
    public string Stratum { get; internal init; } = "";

    /// <summary>The name of the row's input: the input alone, or <c>prevalence [women 18-44]</c> where there is a stratum.</summary>
    public string Name => Stratum.Length == 0 ? Input : $"{Input} [{Stratum}]";

    /// <summary>The figure and its uncertainty, in <see cref="Unit"/>.</summary>
    public Distribution Distribution { get; internal init; }

    /// <summary>The unit of the figure.</summary>
    public Unit Unit { get; }

    /// <summary>The population that the figure describes, in words.</summary>
    public string Population { get; internal init; } = "";

    /// <summary>The year or span of years that the figure describes, such as <c>2021-2022</c>; empty when not stated.</summary>
    public string Year { get; internal init; } = "";

    /// <summary>The year of the prices, in [1900, 2100]; <c>null</c> when the figure is no amount of money.</summary>
    public int? PriceYear { get; internal init; }

    /// <summary>The text that the figure was read in.</summary>
    public Source Source { get; internal init; }

    /// <summary>How well the figure is known.</summary>
    public Knowledge Knowledge { get; internal init; }

    /// <summary>What a reader should know before relying on the figure; empty when nothing.</summary>
    public string Note { get; internal init; } = "";

    /// <summary>
    /// The file that the row stands in, or <c>rows of my-region</c> for rows given in code; empty for a value put in place of another.
    /// </summary>
    public string File { get; internal init; } = "";

    /// <summary>
    /// The physical line in <see cref="File"/> at which the row starts, or the number of the row, counted from 1; 0 for a value put in
    /// place of another.
    /// </summary>
    public int Line { get; internal init; }

    /// <summary>The value as the file has it, with its digits; empty for a figure given in code.</summary>
    internal string Written { get; init; } = "";

    internal PainCost.Input ToInput() => PainCost.Input.Of(Name, Distribution, Unit, new Provenance(Source, Knowledge)
    {
        Population = Population,
        Year = Year,
        Note = Note,
        Location = File.Length == 0 ? "" : FaultText.PlaceOf(File, FormattableString.Invariant($"{Line}")),
    });

    void IJsonForm.WriteTo(Utf8JsonWriter json) => ProfileJson.Write(json, this);
}
