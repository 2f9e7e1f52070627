using PainCost.Evidence;
using PainCost.Texts;

namespace PainCost.Cli.Starting;

/// <summary>The page of next steps in a folder to start from.</summary>
internal static class StartPage
{
    public static string Of(Profile profile)
    {
        var file = $"\"{profile.Name}.csv\"";
        return $"""
            # {SafeText.ForMarkdown(profile.Title.Length > 0 ? profile.Title : profile.Name)}

            `{profile.Name}.csv` holds every figure of the answer, one a row. `sources.csv` holds the texts in which they were read.

            1. See what there is, and how well each figure is known:

               ```sh
               paincost show {file}
               ```

            2. Change a figure: its `value`, and with it `population`, `year` and `source`. In column `known`, write `seen` for a figure that you read in
               its source, `derived` for one that you computed, `assumption` for one that you chose. A spreadsheet may save the file as CSV with
               commas, semicolons or tabs.

            3. Add a row to `sources.csv` for every text of your own.

            4. Run it:

               ```sh
               paincost run {file} --draws 10000 --seed 1
               ```

            5. See where the answer comes from:

               ```sh
               paincost explain {file}
               ```

            """.ReplaceLineEndings("\n");
    }
}
