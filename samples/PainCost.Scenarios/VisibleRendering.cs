using PainCost.Cli.Layout;
using PainCost.Texts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PainCost.Cli;

/// <summary>
/// The one gate before the terminal: whatever a view shows, only the console's own codes for colour and place are obeyed, sentences are
/// broken between words, and no line ends in blanks.
/// </summary>
internal sealed class VisibleRendering : IRenderHook
{
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
        renderables.Select(shown => new Gate(shown));

    private sealed class Gate(IRenderable shown) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => shown.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => Prose.Is(shown)
            ? Prose.Render(shown, options, maxWidth)
            : shown.Render(options, maxWidth).Select(Visible);

        private static Segment Visible(Segment segment)
        {
            var text = segment.IsControlCode || segment.IsLineBreak ? segment.Text : SafeText.ForTerminal(segment.Text);
            return ReferenceEquals(text, segment.Text) ? segment : new Segment(text, segment.Style);
        }
    }
}
