using System.Diagnostics;
using System.Globalization;
using PainCost.Cli.Streams;

namespace PainCost.Cli;

/// <summary>
/// Shows on the terminal how long work has taken and, where that can be told, will still take: from its second second until there is an
/// answer.
/// </summary>
internal sealed class ProgressLine(MessageWriter messages) : IProgress<SimulationProgress>
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(0.5);

    private readonly object gate = new();
    private readonly Stopwatch whole = new();
    private readonly Stopwatch part = new();
    private SimulationProgress? last;
    private bool isShown;

    /// <summary>Does a part of the work that reports how many of its draws are done.</summary>
    public static T Watch<T>(Terminal terminal, Func<IProgress<SimulationProgress>?, T> work)
    {
        terminal.Progress?.Begin();
        try
        {
            return work(terminal.Progress);
        }
        finally
        {
            terminal.Progress?.Begin();
        }
    }

    /// <summary>The line for some work.</summary>
    /// <param name="elapsed">Since the command began.</param>
    /// <param name="ofPart">Since the part began that reports its draws.</param>
    /// <param name="progress">How far that part is; null where no part reports.</param>
    public static string Text(TimeSpan elapsed, TimeSpan ofPart, SimulationProgress? progress)
    {
        var since = Duration(elapsed);
        if (progress is not { DrawsDone: > 0 } done)
        {
            return $"{since} so far; Ctrl-C ends it";
        }

        var left = ofPart * (((double)done.DrawsInAll / done.DrawsDone) - 1);
        return string.Create(CultureInfo.InvariantCulture, $"{since}: {done.DrawsDone:N0} of {done.DrawsInAll:N0} draws, about "
            + $"{Duration(TimeSpan.FromSeconds(Math.Ceiling(left.TotalSeconds)))} left");
    }

    /// <summary>A time in the two largest of its units.</summary>
    private static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:N0} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };

    public void Start()
    {
        lock (gate)
        {
            (isShown, last) = (true, null);
            whole.Restart();
            part.Restart();
        }

        // A thread of its own, because work takes all those of the pool.
        new Thread(ShowUntilOver) { IsBackground = true, Name = "progress" }.Start();
    }

    /// <summary>Takes the line away, for good.</summary>
    public void Stop()
    {
        lock (gate)
        {
            isShown = false;
            Monitor.PulseAll(gate);
            messages.Clear();
        }
    }

    public void Report(SimulationProgress value)
    {
        lock (gate)
        {
            last = value;
        }
    }

    private void Begin()
    {
        lock (gate)
        {
            last = null;
            part.Restart();
        }
    }

    private void ShowUntilOver()
    {
        lock (gate)
        {
            Monitor.Wait(gate, First);
            while (isShown)
            {
                messages.ShowForAMoment(Text(whole.Elapsed, part.Elapsed, last));
                Monitor.Wait(gate, Every);
            }
        }
    }
}
