using PainCost.Evidence;
using PainCost.Texts;

namespace PainCost.Cli.Starting;

/// <summary>The page of next steps in a folder to start from.</summary>
internal static class StartPage
{
    public static string Of(Profile profile, bool asWorkbook)
    {
        var name = profile.Name + (asWorkbook ? ".xlsx" : ".csv");
        var (file, sources) = ($"\"{name}\"", asWorkbook ? "Sheet `sources`" : "`sources.csv`");
        var perspective = profile.Name == FirstFigures.Employer ? $" --perspective {FirstFigures.Employer}" : "";
        return $"""
            # {SafeText.ForMarkdown(profile.Title.Length > 0 ? profile.Title : profile.Name)}

            `{name}` holds every figure of the answer, one a row{(asWorkbook ? " of sheet `inputs`" : "")}. {sources} holds the texts in which they were read.

            1. See what there is, and how well each figure is known:

               ```sh
               paincost show {file}
               ```

            2. Change a figure: its `value`, and with it `population`, `year` and `source`. In column `known`, write `seen` for a figure that you read in
               its source, `derived` for one that you computed, `assumption` for one that you chose. {Saving(asWorkbook)}

            3. Add a row to {(asWorkbook ? "sheet `sources`" : sources)} for every text of your own.

            4. Run it:

               ```sh
               paincost run {file}{perspective} --draws 10000 --seed 1
               ```

            5. Change something in `scenario.json`, which says itself how, and compare:

               ```sh
               paincost compare scenario.json
               ```

            6. See where the answer comes from:

               ```sh
               paincost explain {file}{perspective}
               ```

            """.ReplaceLineEndings("\n");
    }

    private static string Saving(bool asWorkbook) => asWorkbook
        ? "Save the workbook as .xlsx."
        : """
          A spreadsheet may save the file as CSV with
             commas, semicolons or tabs.
          """;
}
