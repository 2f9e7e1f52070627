using PainCost.Pages.Layout;

namespace PainCost.Pages.Parts;

/// <summary>Every input: a slider and a field to move it, and where its figure comes from.</summary>
internal static class InputsPart
{
    private const int Steps = 1000;

    public static void Write(HtmlPage page, Model model, CancellationToken cancellationToken)
    {
        page.Add($"<section><h2>The inputs</h2><p>Move one, and the base case, the bars and what moves it follow at once. The draws follow when you simulate; an input that you moved is then held where you put it.</p>");
        foreach (var (index, input) in model.Inputs.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Card(page, index, input);
        }

        page.Add($"</section>");
    }

    private static void Card(HtmlPage page, int index, Input input)
    {
        var (range, value) = (InputRange.Of(input), input.CentralValue);
        var place = (long)Math.Round(Steps * (value - range.Low) / (range.High - range.Low));
        page.Add($"<article class=\"input\"><h3>{input.Name}</h3><div class=\"move\">");
        page.Add($"<input type=\"range\" data-slider=\"{(long)index}\" data-from=\"{range.Low}\" data-to=\"{range.High}\" min=\"0\" max=\"{(long)Steps}\" step=\"1\" value=\"{place}\" aria-label=\"{input.Name}, {input.Unit}\" data-unit=\"{input.Unit}\" aria-valuetext=\"{Figure.Of(value)} {input.Unit}\" disabled>");
        page.Add($"<input type=\"number\" data-number=\"{(long)index}\" step=\"any\" value=\"{value}\" aria-label=\"{input.Name}, {input.Unit}, as a number\" disabled> <span>{input.Unit}</span></div>");
        page.Add($"<p class=\"about\">{(input.Distribution.IsFixed ? "fixed" : input.Distribution.ToString())}. {Known(input)}</p></article>");
    }

    private static string Known(Input input) => input.Provenance is not { } origin ? "No source is stated." : string.Join(
        ' ',
        new[]
        {
            $"Known: {origin.Knowledge.ToString().ToLowerInvariant()}.",
            origin.Source.Id.Length > 0 ? $"Source: {origin.Source.Id}." : "No source is stated.",
            origin.Population.Length > 0 ? $"Population: {origin.Population}." : "",
            origin.Year.Length > 0 ? $"Year: {origin.Year}." : "",
            origin.Note,
        }.Where(text => text.Length > 0));
}
