namespace OrchardPortal.Conversations.Reports;

/// <summary>Numbers about tickets of a time, and of the time before.</summary>
internal sealed class TicketReport
{
    public required ReportDays Days { get; init; }

    /// <summary>When the first of the days begins.</summary>
    public required DateTime FromUtc { get; init; }

    public required ReportStep Step { get; init; }

    public required IReadOnlyList<VolumeBar> Bars { get; init; }

    public int Created => Bars.Sum(bar => bar.Created);

    public int Closed => Bars.Sum(bar => bar.Closed);

    /// <summary>Open now.</summary>
    public int Open => Bars[^1].Open;

    public required int CreatedBefore { get; init; }

    /// <summary>From created to closed, of what was closed in the time.</summary>
    public required Spread Solved { get; init; }

    public required Spread SolvedBefore { get; init; }

    /// <summary>From created to the first answer, of what came in the time and has one.</summary>
    public required Spread Answered { get; init; }

    public required Spread AnsweredBefore { get; init; }

    /// <summary>By value, of properties of a choice kind: added ones, then those of the system.</summary>
    public required IReadOnlyList<ChoiceCount> Choices { get; init; }

    /// <summary>Words of subjects, the most frequent first.</summary>
    public required IReadOnlyList<WordCount> Words { get; init; }

    public required IReadOnlyList<ScoreCount> Scores { get; init; }

    /// <summary>By user id; the empty string for nobody.</summary>
    public required IReadOnlyDictionary<string, AgentTally> Agents { get; init; }

    public bool IsEmpty => Created + Closed + Open + CreatedBefore + SolvedBefore.Count == 0 && Scores.Count == 0;
}
