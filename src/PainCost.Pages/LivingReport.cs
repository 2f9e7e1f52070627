using System.Text;
using PainCost.Pages.Layout;
using PainCost.Pages.Parts;
using PainCost.Pages.Scripts;

namespace PainCost.Pages;

/// <summary>A simulation as one self-contained HTML page that computes: whoever reads it may move every input.</summary>
/// <remarks>
/// Nothing is fetched, and a strict policy lets only the page's own script and style run. The same simulation gives the same page.
/// </remarks>
public static class LivingReport
{
    /// <summary>A page makes at most the first 10,000 draws of its simulation by itself.</summary>
    public const int MostDraws = DrawPolicy.MostDraws;

    /// <summary>Writes the page to a stream, as UTF-8.</summary>
    /// <param name="simulation">Draws of any model; the first output is the answer.</param>
    /// <param name="stream">Takes the page when it is complete; it stays open.</param>
    /// <param name="command">The command that makes the page again, shown at its end; empty for none.</param>
    /// <param name="cancellationToken">Ends the work before anything is written.</param>
    /// <exception cref="ArithmeticException">An output has no finite base case.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void Write(Simulation simulation, Stream stream, string command = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(ToHtml(simulation, command, cancellationToken)));
    }

    /// <summary>The page as text.</summary>
    /// <param name="simulation">Draws of any model; the first output is the answer.</param>
    /// <param name="command">The command that makes the page again, shown at its end; empty for none.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A whole HTML document.</returns>
    /// <exception cref="ArithmeticException">An output has no finite base case.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static string ToHtml(Simulation simulation, string command = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(command);
        var (model, policy, page) = (simulation.Model, DrawPolicy.Of(simulation), new HtmlPage());
        AnswerPart.Write(page, simulation, policy);
        OutputsPart.Write(page, simulation);
        UncertaintyPart.Write(page, simulation);
        TornadoPart.Write(page, model, cancellationToken);
        InputsPart.Write(page, model, cancellationToken);
        LimitsPart.Write(page, simulation);
        OriginPart.Write(page, simulation, command);
        var engine = ModelScript.Write(model, simulation.Seed, policy.Draws, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return page.Document(
            AnswerPart.Title(model), Resource.Read("page.css"), $"\n\"use strict\";\n(() => {{\n{engine}{Resource.Read("page.js")}}})();\n");
    }
}
