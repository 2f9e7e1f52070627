using System.Globalization;
using System.Text;
using PainCost.Texts;
using PainCost.Validation;

namespace PainCost.Reports.Formats;

/// <summary>Published figures beside ours as a page: how to read it, a table for each study, the sources.</summary>
internal static class ReproductionMarkdown
{
    private const string Heading = """
        # Published figures, recomputed

        Each figure below is recomputed from other figures of the same study, through the library's own quantities with their units, and
        held against the figure that the study prints. The page is written by the command `validate --out docs/validation.md`, and a test
        fails when it is stale.

        - **From**: the formula; the figures in it stand below each table, with a mark where nobody has verified them against a text.
        - **Range**: what ours can be, given that every input is printed to so many digits. Half a unit of each last digit, and nothing else.
        - **Within rounding**: *yes* when that range and the rounding of the printed figure meet. *No, as stated* when no rounding
          brings the two together, for the reason given. *Not printed* when the study implies the figure but does not print it.
          *Quoted only* when nothing that was read of the study makes the figure: it stands here as printed, with what is missing.

        A study agrees here if its printed figures follow from each other. That says nothing of its methods, its data, or its sampling error.


        """;

    public static string Write(IReadOnlyList<Reproduction> reproductions)
    {
        var text = new StringBuilder(Heading.ReplaceLineEndings("\n"));
        WriteCount(text, reproductions);
        foreach (var study in reproductions.GroupBy(reproduction => reproduction.Study))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {Cell(study.Key)}\n\n");
            text.Append("| what | from | unit | published | ours | range | difference | within rounding | reason |\n|---|---|---|---:|---:|---|---:|---|---|\n");
            foreach (var reproduction in study)
            {
                WriteRow(text, reproduction);
            }

            WriteInputs(text, study);
        }

        WriteSources(text, reproductions);
        return text.ToString();
    }

    private static void WriteCount(StringBuilder text, IReadOnlyList<Reproduction> all)
    {
        int Count(Agreement agreement) => all.Count(reproduction => reproduction.Agreement == agreement);
        var studies = all.Select(reproduction => reproduction.Study).Distinct().Count();
        text.Append(CultureInfo.InvariantCulture,
            $"{all.Count} figures of {studies} studies: {Count(Agreement.WithinRounding)} within rounding, {Count(Agreement.DiffersAsStated)} different "
            + $"for a stated reason, {Count(Agreement.NotPrinted)} implied but not printed, {Count(Agreement.Quoted)} only quoted, {Count(Agreement.Unexplained)} unexplained.\n\n");
    }

    private static void WriteRow(StringBuilder text, Reproduction r) => text.Append(CultureInfo.InvariantCulture,
        $"| {Cell(r.Figure)} | {Cell(r.Formula)} | {Cell(r.Unit.ToString())} | {r.PublishedText} | {r.OursText} | {r.RangeText} | {AgreementText.Difference(r)} | {AgreementText.WithinRounding(r.Agreement)} | {Cell(AgreementText.Reason(r))} |\n");

    /// <summary>The study's figures that the others are recomputed from, with their marks where nobody has verified them.</summary>
    private static void WriteInputs(StringBuilder text, IEnumerable<Reproduction> study)
    {
        var inputs = study.SelectMany(r => r.Inputs).GroupBy(input => (input.Name, input.CentralValue)).Select(same => same.First());
        var list = inputs.Select(input => $"{Cell(input.Name)} = {Magnitude.Exact(input.CentralValue)}{(input.Unit.IsOne ? "" : $" {Cell(input.Unit.ToString())}")}{Mark(input)}");
        text.Append(CultureInfo.InvariantCulture, $"\n{(study.Any(r => r.IsRecomputed) ? $"From: {string.Join("; ", list)}.\n\n" : "")}");
    }

    private static string Mark(Input input) =>
        input.Provenance?.Knowledge is Knowledge.Background or Knowledge.Assumption ? $" (**{ReportFacts.Known(input)}**)" : "";

    private static void WriteSources(StringBuilder text, IEnumerable<Reproduction> reproductions)
    {
        text.Append("## Sources of the printed figures\n\n");
        foreach (var source in reproductions.Select(r => r.Source).OfType<Source>().Distinct().OrderBy(s => s.Id, StringComparer.Ordinal))
        {
            var seen = source.WhatWasSeen.Length > 0 ? $" Read: {Cell(source.WhatWasSeen)}." : "";
            text.Append(CultureInfo.InvariantCulture,
                $"- **{Cell(source.Id)}**: {Cell(source.Citation)}.{(source.Doi.Length > 0 ? $" doi:{Cell(source.Doi)}." : "")}{seen}\n");
        }
    }

    private static string Cell(string text) => SafeText.ForMarkdown(text);
}
