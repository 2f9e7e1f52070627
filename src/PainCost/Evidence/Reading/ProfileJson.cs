using System.Text.Json;
using PainCost.Json;

namespace PainCost.Evidence.Reading;

/// <summary>A profile and its rows as JSON.</summary>
internal static class ProfileJson
{
    public static void Write(Utf8JsonWriter json, Profile profile)
    {
        json.WriteStartObject();
        json.WriteString("name", profile.Name);
        json.WriteString("title", profile.Title);
        json.WriteString("description", profile.Description);
        json.WriteString("priceBasis", profile.PriceBasis?.ToString());
        json.WriteForms("rows", profile.Rows);
        json.WriteStartArray("sources");
        foreach (var source in profile.Rows.Select(row => row.Source).Where(source => source.Id.Length > 0).DistinctBy(source => source.Id))
        {
            Write(json, source);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, EvidenceRow row)
    {
        json.WriteStartObject();
        json.WriteString("input", row.Input);
        json.WriteString("stratum", row.Stratum);
        json.WriteString("value", row.Distribution.ToString());
        json.WriteString("unit", row.Unit.ToString());
        json.WriteString("population", row.Population);
        json.WriteString("year", row.Year);
        if (row.PriceYear is { } year)
        {
            json.WriteNumber("priceYear", year);
        }
        else
        {
            json.WriteNull("priceYear");
        }

        json.WriteString("source", row.Source.Id);
        json.WriteString("known", row.Knowledge.ToString().ToLowerInvariant());
        json.WriteString("note", row.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("citation", source.Citation);
        json.WriteString("doi", source.Doi);
        json.WriteString("address", source.Address);
        json.WriteString("whatWasSeen", source.WhatWasSeen);
        json.WriteEndObject();
    }
}
